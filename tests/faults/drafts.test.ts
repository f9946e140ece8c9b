import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { summarise } from './summarise.ts';

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The drafts, one JSON line each, in the format of `npm run coach -- --json`. */
const drafts = new Map(
  read('drafts.jsonl').map((line) => [String((JSON.parse(line) as { id: unknown }).id), line]),
);

/**
 * The expected results, one "id | what the coach says" per line: names that once went wrong, and the rest
 * unchanged.
 */
const expected = ['drafts-mended.txt', 'drafts-as-they-are.txt'].flatMap((file) =>
  read(file).map((line) => {
    const [id = ''] = line.split(' | ', 1);
    return [id, line.slice(id.length + 3)] as const;
  }),
);

test('every draft has one expected result', () => {
  expect(expected.map(([id]) => id).toSorted()).toEqual([...drafts.keys()].toSorted());
});

test.each(expected)('coaches the draft %s as expected', (id, right) => {
  expect(summarise(drafts.get(id) ?? '')).toBe(right);
});
