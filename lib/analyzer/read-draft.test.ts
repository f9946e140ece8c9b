import { expect, test } from 'vitest';
import { markText } from './read-draft.ts';

const marks = (text: string, site: 'x' | 'facebook', names: readonly string[] = []) => {
  const { mentions, links } = markText(text, site, names);
  return [...mentions.map(({ span }) => span), ...links.map(({ span }) => span)].map(
    ({ start, end }) => text.slice(start, end),
  );
};

test.each([
  ['handles', 'Soup by @RiversideFB, as ever', 'x', ['@RiversideFB']],
  [
    'no handle inside an address',
    'See https://example.org/@ana/1 there',
    'x',
    ['https://example.org/@ana/1'],
  ],
  ['no handle inside an e-mail address', 'Write to ana@example.org soon', 'x', []],
  [
    'an address without its scheme',
    'Book at havenmuseum.example/book.',
    'x',
    ['havenmuseum.example/book'],
  ],
  ['no address in a sentence end', 'We went.Then we sang at 8.30pm, e.g. carols', 'x', []],
  [
    'a capitalised run',
    'With @Kiln Street Ensemble in the rain',
    'facebook',
    ['@Kiln Street Ensemble'],
  ],
  ['a possessive stays outside', "It is @Rosa Almeida's idea", 'facebook', ['@Rosa Almeida']],
] as const)('%s', (_, text, site, expected) => {
  expect(marks(text, site)).toEqual(expected);
});

test('a name of the book is taken whole', () => {
  expect(marks('Thanks @Kiln and Co for mugs', 'facebook', ['Kiln and Co'])).toEqual([
    '@Kiln and Co',
  ]);
});
