import { expect, test } from 'vitest';
import { rankPartners } from './match-partners.ts';
import { blankPartner, type Partner } from './partner.ts';

const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id: name,
  name,
  ...more,
});

test('a partner matches by its place or its topic, if it may be named', () => {
  const find = rankPartners([
    partner('Quay Bakery', { place: 'Ashford' }),
    partner('Sam Poe', { place: 'Ashford', kind: 'volunteer' }),
    partner('Mill Lane Choir', { place: 'Marlow' }),
  ]);
  expect(find({ topics: ['ashford'] }).map(({ name }) => name)).toEqual(['Quay Bakery']);
});

const wordsOf = (...nouns: string[]) => ({
  nouns: new Set(nouns),
  phrases: new Set<string>(),
  kin: new Set<string>(),
});
const findFor = (nouns: string[], ...book: Partner[]) =>
  rankPartners(book)({ words: wordsOf(...nouns), kinds: ['funder', 'partner', 'volunteer'] }).map(
    ({ name }) => name,
  );

test.each<[why: string, nouns: string[], topic: string, name: string]>([
  [
    'both words of a topic, though one says little',
    ['woman', 'business'],
    'women in business',
    'Merrow Bank',
  ],
  ['a plural in “-es”', ['glass'], 'glasses', 'Merrow Bank'],
  ['a plural in “-ies”', ['bakery'], 'bakeries', 'Merrow Bank'],
  ['one word of a topic that is in the name too', ['kitchen'], 'kitchen fitting', 'Finn Kitchens'],
])('a draft finds a partner by %s', (_, nouns, topic, name) => {
  expect(findFor(nouns, partner(name, { topics: [topic] }))).toEqual([name]);
});

test.each<[nouns: string[], topic: string]>([
  [['business'], 'women in business'],
  [['country'], 'cross country'],
  [['class'], 'classes'],
  [['kitchen'], 'kitchen fitting'],
])('%j alone is no reason to offer somebody known for %s', (nouns, topic) => {
  expect(findFor(nouns, partner('Merrow Bank', { topics: [topic] }))).toEqual([]);
});

test('an organisation of volunteers needs no consent to be named, a person does', () => {
  const volunteer = (name: string) => partner(name, { kind: 'volunteer', topics: ['law'] });
  const book = [volunteer('Holloway Marsh Lawyers'), volunteer('Nell Marsh')];
  expect(findFor(['law'], ...book)).toEqual(['Holloway Marsh Lawyers']);
});
