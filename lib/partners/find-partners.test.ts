import { describe, expect, test } from 'vitest';
import { createPartnerBook, isAmbiguousName } from './find-partners.ts';
import { blankPartner } from './partner.ts';
import type { Partner } from './partner.ts';

const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id: name,
  name,
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
    ['after a typed @ that made no tag', 'so @Oxfam came', 'Oxfam'],
  ])('%s', (_, text, expected) => {
    expect(found(text).map(([words]) => words)).toEqual([expected]);
  });

  test.each([
    ['an ordinary word at a sentence start', 'Harvest is over on the hill.'],
    ['an ordinary word in lower case', 'with harvest over'],
    ['an ordinary word without a cue', 'a good Harvest supper'],
    ['part of a hashtag or an address', '#Oxfam and example.org/Oxfam'],
    ['two ordinary words in lower case', 'with helping hands'],
    ['words in two sentences', 'Down by Upper Fold. Cheese is dear.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a full name elsewhere in the text makes its short form count', () => {
    expect(found('Harvest Grocers came. Then a Harvest van.').map(([words]) => words)).toEqual([
      'Harvest Grocers',
      'Harvest',
    ]);
  });
});

describe('a short name inside a longer one is somebody else', () => {
  const short = createPartnerBook(
    [
      partner('Riverside Food Bank', { aliases: ['Riverside'] }),
      partner('Oxford Council', { aliases: ['Oxford'] }),
      partner('Leeds United', { aliases: ['Leeds'] }),
      partner("St Mary's"),
      partner('Jo Ash'),
      partner('Mind'),
      partner('Holloway'),
    ],
    1,
  );
  const names = (text: string) =>
    short.find(text).map(({ span }) => text.slice(span.start, span.end));
  test.each([
    'We met by Riverside Park at noon.',
    'The shop on Oxford Street is open.',
    'A day at Leeds Castle with cake.',
    "It rained on St Mary's Stadium.",
    'We danced with Jo Ash Dance all night.',
    'A class by Mind Body Yoga on Friday.',
    'The saws of Holloway & Sons came along.',
    'Thanks to Friends of Riverside for the benches.',
    'We walked to Greater Riverside today.',
    'GREAT NEWS FROM RIVERSIDE PARK',
    'See You At Riverside This Friday',
  ])('no hit: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
  test.each([
    ['Thanks Riverside Food Bank for the bread.', 'Riverside Food Bank'],
    ['Thanks Riverside for the bread.', 'Riverside'],
    ['Bread with Riverside. Friday is next.', 'Riverside'],
    ["Bread from Riverside's Friday oven.", 'Riverside'],
    ['Bread from Riverside (Friday only).', 'Riverside'],
    ["A cup of tea at St Mary's today.", "St Mary's"],
    ['Thanks to Dr Jo Ash for the talk.', 'Jo Ash'],
    ['We saw Jo Ash Saturday at the pond.', 'Jo Ash'],
    ["Leeds's Jo Ash said so.", 'Jo Ash'],
    ['Bread by Riverside and Sam Poe.', 'Riverside'],
    ['@mill Riverside are here.', 'Riverside'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });
});

test('knows which names are ambiguous', () => {
  expect(['Mind', 'RFB', 'Oxfam', 'Helping Hands'].map(isAmbiguousName)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('orders candidates by topic, then by wait, and requires consent', () => {
  const people = createPartnerBook(
    [
      partner('Amira', { kind: 'volunteer', consent: true, topics: ['soup'] }),
      partner('Ben', { kind: 'volunteer', topics: ['soup'] }),
      partner('Cora', { kind: 'volunteer', consent: true, lastCredited: 5 }),
      partner('Dev', { kind: 'volunteer', consent: true, lastCredited: 2 }),
    ],
    1,
  );
  const names = (query: Parameters<typeof people.candidates>[0]) =>
    people.candidates({ kinds: ['volunteer'], ...query }).map(({ name }) => name);
  expect(names({})).toEqual(['Amira', 'Dev', 'Cora']);
  expect(names({ topics: ['Soups'] })).toEqual(['Amira']);
  expect(names({ topics: ['bread'] })).toEqual([]);
});

test('partners overdue by their rhythm are candidates too, if the time is given', () => {
  const day = 86_400_000;
  const late = createPartnerBook(
    [
      partner('Weekly', { rhythm: 'weekly', lastCredited: 100 * day }),
      partner('Yearly', { rhythm: 'yearly', lastCredited: 100 * day }),
      partner('Never', { rhythm: 'monthly' }),
      partner('Other'),
      partner('Hill Street School'),
    ],
    1,
  );
  const names = (query: Parameters<typeof late.candidates>[0]) =>
    late.candidates(query).map(({ name }) => name);
  expect(names({ topics: ['soup'], now: 1000 * 365 * day }).sort()).toEqual([
    'Never',
    'Weekly',
    'Yearly',
  ]);
  expect(names({ topics: ['soup'], now: 110 * day }).sort()).toEqual(['Never', 'Weekly']);
  expect(names({ topics: ['soup'] })).toEqual([]);
  expect(names({ topics: ['schools'], inName: true })).toEqual(['Hill Street School']);
  expect(names({ topics: ['schools'] })).toEqual([]);
});

test('finds one among ten thousand', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => partner(`Riverside ${i} Trust`));
  const big = createPartnerBook(many, 1);
  const text = 'We met Riverside 77 Trust on the bridge. '.repeat(70);
  expect(big.find(text)).toHaveLength(70);
});
