import { expect, test } from 'vitest';
import { beginMemory, createDraftMemories, isSameDraft } from './draft-memory.ts';

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

test('remembers a draft by its box and its words until it is forgotten', () => {
  const memories = createDraftMemories();
  const memory = { ...beginMemory('Thanks to all'), dismissed: new Set(['a']) };
  memories.keep('here', memory);
  expect(memories.find('here', 'Thanks to all!')).toBe(memory);
  expect(memories.find('here', 'Good morning')).toBeUndefined();
  expect(memories.find('there', 'Thanks to all!')).toBeUndefined();
  memories.forget('here');
  expect(memories.find('here', 'Thanks to all')).toBeUndefined();
});

test('a composer that another one replaced in its box does not overwrite what the box remembers', () => {
  const memories = createDraftMemories();
  const [older, newer] = [beginMemory('Thanks to all'), beginMemory('Good morning')];
  memories.keep('here', older);
  memories.keep('here', newer);
  memories.keep('here', beginMemory('Thanks to all!'), older);
  expect(memories.find('here', 'Good morning')).toBe(newer);
});
