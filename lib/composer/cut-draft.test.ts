import { expect, test } from 'vitest';
import type { RawDraft } from '../post.ts';
import { parseRequest } from '../message-schemas.ts';
import { cutDraft } from './cut-draft.ts';

function draft(text: string): RawDraft {
  const mentions = [...text.matchAll(/@\w+/g)].map(({ index, 0: found }) => ({
    span: { start: index, end: index + found.length },
    name: found.slice(1),
  }));
  const author = { site: 'x', handle: 'a' } as const;
  return { text, mentions, site: 'x', kind: 'post', author, replyingTo: [], rest: [] };
}

test('a draft of ordinary length is not cut', () => {
  const short = draft('Thanks @a and @b');
  expect(cutDraft(short)).toEqual(short);
});

test.each([
  ['many tags', '@p1 '.repeat(15_000)],
  ['many letters', 'a'.repeat(300_000)],
])('%s: the cut draft is always small enough for the background', (_, text) => {
  const whole = { ...draft(text), rest: [draft(text)] };
  const request = { composer: 'c', version: 1, names: 3, draft: cutDraft(whole) };
  expect(parseRequest('analyze', request)).toBeDefined();
  expect(text.startsWith(request.draft.text)).toBe(true);
});
