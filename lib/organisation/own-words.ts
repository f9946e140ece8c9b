import type { FieldProblem } from './parsed.ts';
import type { Profile } from './profile.ts';

/** Words that a phrase may have, so that looking for it costs little. */
const most = 12;

/** False for a phrase with too many words. Stored profiles may hold some; no draft is searched for them. */
export const isLookedUp = (phrase: string): boolean => phrase.trim().split(/\s+/).length <= most;

const lists = {
  staffTitles: 'A title',
  peopleWords: 'A word for people',
  partnerWords: 'A word for partners',
  quietWords: 'A phrase',
} as const;

/** Every phrase of the organisation's own, with its field and how a sentence about it begins. */
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

/** Phrases with too many words, but those that are stored already: they hold up no other change. */
export function findLongPhrases(profile: Profile, stored?: Profile): readonly FieldProblem[] {
  const known = new Set(stored && Array.from(phrasesOf(stored), ([phrase]) => phrase));
  return [...phrasesOf(profile)]
    .filter(([phrase]) => !isLookedUp(phrase) && !known.has(phrase))
    .map(([, field, what]) => ({ field, message: `${what} can have ${most} words at most.` }));
}
