import { describe, expect, test } from 'vitest';
import { textOf } from '../text/span.ts';
import { readMarks } from './x-marks.ts';

const tagsIn = (text: string) => readMarks(text).mentions.map(({ span }) => textOf(text, span));
const linksIn = (text: string) => readMarks(text).links.map(({ span }) => textOf(text, span));

describe('a tag', () => {
  test.each([
    ['Thanks @RiversideFB!', ['@RiversideFB']],
    ['.@acme (@b_2) @c’s', ['@acme', '@b_2', '@c']],
    ['RT@zz and 日本@acme', ['@zz', '@acme']],
    ['＠acme', ['＠acme']],
    ['@fifteen_letters', ['@fifteen_letters']],
  ])('%s', (text, tags) => expect(tagsIn(text)).toEqual(tags));

  test.each([
    'a@b.com',
    'foo@bar',
    '#@acme',
    '@acme@mastodon.social',
    '@acme/list',
    'http://x.com/@acme',
    '@sixteen_letters_',
    '@ acme',
    '@',
    'start@acme',
  ])('none in %s', (text) => expect(tagsIn(text)).toEqual([]));

  test('says the handle without its sign', () => {
    expect(readMarks('hi ＠Acme').mentions).toEqual([
      { span: { start: 3, end: 8 }, name: 'Acme', handle: 'Acme' },
    ]);
  });
});

describe('a link', () => {
  test.each([
    ['See https://example.org/a?b=1.', ['https://example.org/a?b=1']],
    ['See example.com, or (www.town.gov.uk/x).', ['example.com', 'www.town.gov.uk/x']],
    ['x.ai and readme.md', ['x.ai', 'readme.md']],
    ['https://a.org/b_(c)', ['https://a.org/b_(c)']],
  ])('%s', (text, links) => expect(linksIn(text)).toEqual(links));

  test.each(['node.js', 'localhost', 'a@b.com', 'at 7.30pm', 'e.g. this', '$cash.com'])(
    'none in %s',
    (text) => expect(linksIn(text)).toEqual([]),
  );

  test('a bare one gets a scheme', () => {
    expect(readMarks('x.ai').links[0]?.url).toBe('https://x.ai');
  });
});

test('60,000 characters made to be slow are read to their end', () => {
  const text = `${'a.b-'.repeat(10_000)} ${'@a'.repeat(10_000)} @harbour`;
  expect(readMarks(text).mentions.at(-1)?.handle).toBe('harbour');
});
