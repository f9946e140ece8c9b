import type { HouseWord, Profile } from '../organisation/profile.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { groupPatterns } from './groups.ts';
import type { GroupPatterns } from './groups.ts';
import { spansOf } from './mask.ts';

/** A phrase of the house's own list, where a draft uses it. */
export interface HouseWordHit extends Span {
  readonly word: HouseWord;
}

/** What the organisation added to the lexicons; works like what is built in. */
export interface OwnPhrases {
  /** Titles of its staff in a normalised text. */
  findTitles(text: string): Span[];
  readonly groups: GroupPatterns;
  /** True for one of its own words for volunteers and members. */
  isPeopleWord(words: string): boolean;
  isQuiet(text: string): boolean;
  findHouseWords(text: string): HouseWordHit[];
  /** What the house says instead: a set phrase, whatever "we" or "our" stands in it. */
  findPreferred(text: string): Span[];
}

const prepared = new WeakMap<Profile, OwnPhrases>();

/** A profile's phrases prepared for reading drafts; the same record is prepared once. */
export function ownPhrasesOf(profile: Profile): OwnPhrases {
  let phrases = prepared.get(profile);
  if (phrases === undefined) prepared.set(profile, (phrases = createOwnPhrases(profile)));
  return phrases;
}

function createOwnPhrases(profile: Profile): OwnPhrases {
  const titles = patternOf(profile.staffTitles);
  const quiet = patternOf(profile.quietWords);
  const avoided = patternOf(profile.houseWords.map(({ avoid }) => avoid));
  const used = patternOf(profile.houseWords.map(({ use }) => use));
  const byPhrase = new Map(profile.houseWords.map((word) => [keyOf(word.avoid), word]));
  const people = patternOf(profile.peopleWords, inNumber);
  return {
    findTitles: (text) => find(titles, text),
    groups: groupPatterns(
      alternatives(profile.peopleWords, inNumber),
      alternatives(profile.partnerWords, inNumber),
    ),
    isPeopleWord: (words) => find(people, words).length > 0,
    isQuiet: (text) => find(quiet, text).length > 0,
    findPreferred: (text) => find(used, text),
    findHouseWords(text) {
      const hits = find(avoided, text);
      if (hits.length === 0) return [];
      // "app users" is what to say for "users": the one stands inside the other.
      const right = find(used, text);
      return hits.flatMap((span) => {
        const word = byPhrase.get(keyOf(text.slice(span.start, span.end)));
        const stands = right.some(
          (other) =>
            other.start <= span.start &&
            span.end <= other.end &&
            other.end - other.start > span.end - span.start,
        );
        const name = isInName(text, span);
        return word === undefined || stands || name ? [] : [{ ...span, word }];
      });
    },
  };
}

/** "The Disabled Ramblers" is what they call themselves, and "Leeds Model Club" too. */
function isInName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(/\s+/);
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) || /[\p{L},] \p{Lu}\p{Ll}+ $/u.test(before)
  );
}

function find(pattern: RegExp | undefined, text: string): Span[] {
  return pattern === undefined ? [] : spansOf(pattern, text);
}

/** The phrases as one pattern, the longest first; none for no phrases. */
function patternOf(
  phrases: readonly string[],
  form: (escaped: string) => string = (escaped) => escaped,
): RegExp | undefined {
  const any = alternatives(phrases, form);
  return any === undefined
    ? undefined
    : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu');
}

function alternatives(
  phrases: readonly string[],
  form: (escaped: string) => string,
): string | undefined {
  const sources = phrases
    .map((phrase) => normaliseText(phrase).trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => form(escape(phrase).replace(/\s+/g, String.raw`\s+`)));
  return sources.length === 0 ? undefined : sources.join('|');
}

function escape(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** "lamplighters" stands for one of them too, "befriender" for many. */
function inNumber(escaped: string): string {
  return escaped.endsWith('ss') ? escaped : `${escaped.replace(/s$/, '')}s?`;
}

function keyOf(text: string): string {
  return normaliseText(text).toLowerCase().replace(/\s+/g, ' ').trim();
}
