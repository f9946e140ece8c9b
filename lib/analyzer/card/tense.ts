import type { DraftFacts } from '../reading/draft-facts.ts';
import { anyOf } from './hook.ts';

const past = new RegExp(
  [
    String.raw`\b(?:${anyOf('was, were, had, lost, won, came, went, beat, drew, yesterday, this morning')})\b`,
    String.raw`\blast (?:night|week|weekend|month|year|\p{L}+day)\b`,
    String.raw`\bthanks? to (?:everyone|all)\b`,
    // A score says that the match is over.
    String.raw`\b(?:ft|full-time|final standings)\b`,
  ].join('|'),
  'iu',
);
const ahead = new RegExp(
  String.raw`\b(?:${anyOf('will, opens?, returns?, starts?, begins?, is back, book, join, come, tickets?, tonight, tomorrow, next, upcoming, register, sign up, save the date, coming, until')})\b`,
  'iu',
);
const aheadFrom =
  /\b[Ff]rom (?:\p{Lu}\p{Ll}|\d{1,2}(?:st|nd|rd|th|am|pm)? ?\p{L}|today|tomorrow|now)|\b(?:goes|is|are) on (?:show|sale)\b/u;
const done =
  /\b(?:[Ww]e(?:['’]ve| have)|to have) (?:\p{L}+ )?(?:\p{L}+ed|done|given|held|made|run)\b/u;

/** True if the draft describes something past: the card then asks who was there, not who will be. */
export function isOver({ text }: DraftFacts): boolean {
  return (past.test(text) || done.test(text)) && !ahead.test(text) && !aheadFrom.test(text);
}

const season = anyOf('year, time, term, summer, winter, spring, autumn, week, month');
const again = new RegExp(
  [
    String.raw`\b(?:${anyOf('again, returns, returning, annual, yearly, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth')})\b`,
    String.raw`(?:\b(?:is|are)|['’](?:s|re)) back\b`,
    String.raw`\b(?:last|every) (?:${season})\b`,
    String.raw`\bsince (?:19|20)\d\d\b`,
    String.raw`\bnext (?:${anyOf('course, round, intake, batch')})\b`,
  ].join('|'),
  'i',
);

/** True if the draft says that this has happened before: only then can the card ask about last time. */
export function hasBeenBefore({ text }: DraftFacts): boolean {
  return again.test(text);
}
