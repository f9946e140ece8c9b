import { describe, expect, test } from 'vitest';
import { createPartnerBook } from '../organisation/find-partners.ts';
import type { Partner } from '../organisation/partner.ts';
import { analyzeNow, longestDraft } from './analyze.ts';
import {
  certainModel,
  exampleContext as anyContext,
  exampleDraft,
  examplePartners,
  exampleProfile,
} from './example-context.ts';

const exampleContext = (more: Parameters<typeof anyContext>[0] = {}) =>
  anyContext({ model: certainModel, ...more });

const day = 86_400_000;
const partner = (id: string, name: string, more: Partial<Partner> = {}): Partner => ({
  ...examplePartners[0]!,
  id,
  name,
  handles: {},
  topics: [],
  ...more,
});
const withBook = (partners: readonly Partner[], more = {}) =>
  exampleContext({ book: createPartnerBook(partners, 7), ...more });
const labels = (text: string, context = exampleContext()) =>
  analyzeNow(exampleDraft(text), context).findings.flatMap(({ suggestions }) =>
    suggestions.map(({ label }) => label),
  );

describe('starter questions', () => {
  const starter = (text: string) => labels(text).find((label) => label.startsWith('Ask'));
  test.each([
    'Our boys won the cup for the third time this year.',
    'Our youngest volunteers (aged 6 and 7) are proud.',
    'Our patients and our residents have lunch at noon now.',
    'We are proud that our CEO Jane Rudd won an award this year.',
    'Our apprentice Ben Holt won a cup this year.',
    'Our doors open at six for a night of noise.',
    'Our homeless shelter is warm and dry all winter.',
    'Our summer sale starts on Friday at noon.',
    'Our Great Hall is warm and dry at last.',
    'Our kettle is on and our office is warm.',
    'Our hospice shop is open again from Monday.',
    'We are growing our share of the global food market.',
    'Our focus is on our mission and on the future.',
    'Somebody left our keys in the kitchen again, so we are late.',
    'We did it! We are so happy, and so very tired.',
  ])('none: %s', (text) => {
    expect(starter(text)).toBeUndefined();
  });
  test.each([
    [
      'Our gala dinner ends tonight at nine.',
      'What makes a gala dinner worth leaving the house for?',
    ],
    ['Our new bread oven is here and warm.', 'Which story of yours has a bread oven in it?'],
    ['We lost our match by a goal and ate cake.', 'What do you remember of the match?'],
    [
      'Our annual report is out and on our shelf.',
      'What do you look for first in an annual report?',
    ],
    ['Our boats afloat all winter are our pride.', 'Which story of yours has boats in it?'],
    ['We have a new lift and it is ours alone.', 'Which story of yours has a lift in it?'],
    ['OUR BOOK SALE IS ON. BRING A BAG.', 'What makes a book sale worth leaving the house for?'],
    ['Our new roof is on and dry at last.', 'Which story of yours has a roof in it?'],
  ])('%s', (text, question) => {
    expect(starter(text)).toBe(`Ask: “${question}”`);
  });
  test.each([
    ['Our spring fair is on Saturday. Book your stall today.', 'book'],
    ['Our spring fair is on Saturday. Come and see it.', 'come along'],
    ['Our spring fair is on Saturday. Sign up for our stalls.', 'sign up'],
    ['Our spring fair is on Saturday, and our doors open at six.', undefined],
    ['Our spring fair was fun. Join our team.', undefined],
  ])('the call is named whole: %s', (text, verb) => {
    const call = labels(text).find((label) => label.includes('could they bring'));
    expect(call).toBe(verb && `“${verb}”: could they bring somebody?`);
  });
});

describe('partners who fit, and nobody else', () => {
  const book = [
    partner('bakery', 'Mill Bakery', { topics: ['bread'] }),
    partner('school', 'Hill Street School'),
    partner('fund', 'Orchard Fund', { kind: 'funder' }),
  ];
  test.each([
    ['We are grateful to our funders for the roof.', ['Name Orchard Fund']],
    ['The mural was painted with local schools over four days.', ['Name Hill Street School']],
    ['The pond was dug with local farmers over four days.', []],
    ['Our roof is new and dry at last.', []],
    ['Our bread is new and warm at last.', ['Is Mill Bakery part of it?']],
  ])('%s', (text, expected) => {
    expect(labels(text, withBook(book)).filter((label) => !label.startsWith('Ask'))).toEqual(
      expected,
    );
  });
  test('one who waits past their rhythm, where the time is known', () => {
    const late = [partner('late', 'Hill Trust', { rhythm: 'weekly', lastCredited: day })];
    const text = 'Our roof is dry at last.';
    expect(labels(text, withBook(late, { now: 20 * day }))).toContain('Did Hill Trust take part?');
    expect(labels(text, withBook(late, { now: 5 * day })).join()).not.toContain('Hill');
    expect(labels(text, withBook(late)).join()).not.toContain('Hill');
  });
  test('three in one answer', () => {
    const many = Array.from({ length: 6 }, (_, i) => partner(`p${i}`, `Trust ${i}`));
    const people = [0, 1].map((i) =>
      partner(`v${i}`, `Ana Reyes${i}`, { kind: 'volunteer', consent: true }),
    );
    const text =
      'Huge thanks to our amazing partners for the tent.\n\nOur volunteers packed 212 boxes before lunch.';
    const offered = labels(text, withBook([...many, ...people])).filter((label) =>
      label.startsWith('Name '),
    );
    expect(offered).toHaveLength(3);
  });
});

describe('people we never name', () => {
  const poe = partner('poe', 'Sam Poe', {
    kind: 'volunteer',
    consent: true,
    handles: { x: 'sampoe' },
  });
  const never = (neverName: readonly string[]) =>
    withBook([poe], { profile: { ...exampleProfile, neverName } });
  test.each([
    'Sam Poe packed the boxes, and the soup was warm.',
    'Our volunteers packed 212 boxes before lunch.',
  ])('%s', (text) => {
    expect(labels(text, never(['pupils'])).join()).toMatch(/Sam Poe|@sampoe/);
    for (const entry of ['Sam Poe', 'Sam', 'volunteers']) {
      expect(labels(text, never(['pupils', entry])).join()).not.toMatch(/Sam Poe|@sampoe/);
    }
  });
  test('nor is a name outside the book', () => {
    const text = 'The walk was led by Ida Brindle and ended in mud.';
    const context = never(['Ida Brindle']);
    const { findings, uncredited } = analyzeNow(exampleDraft(text), context);
    expect(findings).toEqual([]);
    expect(uncredited).toEqual([]);
    expect(analyzeNow(exampleDraft(text), never([])).uncredited).toHaveLength(1);
  });
  test('a first name is no business', () => {
    const sam = withBook([partner('b', "Sam's Bakery", { handles: { x: 'samsbread' } })], {
      profile: { ...exampleProfile, neverName: ['Sam'] },
    });
    expect(labels("Bread with love from Sam's Bakery today.", sam)).toEqual(['Tag @samsbread']);
  });
  test('nor does one of the book count as waiting for credit', () => {
    const text = 'Sam Poe packed the boxes, and the soup was warm.';
    expect(analyzeNow(exampleDraft(text), never(['Sam Poe'])).uncredited).toEqual([]);
  });
});

describe('a draft longer than what is read', () => {
  test('nothing is written behind the part that was read', () => {
    const draft = exampleDraft('Our new bread oven is here and warm. '.repeat(400));
    const [finding] = analyzeNow(draft, exampleContext()).findings;
    expect(draft.text.length).toBeGreaterThan(longestDraft);
    expect(finding?.rule).toBe('brand-only');
    expect(finding?.suggestions.length).toBeGreaterThan(0);
    expect(finding?.suggestions.every(({ kind }) => kind === 'question')).toBe(true);
  });
  test('a post that is past the limit already is simply tagged', () => {
    const draft = exampleDraft(
      `Riverside Food Bank made the soup. ${'The soup was warm and so were we. '.repeat(400)}`,
    );
    const [finding] = analyzeNow(draft, exampleContext()).findings;
    expect(finding?.suggestions[0]).toMatchObject({
      kind: 'edit',
      text: 'Riverside Food Bank (@RiversideFB)',
    });
  });
});

describe('one cause, one card', () => {
  test.each([
    ['We just hit 5,000 followers and our desk is dancing.', 'follower-milestone'],
    ['Our new letter lets us grow our audience.', 'audience-words'],
    ['We love our community of loyal followers, every one of them.', 'followers-as-community'],
  ])('%s', (text, rule) => {
    const { verdict, findings } = analyzeNow(exampleDraft(text), exampleContext());
    expect(verdict).toBe('brand-only');
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });
  test('one volunteer is asked for in the singular', () => {
    const text = 'The volunteer packed 212 boxes before lunch.';
    expect(analyzeNow(exampleDraft(text), exampleContext()).findings[0]?.message).toMatch(
      /^Which volunteer\?/,
    );
  });
  test('no praise for a name that is to be tagged', () => {
    const text = 'Riverside Food Bank made the soup. It is what Riverside Food Bank does well.';
    const { findings, praise } = analyzeNow(exampleDraft(text), exampleContext());
    expect(findings.map(({ rule }) => rule)).toEqual(['untagged-partner']);
    expect(praise).toEqual([]);
  });
  test('fancy letters are read before "our" is taken off', () => {
    const text = 'Huge thanks to 𝗼𝘂𝗿 𝗽𝗮𝗿𝘁𝗻𝗲𝗿𝘀 for the tent.';
    expect(analyzeNow(exampleDraft(text), exampleContext()).findings[0]?.message).toMatch(
      /^Which partners\?/,
    );
  });
});
