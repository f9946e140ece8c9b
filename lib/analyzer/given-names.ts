import { givenNames } from './lexicons/given-names.ts';
import { isListedName } from './parse.ts';

/** True for a first name of our list or the tagger's, however the sentence around it reads. */
export function isGivenName(word: string): boolean {
  const first = word.replace(/[-'].*$/, '');
  return givenNames.has(first) || isListedName(first);
}
