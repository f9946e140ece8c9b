import { describe, expect, test } from 'vitest';
import { foreignHeadings, headingKey } from './headings.ts';
import { importers } from './index.ts';
import { read } from './read-for-tests.ts';

const english = new Set(
  importers
    .flatMap(({ tables }) => (tables ?? []).flatMap(({ needs }) => needs))
    .concat('Title', 'Description', 'Page name', 'Account name', 'Tweet permalink', 'Post Link')
    .map(headingKey),
);

test('every heading translates a column of our tables, uniquely within its language', () => {
  const met = new Set<string>();
  for (const { column, language, word } of foreignHeadings) {
    expect(english, column).toContain(headingKey(column));
    const key = `${language} ${headingKey(word)} ${column.startsWith('Tweet') || column === 'time'}`;
    expect(met, `${language}: ${word}`).not.toContain(key);
    met.add(key);
  }
});

const languages = [...new Set(foreignHeadings.map(({ language }) => language))];
/** The headings of a table in a language, in English where that language uses the English word. */
const headingsIn = (language: string, columns: readonly string[]) =>
  columns.map(
    (column) =>
      foreignHeadings.find((each) => each.language === language && each.column === column)?.word ??
      column,
  );
const tableOf = (headings: readonly string[], cells: readonly string[]) =>
  `\uFEFF${headings.map((heading) => `"${heading}"`).join(';')}\r\n${cells.join(';')}\r\n`;

describe.each(languages)('%s', (language) => {
  test('reads the headings of Meta Business Suite', async () => {
    const headings = headingsIn(language, [
      'Post ID',
      'Page name',
      'Title',
      'Description',
      'Publish time',
      'Permalink',
      'Post type',
    ]);
    const link = 'https://www.facebook.com/museum/posts/900000000000001';
    const cells = ['900000000000001', 'Museum', '', 'Soup', '06/25/2024 15:01', link, 'x'];
    expect(await read({ 'a.csv': tableOf(headings, cells) })).toMatchObject({
      by: ['meta-suite'],
      posts: [{ text: 'Soup', author: { name: 'Museum' }, at: Date.UTC(2024, 5, 25, 12) }],
      problems: [],
    });
  });

  test('reads the headings of X analytics, old and new', async () => {
    const link = 'https://x.com/museum/status/1800000000000000001';
    const old = headingsIn(language, ['Tweet id', 'Tweet permalink', 'Tweet text', 'time']);
    const cells = ['1800000000000000001', link, 'Soup', '2024-06-25 15:01 +0000'];
    const fresh = headingsIn(language, ['Post ID', 'Date', 'Post text', 'Post Link']);
    const freshCells = ['1800000000000000001', '2024-06-25', 'Soup', link];
    for (const table of [tableOf(old, cells), tableOf(fresh, freshCells)]) {
      expect(await read({ 'a.csv': table })).toMatchObject({
        by: ['x-analytics'],
        posts: [{ id: 'x:1800000000000000001', text: 'Soup' }],
        problems: [],
      });
    }
  });
});

test.each([
  ['sep=,\r\n', ','],
  ['\uFEFFsep=;\n', ';'],
  ['"sep=;"\n', ';'],
  ['sep=,,,,,\n', ','],
  ['sep=\t\n\n', '\t'],
  ['\r\n \r\nSEP=|\r', '|'],
  ['\n\n', ','],
])('skips what precedes the headings: %j', async (front, mark) => {
  const rows = [
    ['Date', 'ShareLink', 'ShareCommentary'],
    ['2024-05-01 09:30:00', '', 'sep=1'],
  ];
  const table = front + rows.map((row) => row.join(mark)).join('\n');
  expect((await read({ 'a.csv': table })).posts).toMatchObject([{ text: 'sep=1' }]);
});
