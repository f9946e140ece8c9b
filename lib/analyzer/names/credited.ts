import type { Span } from '../../text/span.ts';
import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import type { Outsider } from './outsiders.ts';
import { perSentence } from '../reading/per-sentence.ts';
import { isOutsideCredit, isAddressed } from '../reading/spotlight.ts';

/** Everyone outside whom a sentence tags or clearly names, in text order. */
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
 * Like `creditedIn`, but leaves out possible colleagues: people named in a draft that also mentions the
 * organisation, an office or years of service. Thanking one's own staff is not crediting others, so it gets no praise.
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

/** Cached, because it is asked for each sentence and the same for all. */
function speaksOfHome(draft: DraftFacts): boolean {
  let home = homes.get(draft);
  if (home === undefined) {
    home = [...draft.sentences, ...draft.rest].some(({ facts }) => isAtHome(facts));
    homes.set(draft, home);
  }
  return home;
}

/** A row of tags with nothing between them credits nobody in particular. */
export function isRowOfTags(text: string): boolean {
  return /(?:@\w+[\s,&+]{1,3}){3,}@\w+/.test(text);
}

/** "Riverside Food Bank (@RiversideFB)" is one organisation. */
function isTagOf(text: string, name: Span | undefined, tag: Span): boolean {
  return (
    name !== undefined &&
    (tag.start < name.end || /^ ?\(?$/.test(text.slice(name.end, tag.start))) &&
    text[tag.start] === '@'
  );
}

/** "@CityCouncil please mend the lamps" asks for something and credits nobody. */
function isAsked(text: string, tag: Span): boolean {
  return /^[\s,:–-]*(?:please|pls|kindly|can you|could you|would you|will you|when will|why\b|stop\b|fix\b|do something)/i.test(
    text.slice(tag.end, tag.end + 30),
  );
}

/** "A win against @clonmorerfc": an opponent is not a partner. */
function isOpponent(text: string, start: number): boolean {
  return /\b(?:against|versus|vs?\.?|over|beat|beats|beating|lost to|no thanks to|despite)\s+(?:the )?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** A name beside a strong cue; an author under discussion or a place passed by is not a credit. */
function isPlainCredit(name: Outsider): boolean {
  return (
    isOutsideCredit(name) &&
    name.cue !== undefined &&
    name.cue !== 'near' &&
    name.kind !== 'unknown'
  );
}
