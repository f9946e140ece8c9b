import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPartnerList } from '../../lib/partner-list/read-file.ts';
import { outcomes } from './list-outcomes.ts';
import { outcomeOf, readList } from './read-list.ts';

test.each(Object.entries(outcomes))('%s', (file, outcome) => {
  expect(outcomeOf(readList(file))).toEqual(outcome);
});

test('a file of other JSON is refused as one', () => {
  const list = readPartnerList(readList('json-objects.json'));
  expect(list).toEqual({ is: 'unreadable', reason: 'no-partners' });
});

test('every list file has its outcome', () => {
  const files = readdirSync(join(import.meta.dirname, 'lists'));
  const known = [...Object.keys(outcomes), 'json-objects.json', 'sema-hi.csv'];
  expect(files.toSorted()).toEqual(known.toSorted());
});
