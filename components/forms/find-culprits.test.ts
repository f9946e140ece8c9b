import { expect, test } from 'vitest';
import { findCulprits } from './find-culprits.ts';

/** Rejects duplicate numbers and the number thirteen. */
const problemOf = (some: readonly number[]) => {
  if (some.includes(13)) return 'Thirteen.';
  return new Set(some).size < some.length ? 'Twice.' : undefined;
};

test.each([
  [[1, 2, 3], []],
  [[], []],
  [[13], [[13, 'Thirteen.']]],
  [[1, 2, 1, 3], [[1, 'Twice.']]],
  [
    [13, 4, 4, 5, 13, 4],
    [
      [13, 'Thirteen.'],
      [4, 'Twice.'],
      [13, 'Thirteen.'],
      [4, 'Twice.'],
    ],
  ],
])('finds the culprits in %j', (all, expected) => {
  const found = findCulprits(all, problemOf);
  expect(found.map(({ one, message }) => [one, message])).toEqual(expected);
});

test('leaves a list that is too long to search', () => {
  expect(findCulprits(Array<number>(201).fill(1), problemOf)).toEqual([]);
});
