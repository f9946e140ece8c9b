import { expect, test } from 'vitest';
import { topicsOf } from './topics.ts';

const tags = ['@MillBakery'];
const ask = (...texts: string[]) => topicsOf({ tags, texts });

test.each<[string, readonly string[], readonly string[]]>([
  [
    'nouns that recur in two posts, most frequent first',
    [
      'Thanks to @MillBakery for the bread and the flour.',
      'More bread from @MillBakery on our stall.',
      'The bread was baked by @millbakery with flour from the farm.',
    ],
    ['bread', 'flour'],
  ],
  ['none from a single post', ['Thanks to @MillBakery for the bread.'], []],
  [
    'a noun repeated within one post doesn’t count',
    ['@MillBakery gave bread. Warm bread by @MillBakery.', 'We met @MillBakery.'],
    [],
  ],
  [
    'sentences that don’t tag them don’t count',
    ['Our choir sang. Thanks @MillBakery.', 'The choir is back. See you at @MillBakery.'],
    [],
  ],
  [
    'no thanks, days, names, hashtags or months',
    [
      'Thanks to the team at @MillBakery for the support this week in May. #bread',
      'Thanks to the team at @MillBakery for the support this week in May. #bread',
    ],
    [],
  ],
  [
    'the tag’s own words are no topic',
    ['The bakery @Mill_bakery opened.', 'The bakery @Mill_bakery closed.'],
    [],
  ],
])('%s', (_, texts, topics) => {
  expect(topicsOf({ tags: [...tags, '@Mill_bakery'], texts })).toEqual(topics);
});

test('finds at most three topics', () => {
  const text = '@MillBakery brought bread, cakes, flour, pies and soup to the market.';
  expect(ask(text, text)).toHaveLength(3);
});

test('counts singular and plural as one noun', () => {
  expect(ask('A loaf and a cake by @MillBakery.', 'Two cakes by @MillBakery.')).toEqual(['cake']);
});
