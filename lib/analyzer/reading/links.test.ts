import { expect, test } from 'vitest';
import { textOf } from '../../text/span.ts';
import { withPlainLinks } from './links.ts';

const linksIn = (text: string) => withPlainLinks(text, []).map(({ span }) => textOf(text, span));

test.each([
  ['See https://example.org/a?b=1.', ['https://example.org/a?b=1']],
  ['See example.com, or (www.town.gov.uk/x).', ['example.com', 'www.town.gov.uk/x']],
  ['x.ai and readme.md', ['x.ai', 'readme.md']],
  ['https://a.org/b_(c)', ['https://a.org/b_(c)']],
])('finds the links in: %s', (text, links) => expect(linksIn(text)).toEqual(links));

test.each(['node.js', 'localhost', 'a@b.com', 'at 7.30pm', 'e.g. this', '$cash.com'])(
  'finds no link in %s',
  (text) => expect(linksIn(text)).toEqual([]),
);

test('does not report a link twice if the site has already marked it', () => {
  const given = [{ span: { start: 4, end: 15 }, url: 'https://t.co/1' }];
  expect(withPlainLinks('See example.org', given)).toEqual(given);
});
