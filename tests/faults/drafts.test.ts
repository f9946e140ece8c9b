import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { told } from './told.ts';

const read = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The drafts, one JSON line each, as `npm run coach -- --json` takes them. */
const drafts = new Map(
  read('drafts.jsonl').map((line) => [String((JSON.parse(line) as { id: unknown }).id), line]),
);

/** What is right, "id | what the coach says" a line: names that went wrong once, and all others as they are. */
const expected = ['drafts-mended.txt', 'drafts-as-they-are.txt'].flatMap((file) =>
  read(file).map((line) => {
    const [id = ''] = line.split(' | ', 1);
    return [id, line.slice(id.length + 3)] as const;
  }),
);

test('every draft has one right value', () => {
  expect(expected.map(([id]) => id).toSorted()).toEqual([...drafts.keys()].toSorted());
});

test.each(expected)('%s', (id, right) => {
  expect(told(drafts.get(id) ?? '')).toBe(right);
});
