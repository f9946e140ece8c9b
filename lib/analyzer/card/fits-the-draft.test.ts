import { describe, expect, test } from 'vitest';
import { createPartnerBook } from '../../partners/find-partners.ts';
import { blankPartner } from '../../partners/partner.ts';
import type { Partner } from '../../partners/partner.ts';
import type { Profile } from '../../organisation/profile.ts';
import { analyzeNow } from '../analyze.ts';
import {
  certainModel,
  exampleContext,
  exampleDraft,
  modelGiving,
} from '../../../tests/fixtures/example-context.ts';
import { pickQuestion } from './pick-question.ts';
import { shapeOf } from './shapes/index.ts';

const partner = (name: string, topics: readonly string[]): Partner => ({
  ...blankPartner,
  id: name,
  name,
  topics,
});

function card(text: string, profile: Partial<Profile> = {}) {
  const { findings } = analyzeNow(
    exampleDraft({ text, site: 'linkedin' }),
    exampleContext({
      model: certainModel,
      book: createPartnerBook([], 1),
      profile: { ...exampleContext().profile, ...profile },
    }),
  );
  return findings.find(({ rule }) => rule === 'brand-only');
}
const labels = (text: string, profile: Partial<Profile>) =>
  card(text, profile)?.suggestions.map(({ label }) => label) ?? [];

describe('if the model is unsure of a draft', () => {
  const unsure = (text: string, book: readonly Partner[]) =>
    analyzeNow(
      exampleDraft({ text, site: 'linkedin' }),
      exampleContext({ model: modelGiving(0.6), book: createPartnerBook(book, 1) }),
    ).findings.find(({ rule }) => rule === 'brand-only')?.message;
  const text = 'Our forest school is open, and our boots are muddy already.';

  test('the card asks about a partner whose whole topic is in the draft, without saying that the draft is about you', () => {
    expect(unsure(text, [partner('Birchfold', ['forest school'])])).toBe(
      'Birchfold is in your book for forest school. Do they come into it?',
    );
  });

  test('there is no card with a partner whose topic matches only in part, nor without a partner', () => {
    expect(unsure(text, [partner('Birchfold', ['school lunches'])])).toBeUndefined();
    expect(unsure(text, [])).toBeUndefined();
  });
});

test('asks readers nothing about a place where something merely happens', () => {
  const library = { name: 'Rook School', kind: 'school' } as const;
  const text = 'Our new timetable starts on Monday, and we sign it all in the library.';
  expect(labels(text, library)).not.toContain('Ask about a first favourite');
});

test('does not ask readers whom they would give something that costs hundreds', () => {
  const asks = (price: string) =>
    pickQuestion({
      text: `Our oak frame is back, made in our shed. ${price}`,
      words: { nouns: new Set(['frame']), phrases: new Set(), kin: new Set() },
      shape: shapeOf('product back'),
      over: false,
      list: undefined,
      profile: { ...exampleContext().profile, kind: 'shop' },
      asked: new Set(),
      turn: 0,
    })?.text;
  expect(asks('£24')).toBe('Who would you give it to?');
  expect(asks('£2,450')).toBeUndefined();
});

test.each([
  ['We have appointed Orla Hennig as our chair. Orla joined us in 2004.', 'Orla will work with '],
  ['Meet Anna Hennig, our curator. Anna has kept our lamps for nine years.', 'Anna works with '],
])('uses the future tense for somebody who has not started yet: %s', (text, expected) => {
  const texts = card(text)?.suggestions.flatMap((each) =>
    each.kind === 'start' ? [each.text.trimStart()] : [],
  );
  expect(texts).toContain(expected);
});

test('a partner whose topic is only related to the draft is offered, but the card asks about no partner', () => {
  const text = 'Our new release is here. We have worked on it for a year, with one hoover.';
  const found = analyzeNow(
    exampleDraft({ text, site: 'linkedin' }),
    exampleContext({
      model: certainModel,
      book: createPartnerBook([partner('Margin Poetry', ['translation'])], 1),
    }),
  ).findings.find(({ rule }) => rule === 'brand-only');
  expect(found?.message).not.toContain('Margin Poetry');
  expect(found?.suggestions.map(({ label }) => label)).toContain('Name Margin Poetry');
});
