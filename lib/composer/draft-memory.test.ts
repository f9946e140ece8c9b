import { expect, test } from 'vitest';
import { createDraftMemories, isSameDraft } from './draft-memory.ts';

test.each([
  ['Thanks to all', 'Thanks to all of you', true],
  ['Thanks to all of you', 'Thanks to', false],
  ['Thanks to all of you', 'Thanks to all', true],
  ['Thanks to all', 'T', false],
  ['Thanks to all', '', false],
  ['', 'Thanks', false],
  ['same', 'same', true],
])('%j then %j: same draft is %s', (before, after, isSame) => {
  expect(isSameDraft(before, after)).toBe(isSame);
});

test('forgetting one box key leaves no memory of its draft', () => {
  const memories = createDraftMemories();
  memories.recall('here', 'Thanks to all').dismissed.add('a');
  expect(memories.recall('here', 'Thanks to all!').dismissed.has('a')).toBe(true);
  expect(memories.recall('there', 'Thanks to all!').dismissed.has('a')).toBe(false);
  memories.forget('here');
  expect(memories.recall('here', 'Thanks to all').dismissed.has('a')).toBe(false);
});
