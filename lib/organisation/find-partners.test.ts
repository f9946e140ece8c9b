import { describe, expect, test } from 'vitest';
import { createPartnerBook, isAmbiguousName } from './find-partners.ts';
import type { Partner } from './partner.ts';

const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  id: name,
  name,
  aliases: [],
  kind: 'partner',
  handles: {},
  noAccount: [],
  doNotTag: false,
  topics: [],
  consent: false,
  ...more,
});

const book = createPartnerBook(
  [
    partner('Riverside Food Bank', { aliases: ['RFB'] }),
    partner('Riverside'),
    partner('Holloway & Sons Smokehouse'),
    partner("Aunt Bea's Plants"),
    partner('Upper Fold Cheese'),
    partner('Harvest', { aliases: ['Harvest Grocers'] }),
    partner('Clínica Robles'),
    partner('The Lantern Band'),
    partner('Oxfam'),
    partner('Helping Hands'),
  ],
  1,
);

const found = (text: string) =>
  book.find(text).map(({ span, partner }) => [text.slice(span.start, span.end), partner.name]);

describe('names in a text', () => {
  test.each([
    ['the longest wins', 'with Riverside Food Bank today', 'Riverside Food Bank'],
    ['capitals throughout', 'from HOLLOWAY & SONS SMOKEHOUSE', 'HOLLOWAY & SONS SMOKEHOUSE'],
    ['"and" for "&"', 'meet Holloway and Sons Smokehouse', 'Holloway and Sons Smokehouse'],
    ['a curly apostrophe', 'at Aunt Bea’s Plants.', 'Aunt Bea’s Plants'],
    ['the possessive stays outside', "Upper Fold Cheese's rind", 'Upper Fold Cheese'],
    ['no accent typed', 'gracias a Clinica Robles', 'Clinica Robles'],
    ['fancy letters', 'thanks 𝗖𝗹𝗶́𝗻𝗶𝗰𝗮 𝗥𝗼𝗯𝗹𝗲𝘀', '𝗖𝗹𝗶́𝗻𝗶𝗰𝗮 𝗥𝗼𝗯𝗹𝗲𝘀'],
    ['without its article', 'with Lantern Band', 'Lantern Band'],
    ['an ordinary word beside a cue', 'baked with Harvest today', 'Harvest'],
    ['an unusual word anywhere', 'so Oxfam came', 'Oxfam'],
  ])('%s', (_, text, expected) => {
    expect(found(text).map(([words]) => words)).toEqual([expected]);
  });

  test.each([
    ['an ordinary word at a sentence start', 'Harvest is over on the hill.'],
    ['an ordinary word in small letters', 'with harvest over'],
    ['an ordinary word without a cue', 'a good Harvest supper'],
    ['part of a handle or hashtag', '@Oxfam and #Oxfam'],
    ['two ordinary words in small letters', 'with helping hands'],
    ['words in two sentences', 'Down by Upper Fold. Cheese is dear.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('the full name vouches for the short one', () => {
    expect(found('Harvest Grocers came. Then a Harvest van.').map(([words]) => words)).toEqual([
      'Harvest Grocers',
      'Harvest',
    ]);
  });
});

test('the book says which names are ambiguous', () => {
  expect(['Mind', 'RFB', 'Oxfam', 'Helping Hands'].map(isAmbiguousName)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('candidates come by topic, then by who waited longest, and only with consent', () => {
  const people = createPartnerBook(
    [
      partner('Amira', { kind: 'volunteer', consent: true, topics: ['soup'] }),
      partner('Ben', { kind: 'volunteer', topics: ['soup'] }),
      partner('Cora', { kind: 'volunteer', consent: true, lastCredited: 5 }),
      partner('Dev', { kind: 'volunteer', consent: true, lastCredited: 2 }),
    ],
    1,
  );
  expect(people.candidates('volunteer', ['Soups'], 3).map(({ name }) => name)).toEqual([
    'Amira',
    'Dev',
    'Cora',
  ]);
});

test('ten thousand partners are read in a blink', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => partner(`Riverside ${i} Trust`));
  const big = createPartnerBook(many, 1);
  const text = 'We met Riverside 77 Trust on the bridge. '.repeat(70);
  big.find(text);
  const start = performance.now();
  expect(big.find(text)).toHaveLength(70);
  expect(performance.now() - start).toBeLessThan(50);
});
