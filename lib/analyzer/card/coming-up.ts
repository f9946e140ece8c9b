import type { DraftFacts } from '../reading/draft-facts.ts';
import { wholeWords } from './hook.ts';
import type { Hook } from './hook.ts';

const day = wholeWords(
  '\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|' +
    'august|september|october|november|december), tonight, tomorrow, this weekend, this month, sat, sun, \\p{L}+day, \\p{L}+days',
);
const hour =
  /\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|(?:to|till|until|–|-) ?\d)|\d[.:]\d\d\b/i;
const invitation = wholeWords(
  '(?:reserve|book|save) (?:a|your) (?:place|seat|spot), come (?:along|and|down|to|join|see), come, join us, drop in, ' +
    'no need to book, tickets?, doors (?:at|open), (?:all|everyone) welcome, registration',
);

/** Finds an invitation to an event of any kind on a given day, and asks whom people will meet there. */
export function findComingUp({ text }: DraftFacts, over: boolean): Hook | undefined {
  if (over || !day.test(text) || !(hour.test(text) || invitation.test(text))) return undefined;
  return {
    question: 'Who will people meet there?',
    who: 'who they’ll meet',
    answer: 'You’ll meet ',
  };
}
