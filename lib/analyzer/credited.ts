import type { Span } from '../text/span.ts';
import type { DraftFacts, DraftSentence } from './draft-facts.ts';
import type { Outsider } from './outsiders.ts';
import { perSentence } from './per-sentence.ts';
import { bringsSomebodyIn, isAddressed } from './spotlight.ts';

/** Who outside the organisation is tagged or named for sure in one sentence, in the order of the words. */
export const creditedIn = perSentence((facts): readonly Span[] => {
  const staff = facts.taggedPartners.filter(({ partner }) => partner.kind === 'staff');
  const tagged = facts.tags.filter(
    (tag) =>
      !tag.own &&
      !isAsked(facts.text, tag) &&
      !isAddressed(facts.text, tag) &&
      !staff.some(({ span }) => span.start === tag.start),
  );
  const named = facts.partners
    .filter(({ partner }) => partner.kind !== 'staff')
    .map(({ span }) => span);
  const people = facts.outsiders.filter(isPlainCredit);
  const found = [...tagged, ...named, ...people].map(({ start, end }) => ({ start, end }));
  return found
    .filter(({ start }) => !isOpponent(facts.text, start))
    .sort((a, b) => a.start - b.start)
    .filter((span, i, all) => i === 0 || !isTagOf(facts.text, all[i - 1], span));
});

/**
 * The same, without those who may be colleagues: a person's name in a draft that speaks of the house, of an office
 * or of years of service. A stranger's praise for thanking one's own staff would be a false credit.
 */
export function outsidersToPraise(draft: DraftFacts, { facts }: DraftSentence): readonly Span[] {
  const credited = creditedIn(facts);
  if (credited.length === 0) return credited;
  const home = speaksOfHome(draft);
  return credited.filter((name) => {
    const words = facts.text.slice(name.start, name.end).replace(/^@/, '');
    const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Sister|Brother|Dr|Prof|Coach|Chef)\.? $/.test(
      facts.text.slice(Math.max(0, name.start - 9), name.start),
    );
    if (titled && !/ /.test(words)) return false;
    const isPerson =
      /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+$/u.test(words) && !facts.partners.some(isAt(name));
    return !(home && isPerson);
  });
}

const isAt =
  (name: Span) =>
  ({ span }: { readonly span: Span }) =>
    span.start === name.start;

const service =
  /\b(?:retire(?:s|d|ment)?|work anniversary|promot(?:ed|ion)|years? (?:at|with|of service|behind)|welcome to the (?:team|crew|family)|join(?:s|ed|ing) (?:us|our|the team)|(?:our|the) (?:team|staff|crew|shop|shift|office|ward|school|branch|kitchen|captain|coach|ceo|director|manager|chair)|COO|CEO|CTO|CFO|VP)\b/iu;

const isAtHome = perSentence(
  ({ own, hashtags, voice }) =>
    own.length > 0 || hashtags.some((tag) => tag.own) || service.test(voice),
);

const homes = new WeakMap<DraftFacts, boolean>();

/** Asked for each sentence of a draft, and the same for all. */
function speaksOfHome(draft: DraftFacts): boolean {
  let home = homes.get(draft);
  if (home === undefined) {
    home = [...draft.sentences, ...draft.rest].some(({ facts }) => isAtHome(facts));
    homes.set(draft, home);
  }
  return home;
}

/** A row of names with nothing between them credits nobody in particular. */
export function isRowOfTags(text: string): boolean {
  return /(?:@\w+[\s,&+]{1,3}){3,}@\w+/.test(text);
}

/** "Riverside Food Bank (@RiversideFB)" is one body. */
function isTagOf(text: string, name: Span | undefined, tag: Span): boolean {
  return (
    name !== undefined &&
    (tag.start < name.end || /^ ?\(?$/.test(text.slice(name.end, tag.start))) &&
    text[tag.start] === '@'
  );
}

/** "@CityCouncil please mend the lamps" asks, and credits nobody. */
function isAsked(text: string, tag: Span): boolean {
  return /^[\s,:–-]*(?:please|pls|kindly|can you|could you|would you|will you|when will|why\b|stop\b|fix\b|do something)/i.test(
    text.slice(tag.end, tag.end + 30),
  );
}

/** "A win against @clonmorerfc": the other side of a match is no partner in it. */
function isOpponent(text: string, start: number): boolean {
  return /\b(?:against|versus|vs?\.?|over|beat|beats|beating|lost to|no thanks to|despite)\s+(?:the )?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** A name beside a cue that is sure: an author discussed or a place passed is no credit. */
function isPlainCredit(name: Outsider): boolean {
  return (
    bringsSomebodyIn(name) &&
    name.cue !== undefined &&
    name.cue !== 'near' &&
    name.kind !== 'unknown'
  );
}
