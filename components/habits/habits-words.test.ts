import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Translate } from '../../lib/translate.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { changeText, creditText, noOwnText } from './HabitsView.tsx';
import { nextStepText } from './next-step-words.ts';
import { dotLabel } from './PostDots.tsx';

const t: Translate = (key, words = []) =>
  [words]
    .flat()
    .reduce((all, word, index) => all.replaceAll(`$${index + 1}`, word), messages[key].message);

afterEach(() => vi.unstubAllEnvs());

test.each([
  [0, 1, '0 of 1 post credits someone'],
  [1, 1, '1 of 1 post credits someone'],
  [1, 2, '1 of 2 posts credit someone'],
  [9, 9, '9 of 9 posts credit someone'],
  [3, 10, '3 of 10 posts credit someone (30%)'],
])('says that %i of %i posts credit someone', (k, n, words) =>
  expect(creditText({ k, n }, t)).toBe(words),
);

describe('a change', () => {
  test.each([
    ['up', { k: 4, n: 10 }, { k: 3, n: 10 }, 'Up from 3 in 10 to 4 in 10.'],
    ['down', { k: 2, n: 20 }, { k: 10, n: 20 }, 'Down from 5 in 10 to 1 in 10.'],
    ['up from none', { k: 2, n: 10 }, { k: 0, n: 12 }, 'Up from 0 in 10 to 2 in 10.'],
    ['none', { k: 5, n: 10 }, { k: 10, n: 20 }, 'About the same as before.'],
    ['a small one', { k: 26, n: 100 }, { k: 24, n: 100 }, 'About the same as before.'],
    ['within a tenth', { k: 34, n: 100 }, { k: 26, n: 100 }, 'About the same as before.'],
    ['too few now', { k: 9, n: 9 }, { k: 1, n: 10 }, ''],
    ['too few before', { k: 9, n: 10 }, { k: 1, n: 9 }, ''],
    ['a few isn’t none', { k: 10, n: 40 }, { k: 1, n: 40 }, ''],
    ['almost all isn’t all', { k: 39, n: 40 }, { k: 20, n: 40 }, ''],
  ])('%s', (_, now, before, words) => {
    const change = Math.round((100 * now.k) / now.n) - Math.round((100 * before.k) / before.n);
    expect(changeText(change, now, before, t)).toBe(words);
  });

  test("says nothing about a change that can't be told", () =>
    expect(changeText(undefined, { k: 1, n: 10 }, { k: 5, n: 10 }, t)).toBe(''));
});

test("gives no share when no post is the writer's own", () => {
  const reply = { kind: 'reply' } as RecordedPost;
  expect(noOwnText([reply], t)).toBe(
    'In this period you wrote one reply and no posts of your own.',
  );
  expect(noOwnText([reply, { kind: 'comment' } as RecordedPost], t)).toBe(
    'In this period you wrote 2 replies and no posts of your own.',
  );
  expect(noOwnText([reply, { kind: 'post', sharesOf: 'ana' } as RecordedPost], t)).toBe(
    'You wrote no posts of your own in this period.',
  );
});

test('words the next step for one credit and for several', () => {
  expect(nextStepText({ step: 'credit-more', credits: { k: 1, n: 12 } }, t)).toBe(
    'One of your last 12 posts credits someone. Who is helping with what you post next?',
  );
  expect(nextStepText({ step: 'credit-more', credits: { k: 3, n: 12 } }, t)).toBe(
    '3 of your last 12 posts credit someone. Who is helping with what you post next?',
  );
  expect(nextStepText({ step: 'speak-of-others' }, t)).toBe(
    'Most of your posts are only about you. Whose news could you share next?',
  );
});

test.each(['Pacific/Auckland', 'UTC', 'Pacific/Pago_Pago'])(
  'in %s a dot shows the day from its file',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const post = { at: Date.UTC(2026, 5, 5, 12), timeIs: 'day', site: 'x' } as RecordedPost;
    const label = dotLabel(post, new Map(), t);
    expect(label).toContain('5');
    expect(label).not.toMatch(/[46]/);
  },
);
