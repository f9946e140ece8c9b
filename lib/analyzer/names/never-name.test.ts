import { expect, test } from 'vitest';
import { coachLine } from '../../../scripts/coach/coach-line.ts';

const rulesFor = (text: string, neverName: readonly string[]) =>
  coachLine(
    JSON.stringify({ text, profile: { name: 'Lantern Street', neverName } }),
  ).analysis!.findings.map(({ rule }) => rule);

test.each([
  ['young players', 'Our young players repainted the hall on Saturday.'],
  ['audience members', 'Our audience members repainted the hall on Saturday.'],
  ['audience member', 'Our audience members repainted the hall on Saturday.'],
  ['our volunteers', 'Our volunteers packed 212 boxes before lunch.'],
  ['Volunteers', 'Our volunteers packed 212 boxes before lunch.'],
])('with “%s” on the list nobody is asked to name one of them', (entry, text) => {
  expect(rulesFor(text, [])).toContain('unnamed-people');
  expect(rulesFor(text, [entry])).not.toContain('unnamed-people');
});

test.each([
  ['young players', 'Our players repainted the hall on Saturday.'],
  ['former volunteers', 'Our volunteers packed 212 boxes before lunch.'],
])('“%s” covers no other group', (entry, text) => {
  expect(rulesFor(text, [entry])).toContain('unnamed-people');
});
