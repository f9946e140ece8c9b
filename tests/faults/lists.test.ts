import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPartnerList } from '../../lib/partners/list/read-file.ts';
import { outcomes } from './list-outcomes.ts';
import { outcomeOf, readList } from './read-list.ts';

test.each(Object.entries(outcomes))('reads %s as expected', (file, outcome) => {
  expect(outcomeOf(readList(file))).toEqual(outcome);
});

const refused = {
  'json-objects.json': 'no-partners',
  'html-table.html': 'other-format',
  'sylk.slk': 'other-format',
} as const;

test.each(Object.entries(refused))('%s is refused with a reason', (file, reason) => {
  expect(readPartnerList(readList(file))).toEqual({ is: 'unreadable', reason });
});

test('every list file has an expected result', () => {
  const files = readdirSync(join(import.meta.dirname, 'lists'));
  const known = [...Object.keys(outcomes), ...Object.keys(refused), 'sema-hi.csv'];
  expect(files.toSorted()).toEqual(known.toSorted());
});
