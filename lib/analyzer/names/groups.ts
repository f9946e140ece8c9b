import { lowerText } from '../../text/lower.ts';
import type { Span } from '../../text/span.ts';
import { bodies, counts, helpers, nearby, partnerWords, warm } from '../lexicon/group-words.ts';
import { mask, spansOf } from '../reading/mask.ts';
import { clauseEnd, deed } from '../reading/verbs.ts';

/** Someone outside or close to the organisation who is described but not named. */
export interface Group extends Span {
  readonly kind: 'partner' | 'helper';
  /** Their part in the sentence: thanked or worked with (`cue`), doing something (`deed`), or only mentioned. */
  readonly role: 'cue' | 'deed' | 'mention';
  /** True for groups like "our partners", which belong to the organisation without further evidence. */
  readonly own: boolean;
  /** Words for the kind of organisation, to find matching partners. */
  readonly topics: readonly string[];
  /** For a deed, the offset where the description of it ends. */
  readonly deedEnd: number;
}

const determiner =
  String.raw`(?:(?:(?:one|two|three|some|many|all|most|several|members|\d+) of )?our(?: own)?|` +
  String.raw`${counts}|the|these|an?|another|other|with our|lots of)`;

/** Finds the profile's own words for groups in a text. */
export interface OwnGroupWords {
  findPartners(text: string): readonly Span[];
  findHelpers(text: string): readonly Span[];
}

/** Replaces the profile's words in a text, so that no pattern is built from what someone typed. */
const standIn = '\uFDD0';
const ownWords = `${standIn}+(?: ${standIn}+)*`;

const partnerPattern = (group: string) =>
  new RegExp(
    String.raw`(?<![\p{L}@#${standIn}])(?:${determiner} )?(?:${group})(?![\p{L}])(?! (?:network|board|meeting|event|programme|page|portal|day|shop|area|hall))`,
    'gu',
  );
const helperPattern = (group: string) =>
  new RegExp(String.raw`(?<![\p{L}@#${standIn}])(?:${group})(?![\p{L}])`, 'gu');
const helped = (words: string) =>
  String.raw`(?:${determiner} ${warm}|(?<=^|[.!?\n] ?)(?:${warm})?)(?:\p{Ll}+ )?${words}`;

const patterns = {
  partner: partnerPattern(
    String.raw`${warm}${partnerWords}|${warm}${nearby} (?:\p{Ll}+ (?:and |& )?){0,1}${bodies}|` +
      String.raw`(?<=\bour )friends (?:at|from|of|in) (?:the |our )?(?:${nearby} )?${bodies}|` +
      String.raw`(?<=\banother )${bodies}(?= (?:has |have |kindly |generously |very kindly )?(?:lent|` +
      String.raw`loaned|gave|given|donated|sent|made|baked|printed|offered|let|helped|brought) (?:us|our|` +
      String.raw`some of)\b)`,
  ),
  ownPartner: partnerPattern(`${warm}${ownWords}`),
  helper: helperPattern(
    String.raw`(?:(?:some|two|three|four|five|six|many|several|\d+) )?(?:members|volunteers|friends|` +
      String.raw`people) (?:of|from|in) our (?:\p{L}+ ){1,3}?(?:group|club|team|choir|class|society|` +
      String.raw`branch|committee|project|network|crew)|${helped(helpers)}`,
  ),
  ownHelper: helperPattern(helped(ownWords)),
};

const cueBefore =
  /\b(?:with|by|from|alongside|to|thank|thanks|and|courtesy of|via|had|joined|including|featuring|couldn't .{0,30}without|possible by)\s+$/i;
const thanksBefore =
  /\bthank(?:ing)?\s+$|\b(?:thank(?:s| you)|grateful|gratitude|shout-?out|kudos|hats? off|well done|cheers|credit|bravo|appreciation|applause)\b[^.!?]{0,60}$/i;
const callBefore =
  /\b(?:looking for|seeking|seek|need|needs?|want|wants|welcome|invite|inviting|calling|recruiting|join|joining|support|supports|supporting|help(?! (?:from|of|by)\b)|helping|helps|hiring|find|meet with|about|ask|for|like|love|encourage|encouraging|are you|any|any of|every)\s+(?:\p{L}+\s+){0,2}$|\b(?:become|becoming|be|as)\s+(?:an? |our |one of )?$/iu;
const deedAfter = new RegExp(String.raw`^(?:,? (?:who|which|that))? ${deed}`, 'iu');

/** Finds unnamed partners and helpers in a sentence (the caller blanks quotations). */
export function findGroups(text: string, own?: OwnGroupWords): Group[] {
  if (!/[a-z]/i.test(text)) return [];
  const partners = spansWithOwn(
    patterns.partner,
    patterns.ownPartner,
    text,
    own?.findPartners(text),
  )
    .filter((span) => !isVerb(text, span))
    .map((span) => groupAt(text, span, 'partner'));
  const taken = (span: Span) => partners.some((p) => p.start < span.end && span.start < p.end);
  const people = spansWithOwn(patterns.helper, patterns.ownHelper, text, own?.findHelpers(text))
    .filter((span) => !taken(span) && !describes(text, span))
    .map((span) => groupAt(text, span, 'helper'));
  return [...partners, ...people].sort((a, b) => a.start - b.start);
}

/** Groups by built-in words and by the profile's words (`found`); of two that overlap, the first and longest wins. */
function spansWithOwn(
  builtIn: RegExp,
  own: RegExp,
  text: string,
  found: readonly Span[] = [],
): readonly Span[] {
  // The patterns are written for lower case (lowerText).
  const lower = lowerText(text);
  const spans = spansOf(builtIn, lower);
  if (found.length === 0) return spans;
  const all = [...spans, ...spansOf(own, mask(lower, found, standIn))];
  let end = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

/** "Proud to sponsor the cup", "we partner with": a verb, not a group. */
function isVerb(text: string, { start, end }: Span): boolean {
  return (
    /^(?:partner|sponsor)s?$/i.test(text.slice(start, end)) &&
    /\b(?:to|we|they|who|will|can|could|also|proudly|again)\s+$/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}

/** "our volunteer boat": an attribute, not a group. */
function describes(text: string, { start, end }: Span): boolean {
  if (!/\b(?:volunteer|member|staff|team|crew|committee)$/i.test(text.slice(start, end)))
    return false;
  const [next = ''] = /^ \p{Ll}{3,}/u.exec(text.slice(end)) ?? [];
  return thing.test(next);
}

const thing =
  /^ (?:boat|boats|hub|rota|programme|program|scheme|award|awards|room|rooms|bench|desk|day|days|event|party|lunch|week|coordinator|manager|opportunit(?:y|ies)|role|roles|meeting|meetings|page|van|minibus|kit|shirts?|photo|photos|news|survey|list|training|handbook|badge|badges|card|cards|discounts?|benefits?|base|spirit|effort|building|leader|bus|car|canteen|kitchen|garden|network|group)\b/u;

function groupAt(text: string, span: Span, kind: Group['kind']): Group {
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  const words = text.slice(span.start, span.end);
  const own = /^(?:with )?our\b|^partner /i.test(words) && !callBefore.test(before);
  const topics = words.split(/\s+/).slice(-2);
  const after = text.slice(span.end, span.end + 120);
  const did = deedAfter.exec(after);
  if (did !== null && !/\b(?:if|when|should|could|would|can|will)\s*$/i.test(before)) {
    const rest = text.slice(span.end + did[0].length);
    const stop = clauseEnd.exec(rest)?.index ?? rest.length;
    return { ...span, kind, own, topics, role: 'deed', deedEnd: span.end + did[0].length + stop };
  }
  // "what it means to a team" is about nobody in particular.
  const someone = /^an? /i.test(words) && /\bto\s+$/i.test(before);
  const cued =
    thanksBefore.test(before) || (cueBefore.test(before) && !callBefore.test(before) && !someone);
  return { ...span, kind, own, topics, role: cued ? 'cue' : 'mention', deedEnd: span.end };
}
