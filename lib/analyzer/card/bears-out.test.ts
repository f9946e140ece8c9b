import { describe, expect, test } from 'vitest';
import { createPartnerBook } from '../../partners/find-partners.ts';
import { blankPartner } from '../../partners/partner.ts';
import type { Partner } from '../../partners/partner.ts';
import type { Profile } from '../../organisation/profile.ts';
import { analyzeNow } from '../analyze.ts';
import type { RecentPost } from '../context.ts';
import {
  certainModel,
  exampleContext,
  exampleDraft,
} from '../../../tests/fixtures/example-context.ts';

const told: RecentPost = { verdict: 'shared', creditsSomeone: false, wasNudged: true };
const partner = (
  name: string,
  topics: readonly string[],
  more: Partial<Partner> = {},
): Partner => ({
  ...blankPartner,
  id: name,
  name,
  topics,
  ...more,
});

function card(text: string, book: readonly Partner[] = [], profile: Partial<Profile> = {}) {
  const { findings } = analyzeNow(
    exampleDraft({ text, site: 'linkedin' }),
    exampleContext({
      model: certainModel,
      book: createPartnerBook(book, 1),
      profile: { ...exampleContext().profile, ...profile },
      recent: [told, told, told],
    }),
  );
  return findings.find(({ rule }) => rule === 'brand-only');
}
const labels = (text: string, book?: readonly Partner[], profile?: Partial<Profile>) =>
  card(text, book, profile)?.suggestions.map(({ label }) => label) ?? [];
const names = (text: string, book: readonly Partner[]) =>
  labels(text, book)
    .filter((label) => book.some(({ name }) => label === `Name ${name}`))
    .map((label) => label.slice('Name '.length));

describe('the general question is asked only where something was done', () => {
  test.each([
    ['a plan', 'Our Direction 2040: half the waste at all our depots.', 'Who will you do it with?'],
    ['a first look', 'Your first look at our Marlin 3, with a seat.', 'Who has tried it already?'],
    [
      'an offer',
      'Our round now goes as far as our second gate.',
      'Does anyone else have a part in it?',
    ],
    [
      'millions',
      'Our desk is there for a $12 million plan.',
      'Does anyone else have a part in it?',
    ],
    [
      'a riddle',
      'Loose cover, three torn pages, our oldest guest.',
      'Does anyone else have a part in it?',
    ],
    [
      'a round',
      'We have raised a $4m funding round and our desk is the same.',
      'Who is backing it?',
    ],
    ['a clinic to come to', 'Come to our flu shots at the Arrow Club.', 'Who is hosting it?'],
    ['a clinic', 'Our flu shots are at the Rowan Street Library on Friday.', 'Who is hosting it?'],
    [
      'a job',
      'Our kitchen is hiring, and our cook has a green hat.',
      'Who would they be working with?',
    ],
    ['a season', 'Our season 19: two premieres and a ghost.', 'Who wrote them, and who directs?'],
    [
      'a new version',
      'Our robot v3 ships in June, and it is 40 kg lighter.',
      'Who tested it for you?',
    ],
    [
      'goods that came in',
      'Our Christmas trees have landed, and our yard smells of them.',
      'Who grew or made them?',
    ],
    [
      'a purchase',
      'We have bought Halfmoon Marsh. All of it, and our map is new.',
      'Who made that possible?',
    ],
    [
      'a place under way',
      'We’re rebuilding our kitchen over the winter, with a bigger grill.',
      'Who is building it, and who is paying for it?',
    ],
    ['a permit', 'The ministry has accepted our application.', 'Who did the legwork for it?'],
    [
      'finished work',
      'We have tidied our office. It is warm, and our kettle works.',
      'Whose work is behind it?',
    ],
    [
      'a tool',
      'New: our pension calculator. Put in our code.',
      'Who built the calculator, and who tried it first?',
    ],
  ])('%s: %s', (_, text, asks) => {
    expect(card(text)?.message).toBe(asks);
  });

  test.each([
    ['a joke', 'apple tarts 2, my summer diet 0'],
    ['a payment', 'The bonus rate for our growers this year is paid on the 12th.'],
  ])('shows no card for %s: %s', (_, text) => {
    expect(card(text)).toBeUndefined();
  });

  test('the button matches the question', () => {
    expect(labels('We have tidied our office. It is warm, and our kettle works.')).toContain(
      'Name who did the work',
    );
  });
});

describe('does not ask about an earlier time when there was none', () => {
  test.each([
    ['Our evening class in weaving starts on Monday.', false],
    ['Our webinar on the new bill begins in one hour.', false],
  ])('%s', (text, again) => {
    expect(/last (?:time|year)|before/.test(JSON.stringify(card(text)))).toBe(again);
  });
});

describe('a partner in the question comes with the topic it shares', () => {
  test('asks about a partner only if its topic comes early in the draft', () => {
    const book = [partner('Pin & Ribbon', ['rosettes'])];
    const ahead =
      'We like our desk and our kettle and the view from our window, and all our chairs are warm. ';
    const more =
      'Our rooms are dry and our tea is hot, and so we like it here on most of our days, and on all of our nights too.';
    expect(card(`${ahead}${more} Our rosettes are blue.`, book)?.message ?? '').not.toContain(
      'Pin & Ribbon',
    );
    expect(card('Our desk is there for rosettes and lamps.', book)?.message).toBe(
      'Pin & Ribbon is in your book for rosettes. Do they come into it?',
    );
  });
});

describe('which partners are offered, and in what order', () => {
  test('the partner for the opening topic comes before one for a passing mention', () => {
    const side = partner('Axle Hire', ['refrigerated vans']);
    const main = partner('Marsh Ringers', ['swifts']);
    const text =
      'We have counted 40 pairs of swifts on our roof, more than in any year of our list, and our new chart is up in our office. ' +
      'Our yard is dry, our gate is green and our office has a lamp that we like. Our shed has space for our refrigerated vans.';
    expect(names(text, [side, main])).toEqual(['Marsh Ringers', 'Axle Hire']);
  });

  test('offers nobody whose topic is only the draft’s audience', () => {
    const readers = partner('Ketch Club', ['skippers'], { kind: 'member' });
    const text = 'Our blog has the two knots all skippers should know.';
    expect(names(text, [readers])).toEqual([]);
  });

  test('offers nobody whose topic the draft calls insufficient', () => {
    const wanting = partner('Dam Builders', ['dams']);
    expect(names('Our view of our river: dams alone won’t be enough.', [wanting])).toEqual([]);
  });

  test('a weak topic is enough beside a word of the partner’s name', () => {
    const keepers = partner('Fen Wardens', ['fen walks'], { kind: 'partner' });
    expect(names('Our night out on the fen is on, with our wardens.', [keepers])).toEqual([
      'Fen Wardens',
    ]);
  });

  test('offers nobody for “children” alone', () => {
    const sitters = partner('Tale Tellers', ['children']);
    expect(names('We have 300 children at our shows.', [sitters])).toEqual([]);
  });
});

describe('what readers are asked', () => {
  test.each([
    [
      'which one, if none is named',
      'Our exhibition is on show in our gallery.',
      { name: 'Haven Gallery' },
    ],
    [
      'about a cake mentioned in passing',
      'Bonds, sterling, mince pies: our last note is up.',
      { name: 'Haven Assets' },
    ],
    [
      'which activity of a single party comes first',
      'Our shower is on Friday: prizes, cake, nappies and a race.',
      { name: 'Haven Health' },
    ],
  ])('never %s', (_, text, profile) => {
    expect(
      labels(text, [], profile).filter((label) => /^Ask (?:which|about a cake)/.test(label)),
    ).toEqual([]);
  });

  test('does not ask who remembers a place that only says where something is', () => {
    const text = 'Our van is parked at the old Woolworths lot till nine.';
    expect(labels(text)).not.toContain('Ask who remembers it');
  });
});

test('offers “With thanks to” only if there is no other suggestion', () => {
  const book = [partner('Warm Homes', ['kettles']), partner('Cold Tea', ['teapots'])];
  expect(labels('Our desk is there for kettles and teapots.', book)).toEqual([
    'Name Warm Homes',
    'Name Cold Tea',
  ]);
});

test.each([
  ['We are 74 musicians in our hall on Friday.', '74 musicians: who leads them?'],
  ['Nine of our call handlers have done 25 years.', 'Could one of the handlers tell the story?'],
  [
    'We have won gold. It belongs to each and every one of us.',
    'Could one of them say what it took?',
  ],
  ['Boxes and boxes. We have moved to our new office, with chairs.', 'Who carried the boxes?'],
])('asks what can be answered: %s', (text, asks) => {
  expect(card(text)?.message).toBe(asks);
});

describe('a word is asked about only as the draft means it', () => {
  test.each([
    ['what a ticket buys', 'Our ticket buys 40 hot meals. Our gig is in our hall.', /cooked/],
    [
      'a pronoun',
      'Nine weeks, one armchair. She went home this morning, and our shop is quiet.',
      /She until/,
    ],
    [
      'one item of a list',
      'Our shelf has two ramps, a wooden kitchen, 300 puzzles and our kettle.',
      /kitchen/,
    ],
    ['what a cake is made with', 'Our mill day is on Saturday, with our cheese scones.', /milk/],
    ['an unchanged price', 'We have ordered four small buses. Our lessons stay at £30.', /teaches/],
  ])('%s: %s', (_, text, never) => {
    expect(card(text)?.message ?? '').not.toMatch(never);
  });

  test.each([
    [
      'We have done 61 dance performances this year, up from 40.',
      '61 dance performances: who was on stage?',
    ],
    [
      'Our exhibition of trams, as it was in 1958, goes on show on 14 and 15 November.',
      'Whose work will people see?',
    ],
    ['We’re moving to our second floor on Monday.', 'Who helped with the move?'],
    ['We have ordered four electric buses.', 'Who helped you choose, and who will use them?'],
    [
      'Fairness is not dear, our director says in an opinion piece for our paper.',
      'Who would you most like to read it?',
    ],
    ['Our breakfast is on 18 September. Reserve a place with us.', 'Who will people meet there?'],
    ['Our lamp is lit again after our winter.', 'Who got the lamp going?'],
  ])('%s', (text, asks) => {
    expect(card(text)?.message).toBe(asks);
  });

  test('does not suggest saying what a gift pays for if the draft already does', () => {
    expect(labels('Please donate to our appeal: £5 is a week of oats.')).not.toContain(
      'Say what it pays for',
    );
  });

  test('offers nobody whose topic only appears in a film', () => {
    const deli = partner('Hamper & Co', ['picnics']);
    expect(names('Our new reel is a home movie of a wet picnic.', [deli])).toEqual([]);
  });

  test('a draft about a lens offers a partner who restores lenses', () => {
    const glass = partner('Clear Glass', ['glass', 'lens restoration']);
    expect(names('Our lens is whole and our lamp is lit again.', [glass])).toEqual(['Clear Glass']);
  });

  test.each([
    ['Rook Library', true],
    ['Rook Toy Library', false],
  ])('asks about a library card only if the library lends books: %s', (name, isAsked) => {
    const asked = labels('Our new hall is open: it took our roof.', [], { name });
    expect(asked.some((label) => /^Ask (?:about a library card|for a corner)$/.test(label))).toBe(
      isAsked,
    );
  });
});
