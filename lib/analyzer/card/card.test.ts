import { describe, expect, test } from 'vitest';
import { createPartnerBook } from '../../partners/find-partners.ts';
import { blankPartner } from '../../partners/partner.ts';
import type { Partner } from '../../partners/partner.ts';
import { analyzeNow } from '../analyze.ts';
import type { RecentPost } from '../context.ts';
import {
  certainModel,
  exampleContext,
  exampleDraft,
} from '../../../tests/fixtures/example-context.ts';
import type { Finding, Suggestion } from '../finding.ts';
import { calledBy, findColleague } from './colleague.ts';
import { makeCard } from './card.ts';
import { topicKey } from '../../organisation/words.ts';
import { pickQuestion } from './pick-question.ts';
import { shapeOf, shapes } from './shapes/index.ts';

const now = Date.UTC(2026, 10, 30);
const day = 86_400_000;
const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id: name,
  name,
  ...more,
});
const told: RecentPost = { verdict: 'shared', creditsSomeone: false, wasNudged: true };
interface More {
  readonly book?: readonly Partner[];
  readonly recent?: readonly RecentPost[];
  readonly site?: 'x' | 'linkedin' | 'facebook';
  readonly name?: string;
}
function card(
  text: string,
  { book = [], recent = [told, told, told], site = 'x', name = 'Haven Museum' }: More = {},
) {
  const { findings } = analyzeNow(
    exampleDraft({ text, site }),
    exampleContext({
      model: certainModel,
      book: createPartnerBook(book, 1),
      profile: { ...exampleContext().profile, name },
      recent,
      now,
    }),
  );
  return findings.find(({ rule }) => rule === 'brand-only');
}
const labels = (finding: Finding | undefined) => finding?.suggestions.map(({ label }) => label);
const named = (text: string, book: readonly Partner[]) =>
  card(text, { book })
    ?.suggestions.filter((each) => each.label.startsWith('Name ') && !opensList(each))
    .map(({ label }) => label) ?? [];
const opensList = (each: Suggestion) => each.kind === 'start' && each.text.endsWith('@');

describe('what the card asks', () => {
  test.each([
    ['We sent out 1,284 parcels this month, our most yet.', '1,284 parcels: who packed them?'],
    ['We planted 300 trees along the canal this week.', '300 trees: who planted them?'],
    ['We will plant 300 trees along the canal this autumn.', '300 trees: who will plant them?'],
    [
      'Our tea room sold out by noon last week, so come early.',
      'Sold out by noon last week: who was first in the queue?',
    ],
    [
      'After nine years in pieces our engine is running again.',
      'Nine years: who never gave up on it?',
    ],
    ['Our workshop has moved to Unit 7 and it is warm.', 'Who helped with the move?'],
  ])('%s', (text, asks) => {
    expect(card(text)?.message).toBe(asks);
  });

  test.each([
    ['Our new ramp is finished and our hall is open.', 'Who built the ramp?'],
    ['Our Christmas stout is back on Friday.', 'Who brewed the stout, and whose malt is in it?'],
    ['Our new map viewer is live.', 'Who asked for the map viewer, and who tested it?'],
    ['We have switched on our fiftieth weather station.', 'Who put it in?'],
    ['Our workshop is hiring a machinist, full time.', 'Who would they be working with?'],
    [
      'We need two more drivers for our minibus.',
      'Who does it already, and what would they say about it?',
    ],
    [
      'Our tool library has made its 10,000th loan.',
      'The 10,000th loan: who was there for the first?',
    ],
    [
      'Our board passed our thousandth grant.',
      'The thousandth grant: who was there for the first?',
    ],
  ])('asks about the thing itself: %s', (text, asks) => {
    expect(card(text)?.message).toBe(asks);
  });

  test.each([
    ['a service of a clinic', 'Our flu jabs are here: walk in on Saturday, over 65s.'],
    ['hours', 'Our winter opening begins on Monday, one to five.'],
    ['a licence the law requires', 'Our trading licences for summer are open from Monday.'],
    ['a reduction', 'Our petrol is 12 fils off at all our stations this weekend.'],
    ['a share offer', 'Our second share offer is live. We are raising £420,000.'],
  ])('shows no card for a notice: %s', (_, text) => {
    expect(card(text)).toBeUndefined();
  });

  test.each([
    'Cabbages on Saturday! Our field, 9.30 start, and we bring the gloves.',
    'No cars on our street this Sunday. Chalk for all, 9 to 2.',
  ])('asks who people will meet if the draft says when to come: %s', (text) => {
    expect(card(text)?.message).toBe('Who will people meet there?');
  });

  test('asks the general question where the draft gives nothing better', () => {
    const text = 'We have tidied our office. It is warm, and our kettle works.';
    expect(card(text)?.message).toBe('Whose work is behind it?');
  });

  test.each([
    ['a place where it happens', 'We had soup in our hall and our new hats were warm.', /hall/],
    ['a verb', 'Our new centre houses four labs.', /houses/],
    ['the first half of a compound', 'Our new library card is green.', /library/],
    ['a name', 'Our last Market Minute of the year is up.', /stall/],
  ])('does not mistake %s for what the draft is about', (_, text, never) => {
    expect(card(text)?.message ?? '').not.toMatch(never);
  });

  test('asks about a topic from the book if the draft offers nothing else', () => {
    const book = [partner('Warm Homes', { topics: ['kettles'] })];
    expect(card('Our desk is there for kettles and teapots.', { book })?.message).toBe(
      'Warm Homes is in your book for kettles. Do they come into it?',
    );
  });

  test.each([
    'Our hall was built in 1902 and has a new roof.',
    'Our shop sells 2 books at a time, no more.',
  ])('does not ask about a year or a pair: %s', (text) => {
    expect(card(text)?.message ?? '').not.toMatch(/\d+ \w+: /);
  });

  test('says three times that everything is about you, then only asks', () => {
    const text = 'Our new boiler is in and our hall is warm.';
    const first = card(text, { recent: [told, told] })?.message;
    expect(first).toMatch(/^Everything here is about you so far\. \p{Lu}.*\?$/u);
    expect(card(text)?.message).not.toContain('about you so far');
  });

  test('says so when the last five posts were all about you', () => {
    const streak = Array.from({ length: 5 }, () => ({ ...told, verdict: 'brand-only' as const }));
    expect(card('Our kettle is new and our office is warm.', { recent: streak })?.message).toBe(
      'Your last five were about you. Who could this one be about?',
    );
  });
});

test.each(
  shapes.flatMap((shape) => shape.examples.map((each) => [shape.id, each, shape] as const)),
)('%s: the shape’s example gets the question it states', (id, { draft, asks }) => {
  const facts = exampleDraft(draft);
  const tools = { recent: [told, told, told], profile: exampleContext().profile, now };
  const read = analyzeNow(facts, exampleContext({ model: certainModel }));
  expect(read.language).toBe('en');
  const card = makeCard(
    // Only the fields that the message depends on.
    { ...factsOf(facts.text), shape: id } as never,
    { ...tools, candidates: () => [], name: () => true, isMuted: () => false } as never,
  );
  expect(card?.message).toBe(asks);
});

function factsOf(text: string) {
  const voice = {
    facts: {
      voice: text,
      calls: [],
      own: [],
      groups: [],
      partners: [],
      tags: [],
      outsiders: [],
      names: [],
      text,
    },
  };
  return {
    text,
    original: text,
    whole: text,
    sentences: [{ ...voice, span: { start: 0, end: text.length } }],
  };
}

describe('which partners it offers', () => {
  const mill = partner('Ashwell Mill', { topics: ['flour'], kind: 'partner' });
  test.each([
    [
      'by what it is made of',
      'Our sourdough is back in the shop and warm.',
      [mill],
      ['Name Ashwell Mill'],
    ],
    [
      'never by a verb',
      'Our new head will lead our team of ten.',
      [partner('Wills & Co', { topics: ['wills'] })],
      [],
    ],
    [
      'never by a call',
      'Our winter dinner is on. Book your table today.',
      [partner('Dock Books', { topics: ['books'] })],
      [],
    ],
    [
      'never by a month',
      'Our winter fair is in our hall on 24 and 25 May.',
      [partner('May Day Band', { topics: ['May Day'] })],
      [],
    ],
    [
      'never by the name of an award',
      'We won gold at the Valley Food Awards.',
      [partner('Waste Not', { topics: ['food waste'] })],
      [],
    ],
    [
      'never a colleague among the partners',
      'Our sourdough is back in the shop.',
      [partner('Tam Reid', { kind: 'staff', consent: true, topics: ['sourdough'] })],
      [],
    ],
    [
      'no volunteer who did not agree',
      'Our sourdough is back in the shop.',
      [partner('Bea Lawton', { kind: 'volunteer', topics: ['sourdough'] })],
      [],
    ],
  ])('%s: %s', (_, text, book, expected) => {
    expect(named(text, book)).toEqual(expected);
  });

  test('orders equal partners by how long they have waited, not by name', () => {
    const book = [
      partner('Aaa Mill', { topics: ['flour'], lastCredited: now - 10 * day }),
      partner('Zed Mill', { topics: ['flour'], lastCredited: now - 90 * day }),
    ];
    expect(named('Our sourdough is back in the shop.', book)).toEqual([
      'Name Zed Mill',
      'Name Aaa Mill',
    ]);
  });
});

describe('what a card offers agrees with what it asks', () => {
  test.each([
    ['We sent out 1,284 parcels this month.', 'Name who packed them', 'Packed by '],
    ['Our new ramp is finished and our hall is open.', 'Name who built it', 'Built by '],
    ['Our Christmas stout is back on Friday.', 'Name whose malt is in it', 'Brewed with '],
  ])('%s', (text, name, answer) => {
    const suggestions = card(text)?.suggestions ?? [];
    expect(suggestions.map(({ label }) => label)).toContain(name);
    expect(
      suggestions.some((each) => each.kind === 'start' && each.text.trimStart() === answer),
    ).toBe(true);
  });

  test.each([
    // A noun of a cause may have another meaning if the organisation doesn't work in that field.
    ['Our friends have passed, with a wedding cake on the floor.', 'Haven Support'],
    ['Our reservoir is full and a fork is in our tearoom.', 'Haven Water'],
    ['Our new cheque book is green and our grants are up.', 'The Haven Trust'],
  ])('asks readers nothing about a word used in passing: %s', (text, name) => {
    const words = draftWordsOf(text);
    const question = pickQuestion({
      text,
      words,
      shape: shapeOf('other news'),
      over: false,
      list: undefined,
      profile: { ...exampleContext().profile, name },
      asked: new Set(),
      turn: 0,
    });
    expect(question).toBeUndefined();
  });

  test('"the art of talking" is not cut short to "the art"', () => {
    const text =
      'Our training is on Saturday. You learn splints, slings and the art of talking calmly.';
    expect(card(text)?.suggestions.map(writes).join(' ')).not.toContain('the art?');
  });

  test('does not offer items of a price list as choices', () => {
    const text = 'Our ceilidh is on Friday. Tickets are £4 for school age, soup and stovies.';
    expect(card(text)?.suggestions.map(writes).join(' ')).not.toContain('the stovies');
  });
});

const writes = (suggestion: Suggestion) =>
  suggestion.kind === 'question' ? '' : suggestion.text.trim();

function draftWordsOf(text: string) {
  const nouns = new Set(
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.map(topicKey),
  );
  return { nouns, phrases: new Set<string>(), kin: new Set<string>() };
}

describe('what a click writes', () => {
  const write = (text: string, suggestion: Suggestion | undefined) =>
    suggestion === undefined || suggestion.kind === 'question'
      ? undefined
      : text.slice(0, suggestion.span.start) + suggestion.text + text.slice(suggestion.span.end);

  test('adds the required words with the name, and leaves the caret after the name', () => {
    const fund = partner('Homes Fund', {
      kind: 'funder',
      topics: ['homes'],
      creditLine: 'Part-funded by the Homes Fund',
    });
    const text = 'Work has started on 86 homes by the canal, our biggest site yet.';
    const [first] = card(text, { book: [fund] })?.suggestions ?? [];
    expect(write(text, first)).toBe(`${text}\n\nHomes Fund \nPart-funded by the Homes Fund`);
    expect(first).toMatchObject({ kind: 'start', caret: '\n\nHomes Fund '.length });
  });

  test.each(['x', 'linkedin', 'facebook'] as const)(
    'with an empty book the caret goes after an "@" on %s',
    (site) => {
      const text = 'Our new boiler is in and the hall is warm.';
      const suggestion = card(text, { site })?.suggestions.find(opensList);
      expect(write(text, suggestion)).toBe(`${text}\n\n@`);
    },
  );

  test('does not offer a question again within a month', () => {
    const text = 'Our sourdough is back in our bakery on Friday.';
    const name = 'Haven Bakery';
    const asked = ['What are you having on yours?', 'Who taught you to bake?', 'Crust or middle?'];
    const recent = [{ ...told, at: now - 5 * day, askedReaders: asked }, told, told];
    expect(labels(card(text, { recent, name }))).toContain('Ask about a disaster');
    const older = [{ ...told, at: now - 40 * day, askedReaders: asked }, told, told];
    const asks = labels(card(text, { recent: older, name }))?.filter((label) =>
      label.startsWith('Ask '),
    );
    expect(asks).toHaveLength(1);
  });

  test.each([
    ['Amira Haddad', 'Amira'],
    ['Dr Salma Haddad', 'Dr Haddad'],
    ['Rev. Ann Lee', 'Rev. Lee'],
    ['Cllr Joan van Dyke', 'Cllr Dyke'],
    ['Poonam', 'Poonam'],
  ])('shortens %s to %s', (name, called) => {
    expect(calledBy(name)).toBe(called);
  });

  test.each([
    ['We welcome Andrew Corley as our new head of fundraising.', 'Andrew'],
    ['Dr. Marisol Enright takes over in May. Dr. Enright has been here nine years.', 'Dr Enright'],
    ['Leanne Okoro-Pryce is our new coach. Leanne began in 2016.', 'Leanne'],
    ['Nuala McGrady is our head baker from this week.', 'Nuala'],
    ['Leanne Okoro-Pryce is promoted at Haven Vale. Leanne looks after Vale Lane.', 'Leanne'],
    ['We welcome Andrew Corley and Sarah Lund.', undefined],
    ['Our new head of fundraising begins on Monday.', undefined],
  ])('finds whom a portrait is about: %s', (text, name) => {
    expect(findColleague(text)).toBe(name);
  });

  test('offers a message that asks a colleague to post in their own words', () => {
    const book = [
      partner('Dr Salma Haddad', { kind: 'staff', consent: true, topics: ['sourdough'] }),
    ];
    const text = 'Our sourdough is back in the shop.';
    const note = card(text, { book })?.suggestions.find(({ label }) =>
      label.endsWith('to tell it'),
    );
    expect(note).toMatchObject({
      label: 'Ask Dr Haddad to tell it',
      copy: `Dr Haddad, would you post this in your own words, from your own account? Here is ours:\n\n${text}`,
    });
  });
});
