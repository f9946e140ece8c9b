import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import { mask, spansOf } from '../reading/mask.ts';
import { tagWords } from '../reading/parse.ts';
import type { Term } from '../reading/parse.ts';
import { anyOf } from './hook.ts';
import { perSentence } from '../reading/per-sentence.ts';
import type { SentenceFacts } from '../reading/facts.ts';

const month = anyOf(
  'January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept?, Oct, Nov, Dec',
);
const weekday = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?`;
const nth = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/** Dates and times say nothing about what happens: "24 & 25 May", "Saturday", "7.30pm". */
const when = new RegExp(
  [
    String.raw`\b(?:${nth}(?: ?[&–-] ?${nth})? )?(?:${month})\b(?: ${nth}\b)?(?:,? (?:19|20)\d\d\b)?`,
    String.raw`\b${weekday}\b`,
    String.raw`\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b`,
    String.raw`\b(?:19|20)\d\d(?:/\d\d)?\b`,
  ].join('|'),
  'gu',
);

/** The name of an award says nothing about what it was for: "Fellwater Food Awards", "Small Press of the Year". */
const awardName =
  /\b(?:\p{Lu}[\p{L}'’&-]*(?: (?:of|the|for|and|in) | )){1,8}(?:Awards?|Prizes?|Medals?|Trophy|Shield|Cup|(?:of the )?Year)\b/gu;

/** The sentence with calls to action, dates, names of awards and the organisation's own name blanked; offsets stay valid. */
export const mainClause = perSentence((facts: SentenceFacts) => {
  const { voice } = facts;
  const calls = facts.calls.map(({ start }) => ({ start, end: clauseEnd(voice, start) }));
  return mask(voice, [
    ...calls,
    ...facts.own,
    ...spansOf(when, voice),
    ...spansOf(awardName, voice),
  ]);
});

function clauseEnd(text: string, from: number): number {
  const rest = /[.!?;:,\n(—–]/u.exec(text.slice(from));
  return rest === null ? text.length : from + rest.index;
}

const taggedClause = perSentence((facts: SentenceFacts): readonly Term[] =>
  tagWords(mainClause(facts)),
);

/** The sentences that say what a draft is about: those of the first eight that start in the first thousand characters. */
export function leadSentences(draft: DraftFacts): readonly DraftSentence[] {
  return draft.sentences.slice(0, 8).filter(({ span }) => span.start < 1000);
}

/** The words of one sentence's main clause, tagged. */
export function termsOf({ facts }: DraftSentence): readonly Term[] {
  return taggedClause(facts);
}

const taggedVoice = perSentence((facts: SentenceFacts): readonly Term[] => tagWords(facts.voice));

/** The writer's own words of one sentence, tagged; calls and dates included. */
export function spokenTermsOf({ facts }: DraftSentence): readonly Term[] {
  return taggedVoice(facts);
}
