import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../analyze.ts';
import { exampleContext, exampleDraft } from '../../../tests/fixtures/example-context.ts';
import { findThanks } from './thanks.ts';

const context = exampleContext();
const rulesOf = (text: string) =>
  analyzeNow(exampleDraft(text), context).findings.map(({ rule }) => rule);

/** Posts about the organisation's own fair, appeal or hall that thank or cheer others. */
const full = [
  "We'd like to thank everybody who queued for our winter fair.",
  'We would like to thank all those who painted our hall.',
  'We want to thank the farmers who lent us their trailers for our show.',
  'Our thanks begin here: we thank every one of our members who voted for our new roof.',
  'A massive thank-you to everyone who sat for our survey.',
  'A huge thank-you goes to the parents who ran our cake stall.',
  'We are so grateful to everyone who gave to our boiler appeal.',
  'So thankful to the neighbours who put up with our drums.',
  'We are deeply indebted to the families who lent us our photographs.',
  'We really appreciate everyone who filled our hall last night.',
  'Huge shout-out to everybody who finished our winter walk.',
  'Shout out to the kids who named our new tractor.',
  'Hats off to everyone who finished our half marathon!',
  'Hats off to the pupils who wrote our new guide.',
  'A huge well done to our Year 4 pupils, who sang at our opening.',
  'Well done to all who swam in our icy lake.',
  'Big cheer for every one of our visitors who came by bike to our museum.',
  'Three cheers for the children who built our bug hotel.',
  'A round of applause for the volunteers who dug our pond.',
  'Congratulations to everyone who passed our first aid course.',
  'A big hand for the walkers who opened our new path.',
];

/** These thank nobody, or only the organisation. */
const none = [
  'Our hats are off the peg and in the sale.',
  'Well done steak is on our menu all week.',
  'We are grateful to be shortlisted for our third award.',
  'We are thankful for our new roof.',
  'Our shop appreciates in value, says the surveyor.',
  'Thank goodness our heating is back.',
  'We cannot thank our website enough for selling out our show.',
  'Hats off to our team for winning our third award!',
  'Hats off to our whole bar staff for our fifth star!',
  'We want to thank our amazing team for our record year.',
  'We are so grateful to our colleagues for our best spring yet.',
  'A huge well done to our bakers for our golden loaf award!',
  'Big cheer for our chefs, who won our tenth medal.',
  'Congratulations to us on our tenth birthday!',
  'Well done us! Our shop is ten.',
  'Cheers for the cake in our window.',
  'Our gratitude journal is new in the shop.',
];

describe('thanks and cheers for someone', () => {
  test.each(full)('count as credit: %s', (text) => {
    expect(findThanks(text).filter(({ kind }) => kind === 'full')).not.toEqual([]);
    expect(rulesOf(text).filter((id) => ['brand-only', 'thanks-to-nobody'].includes(id))).toEqual(
      [],
    );
  });
  test.each(none)('raise no finding when they thank nobody: %s', (text) => {
    expect(rulesOf(text)).not.toContain('thanks-to-nobody');
  });
});

test('a cheer with a name or tag after it is left to the other rules', () => {
  for (const text of ['Well done to @MillLaneChoir!', 'Hats off to Rosa Almeida, who sang.'])
    expect(findThanks(text)).toEqual([]);
});

test('reads fifty thousand characters to the end', () => {
  for (const seed of ['thank ', 'well done to all of our ', 'our ', 'a', 'grateful to '])
    expect(findThanks(seed.repeat(50_000 / seed.length)).length).toBeLessThan(50_000);
});
