import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../analyze.ts';
import { exampleContext, exampleDraft } from '../../../tests/fixtures/example-context.ts';

const read = (text: string) => analyzeNow(exampleDraft(text), exampleContext());
const uncredited = (text: string) =>
  read(text).uncredited.map(({ start, end, staff }) => [text.slice(start, end), staff === true]);

describe('an outsider is not taken for a colleague', () => {
  test.each([
    ['Our roof was mended by Acme Roofing Ltd last week.', 'Acme Roofing Ltd'],
    ['Our roof was paid for by Tom Hale.', 'Tom Hale'],
    ['Our new lab was designed by Studio Nord.', 'Studio Nord'],
    ['Proud to announce our partnership with Nike. It starts in May at the harbour.', 'Nike'],
    ['Our hall opens with Jo Ash.', 'Jo Ash'],
    ['Our director met Jo Ash on the stairs this week.', 'Jo Ash'],
    ["Our town's own Jo Ash has a medal and we are proud.", 'Jo Ash'],
    ['Our new mural is by Banksy.', 'Banksy'],
    ['Physiotherapist Dr Lena Fox will give a free talk in our hall.', 'Lena Fox'],
    ['Our local butcher Tom Hale has new knives for us.', 'Tom Hale'],
  ])('%s', (text, name) => {
    expect(uncredited(text)).toEqual([[name, false]]);
  });
});

describe('a colleague is not taken for an outsider', () => {
  test.each([
    ['Our curator Ana Reyes has new labels for the hall.', 'Ana Reyes'],
    ['Our head of learning, Ana Reyes, has a new desk.', 'Ana Reyes'],
    ['Our wonderful Ana Reyes has a new desk.', 'Ana Reyes'],
    ['Our senior baker Tom Hale has a new oven.', 'Tom Hale'],
    ['Our director of people and culture Ana Reyes has a new desk.', 'Ana Reyes'],
    ['We are sad to lose Ana Reyes, our first curator, to the sea.', 'Ana Reyes'],
  ])('%s', (text, name) => {
    expect(uncredited(text)).toEqual([[name, true]]);
  });
});

test.each([
  ['As Maya Marlow said, we may be late in many ways.', [['Maya Marlow', false]]],
  ['Our hall is warm again.\n\nPhoto Ana Reyes', [['Ana Reyes', false]]],
  [
    "We'd like to thank our amazing volunteers, without whom we are nobody.",
    [['our amazing volunteers', false]],
  ],
])('owes credit in: %s', (text, expected) => {
  expect(uncredited(text)).toEqual(expected);
});
