import { expect, test } from 'vitest';
import { readPastedTable } from './pasted-table.ts';

test.each([
  [
    'service users\tpeople we support\tThey asked us to.\n',
    [['service users', 'people we support', 'They asked us to.']],
  ],
  ['punters\tvisitors\r\nthe needy\r\n', [['punters', 'visitors'], ['the needy']]],
  ['punters\n\nthe needy', [['punters'], ['the needy']]],
  ['the "needy"\tpeople', [['the "needy"', 'people']]],
  ['punters\t\tSaid so', [['punters', '', 'Said so']]],
  [
    'punters\t"visitors"\t"Two\nlines, ""quoted"""',
    [['punters', 'visitors', 'Two lines, "quoted"']],
  ],
])('reads the cells of %j', (text, rows) => {
  expect(readPastedTable(text)).toEqual(rows);
});

test.each(['service users', ' service users\n', '', '"quoted"'])(
  'treats %j as plain text',
  (text) => {
    expect(readPastedTable(text)).toBeUndefined();
  },
);

test('loses nothing after an unclosed quotation mark', () => {
  const rows = readPastedTable('"needy\tpeople\npunters\tvisitors');
  expect(rows).toEqual([
    ['"needy', 'people'],
    ['punters', 'visitors'],
  ]);
});
