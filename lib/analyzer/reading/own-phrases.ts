import type { StyleGuidePhrase, Profile } from '../../organisation/profile.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { OwnGroupWords } from '../names/groups.ts';
import { createPhraseTree } from './phrase-tree.ts';

/** A style guide phrase to avoid, where a draft uses it. */
export interface AvoidedPhrase extends Span {
  readonly word: StyleGuidePhrase;
}

/** The phrases an organisation added to the lexicons; they work like the built-in ones. */
export interface OwnPhrases {
  /** Finds titles of its staff in a normalised text. */
  findTitles(text: string): Span[];
  readonly groups: OwnGroupWords;
  /** True for one of the profile's words for volunteers and members. */
  isPeopleWord(words: string): boolean;
  isSensitive(text: string): boolean;
  findAvoided(text: string): AvoidedPhrase[];
  /** Finds the style guide's preferred phrases, which are fixed wording even when they contain "we" or "our". */
  findPreferred(text: string): Span[];
}

const prepared = new WeakMap<Profile, OwnPhrases>();

/** Prepares a profile's phrases for reading drafts; cached per record. */
export function ownPhrasesOf(profile: Profile): OwnPhrases {
  let phrases = prepared.get(profile);
  if (phrases === undefined) prepared.set(profile, (phrases = createOwnPhrases(profile)));
  return phrases;
}

function createOwnPhrases(profile: Profile): OwnPhrases {
  const titles = treeOf(profile.staffTitles);
  const sensitive = treeOf(profile.quietWords);
  const avoided = createPhraseTree(profile.houseWords.map((word) => [word.avoid, word]));
  const used = treeOf(profile.houseWords.map(({ use }) => use));
  const people = treeOf(profile.peopleWords.flatMap(inNumber));
  const partners = treeOf(profile.partnerWords.flatMap(inNumber));
  return {
    findTitles: titles.find,
    groups: { findPartners: partners.find, findHelpers: people.find },
    isPeopleWord: (words) => people.find(words).length > 0,
    isSensitive: (text) => sensitive.find(text).length > 0,
    findPreferred: used.find,
    findAvoided(text) {
      const hits = avoided.find(text);
      if (hits.length === 0) return [];
      // A phrase inside its preferred replacement is fine: "users" in "app users".
      const right = used.find(text);
      return hits.flatMap(({ value: word, ...span }) => {
        const isInside = right.some(
          (other) =>
            other.start <= span.start &&
            span.end <= other.end &&
            other.end - other.start > span.end - span.start,
        );
        // The avoided and the preferred phrase may differ only by an accent, so the preferred spelling is
        // allowed.
        const said = text.slice(span.start, span.end).toLowerCase();
        const isRight = said === normaliseText(word.use).toLowerCase();
        return isInside || isRight || isInName(text, span) ? [] : [{ ...span, word }];
      });
    },
  };
}

/** "The Disabled Ramblers" is a name they chose, and so is "Leeds Model Club". */
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

/** Both singular and plural: "lamplighters" also matches "lamplighter", "befriender" also "befrienders". */
function inNumber(phrase: string): readonly string[] {
  const written = normaliseText(phrase).trim();
  if (written === '' || written.endsWith('ss')) return [written];
  const one = written.replace(/s$/, '');
  return [one, `${one}s`];
}
