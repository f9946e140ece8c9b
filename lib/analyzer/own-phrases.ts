import type { StyleGuidePhrase, Profile } from '../organisation/profile.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import type { OwnGroupWords } from './groups.ts';
import { createPhraseTree } from './phrase-tree.ts';

/** A phrase of the house's own list, where a draft uses it. */
export interface HouseWordHit extends Span {
  readonly word: StyleGuidePhrase;
}

/** What the organisation added to the lexicons; works like what is built in. */
export interface OwnPhrases {
  /** Titles of its staff in a normalised text. */
  findTitles(text: string): Span[];
  readonly groups: OwnGroupWords;
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
  const titles = treeOf(profile.staffTitles);
  const quiet = treeOf(profile.quietWords);
  const avoided = createPhraseTree(profile.houseWords.map((word) => [word.avoid, word]));
  const used = treeOf(profile.houseWords.map(({ use }) => use));
  const people = treeOf(profile.peopleWords.flatMap(inNumber));
  const partners = treeOf(profile.partnerWords.flatMap(inNumber));
  return {
    findTitles: titles.find,
    groups: { findPartners: partners.find, findHelpers: people.find },
    isPeopleWord: (words) => people.find(words).length > 0,
    isQuiet: (text) => quiet.find(text).length > 0,
    findPreferred: used.find,
    findHouseWords(text) {
      const hits = avoided.find(text);
      if (hits.length === 0) return [];
      // "app users" is what to say for "users": the one stands inside the other.
      const right = used.find(text);
      return hits.flatMap(({ value: word, ...span }) => {
        const stands = right.some(
          (other) =>
            other.start <= span.start &&
            span.end <= other.end &&
            other.end - other.start > span.end - span.start,
        );
        // The two may differ by an accent alone: who writes it as the house does is right.
        const said = text.slice(span.start, span.end).toLowerCase();
        const isRight = said === normaliseText(word.use).toLowerCase();
        return stands || isRight || isInName(text, span) ? [] : [{ ...span, word }];
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

const treeOf = (phrases: readonly string[]) =>
  createPhraseTree(phrases.map((phrase) => [phrase, phrase]));

/** "lamplighters" stands for one of them too, "befriender" for many. */
function inNumber(phrase: string): readonly string[] {
  const written = normaliseText(phrase).trim();
  if (written === '' || written.endsWith('ss')) return [written];
  const one = written.replace(/s$/, '');
  return [one, `${one}s`];
}
