import type { FieldProblem } from './parsed.ts';
import type { Profile } from './profile.ts';

/** Words allowed in a phrase, to keep matching cheap. */
const most = 12;

/** False for a phrase with too many words. Stored profiles may have some; drafts are not searched for them. */
export const isLookedUp = (phrase: string): boolean => phrase.trim().split(/\s+/).length <= most;

const lists = {
  staffTitles: 'A title',
  peopleWords: 'A word for people',
  partnerWords: 'A word for partners',
  quietWords: 'A phrase',
} as const;

/** Every phrase in the organisation's vocabulary, with its field and the start of its error message. */
function* phrasesOf(
  profile: Profile,
): Generator<readonly [phrase: string, field: string, what: string]> {
  for (const name of Object.keys(lists) as (keyof typeof lists)[])
    for (const [index, phrase] of profile[name].entries())
      yield [phrase, `${name}.${index}`, lists[name]];
  for (const [index, { avoid, use }] of profile.houseWords.entries()) {
    yield [avoid, `houseWords.${index}.avoid`, 'A phrase to avoid'];
    yield [use, `houseWords.${index}.use`, 'A phrase to use instead'];
  }
}

/** Phrases with too many words, except those stored already, which must not block other changes. */
export function findLongPhrases(profile: Profile, stored?: Profile): readonly FieldProblem[] {
  const known = new Set(stored && Array.from(phrasesOf(stored), ([phrase]) => phrase));
  return [...phrasesOf(profile)]
    .filter(([phrase]) => !isLookedUp(phrase) && !known.has(phrase))
    .map(([, field, what]) => ({ field, message: `${what} can have ${most} words at most.` }));
}
