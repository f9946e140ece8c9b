import { expect, test } from 'vitest';
import { changeOf } from './change.ts';
import { findConversations } from './conversations.ts';
import { countPurposes, lovejoySaxton } from './purposes.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { samplePost } from '../../tests/fixtures/sample-post.ts';

const post = (more: Partial<RecordedPost>) =>
  samplePost({ kind: 'reply', purpose: 'community', ...more });

test('a conversation takes two replies to the same person, whatever the case of the handle', () => {
  const found = findConversations([
    post({ at: 5, answers: ['Ana'] }),
    post({ at: 9, answers: ['ana', 'ANA', 'bo'] }),
    post({ at: 7, answers: ['cy'] }),
    post({ at: 8, answers: ['cy'] }),
    post({ at: 3, answers: ['cy'] }),
    // The same name on another site is somebody else.
    post({ at: 4, answers: ['bo'], site: 'linkedin' }),
  ]);
  expect(found).toEqual([
    { site: 'x', handle: 'cy', times: 3, last: 8 },
    { site: 'x', handle: 'Ana', times: 2, last: 9 },
  ]);
});

test("counts purposes; the study's shares add up to 100 per cent", () => {
  const posts = [post({}), post({ purpose: 'action' }), post({ purpose: 'action' })];
  expect(countPurposes(posts)).toEqual({ information: 0, community: 1, action: 2 });
  const whole = Object.values(lovejoySaxton).reduce((sum, share) => sum + share, 0);
  expect(whole).toBeCloseTo(100);
});

test('reports no change with fewer than five posts on either side', () => {
  expect(changeOf({ k: 3, n: 5 }, { k: 1, n: 5 })).toBe(40);
  expect(changeOf({ k: 1, n: 6 }, { k: 3, n: 5 })).toBe(-43);
  expect(changeOf({ k: 4, n: 4 }, { k: 0, n: 50 })).toBeUndefined();
  expect(changeOf({ k: 40, n: 50 }, { k: 0, n: 4 })).toBeUndefined();
});
