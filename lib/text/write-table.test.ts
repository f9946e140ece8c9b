import { expect, test } from 'vitest';
import { writeTable } from './write-table.ts';

const cellOf = (text: string) => writeTable([[text]]).slice(1, -2);

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''=1",
  '＝1+1',
  '＋1',
  '－1',
  '＠A',
  '\n=1',
])('escapes %j so that a spreadsheet reads it as text', (text) => {
  expect(cellOf(text)).toMatch(/^"?'/);
  expect(cellOf(text)).toContain(text.replaceAll('"', '""'));
});

test.each(['Mill Lane Choir', '3 = 3', 'a@b.example', '', '“quoted”', "d'Or"])(
  'leaves %j unchanged',
  (text) => {
    expect(cellOf(text)).toBe(text);
  },
);

test('a cell cannot break out of its quotes into the next', () => {
  expect(writeTable([['a","=1', 'b\r\n=2'], ['c']])).toBe('\uFEFF"a"",""=1","b\r\n=2"\r\nc\r\n');
});
