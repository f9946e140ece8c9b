import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { writeTable } from './write-table.ts';

const cellsOf = (text: string, delimiter = ',') =>
  [...readCsv(text, delimiter)].map(({ cells }) => cells);
const strayIn = (text: string) =>
  [...readCsv(text, ',')].flatMap(({ hasStrayQuote }, i) => (hasStrayQuote ? [i + 1] : []));

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['\uFEFFa\n\n,\nb', [['a'], [''], ['', ''], ['b']]],
  ['"a, b","c ""d""","e\r\nf"', [['a, b', 'c "d"', 'e\r\nf']]],
  ['"a" ,b', [['a', 'b']]],
  ['"","""",""""""', [['', '"', '""']]],
  ['The "Best" Kitchen,6" Nails', [['The "Best" Kitchen', '6" Nails']]],
  ['', []],
])('reads RFC 4180 and its common variants: %j', (text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
  expect(strayIn(text)).toEqual([]);
});

test.each([
  ['a quoted part at the start of a cell', '"Mill Lane" Choir', '"Mill Lane" Choir'],
  ['a quotation mark that is never closed', '"Mill Lane Choir', 'Mill Lane Choir'],
  ['inner quotation marks that are not doubled', '"The "Best" Kitchen"', 'The "Best" Kitchen'],
  [
    'inner quotation marks escaped by a backslash',
    '"The \\"Best\\" Kitchen"',
    'The "Best" Kitchen',
  ],
  [
    'undoubled quotation marks in a cell with a comma',
    '"The "Best" Kitchen, Leeds"',
    'The "Best" Kitchen, Leeds',
  ],
])('%s damages no other row', (_, broken, cell) => {
  const text = `Name,X\n${broken},@a\n"C, D",@c\nE,@e\n"F",@f`;
  expect(cellsOf(text)).toEqual([
    ['Name', 'X'],
    [cell, '@a'],
    ['C, D', '@c'],
    ['E', '@e'],
    ['F', '@f'],
  ]);
  expect(strayIn(text)).toEqual([2]);
});

test('an unclosed quotation mark does not swallow rows up to a later stray one', () => {
  const rows = ['"Open Kitchen,@a,Leeds', 'B Club,@b,York', 'C Club,@c,Hull', 'Sam 6",@d,Leeds'];
  expect(cellsOf(`Name,X,Town\n${rows.join('\n')}`)).toEqual([
    ['Name', 'X', 'Town'],
    ['Open Kitchen', '@a', 'Leeds'],
    ['B Club', '@b', 'York'],
    ['C Club', '@c', 'Hull'],
    ['Sam 6"', '@d', 'Leeds'],
  ]);
});

test('an unclosed quotation mark does not swallow the next row', () => {
  expect(cellsOf('Name,X\n"Oak,@oak\nElm",@elm\nAsh,@ash').slice(1)).toEqual([
    ['Oak', '@oak'],
    ['Elm"', '@elm'],
    ['Ash', '@ash'],
  ]);
});

test('keeps a multi-line address in one cell', () => {
  const text = 'Name,Address\nOak,"Flat 1,\n2 Mill Lane, Leeds\nUK"';
  expect(cellsOf(text)[1]).toEqual(['Oak', 'Flat 1,\n2 Mill Lane, Leeds\nUK']);
});

test('keeps a multi-line post in one cell even when its lines have as many commas as the table', () => {
  const text = 'Date,Link,Message\n1 May,x.com,"Thank you\nRosa, Tom, Ann\nand all"\n2 May,x.com,b';
  expect(cellsOf(text)[1]).toEqual(['1 May', 'x.com', 'Thank you\nRosa, Tom, Ann\nand all']);
});

test.each([
  ['“Mill, Lane Choir”,@a', ['Mill, Lane Choir', '@a']],
  ['„Mill, Lane Chor“,@a', ['Mill, Lane Chor', '@a']],
  ['«Mill, Lane»,@a', ['Mill, Lane', '@a']],
  ['“Best” Club,@a', ['“Best” Club', '@a']],
  ['“Best”,@a', ['“Best”', '@a']],
])('typographic quotation marks around a comma: %s', (text, cells) => {
  expect(cellsOf(text)).toEqual([cells]);
});

/**
 * At most one line break: quoted lines with as many cells as the table look like rows after a stray
 * quotation mark.
 */
const anyCell = fc
  .stringMatching(/^[a-c",;\n é]{0,8}$/)
  .map((cell) => cell.replace(/\n/, '\r').replaceAll('\n', '').replace('\r', '\n'));
const anyRows = fc.array(fc.tuple(anyCell, anyCell), { minLength: 1 });

test('reads back what writeTable writes, as Papa Parse does', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const text = writeTable(rows);
      const { data } = Papa.parse(text, { delimiter: ',', newline: '\r\n' });
      expect(cellsOf(text)).toEqual(data.slice(0, -1));
    }),
  );
});

test('never loses a row after stray quotation marks, and finishes in reasonable time', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `"Partner ${i},@p${i}`);
  const read = cellsOf(rows.join('\n'));
  expect([read.length, read.at(-1)]).toEqual([20_000, ['Partner 19999', '@p19999']]);
  expect(cellsOf('"a""\n'.repeat(20_000)).length).toBe(20_000);
});
