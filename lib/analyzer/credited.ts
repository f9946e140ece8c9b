import type { Span } from '../text/span.ts';
import type { SentenceFacts } from './facts.ts';
import type { Outsider } from './outsiders.ts';
import { bringsSomebodyIn, isAddressed } from './spotlight.ts';

/** Who outside the organisation is tagged or named for sure in one sentence, in the order of the words. */
export function creditedIn(facts: SentenceFacts): Span[] {
  const tagged = facts.tags.filter(
    (tag) => !tag.own && !isAsked(facts.text, tag) && !isAddressed(facts.text, tag),
  );
  const named = facts.partners
    .filter(({ partner }) => partner.kind !== 'staff')
    .map(({ span }) => span);
  const people = facts.outsiders.filter(isPlainCredit);
  const found = [...tagged, ...named, ...people].map(({ start, end }) => ({ start, end }));
  return found
    .sort((a, b) => a.start - b.start)
    .filter((span, i, all) => i === 0 || !isTagOf(facts.text, all[i - 1], span));
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

/** A name beside a cue that is sure: an author discussed or a place passed is no credit. */
function isPlainCredit(name: Outsider): boolean {
  return (
    bringsSomebodyIn(name) &&
    name.cue !== undefined &&
    name.cue !== 'near' &&
    name.kind !== 'unknown'
  );
}
