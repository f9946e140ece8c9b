import { foldLetters } from '../../text/spelling.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { isListedName } from '../reading/parse.ts';

/** True for a first name in our list or the tagger's, whatever its context. */
export function isGivenName(word: string): boolean {
  const first = word.replace(/[-'].*$/, '');
  const folded = foldLetters(first);
  return givenNames.has(first) || givenNames.has(folded) || isListedName(folded);
}
