import { legalForm, ownStop } from '../../organisation/name-particles.ts';
import { isInitials } from '../../organisation/words.ts';
import type { Span } from '../../text/span.ts';
import { isOrdinaryWord } from '../../organisation/ordinary-words.ts';
import { englishWords } from '../lexicon/function-words.ts';
import { knownBodies } from '../lexicon/known-bodies.ts';
import { isGivenName } from './given-names.ts';

interface Word extends Span {
  readonly text: string;
}

/** Where a name really ends: after the full stop of "Jr." and "M.E.", and after ", Inc.". */
export function endOfName(text: string, last: Word): number {
  const { end } = last;
  if (text[end] === '.' && (ownStop.test(last.text) || isInitials(last.text))) return end + 1;
  return end + (legalForm.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

/** Several words all in capitals, where capitals reveal no names. */
export function isShouted(run: readonly Word[]): boolean {
  return run.length > 1 && run.every(({ text }) => text === text.toUpperCase());
}

const titled = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/**
 * Names among words that are all in capitals: "ROSA ALMEIDA" by its given name, "NHS LOTHIAN" by a known
 * organisation. "EVERYONE WHO HELPED" is not a name, nor is anything that contains an ordinary word.
 */
export function namesInCapitals<T extends Word>(run: readonly T[]): T[][] {
  const parts: T[][] = [[]];
  for (const word of run) {
    if (englishWords.has(word.text.toLowerCase())) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter(([first, ...more]) => {
    if (first === undefined || more.length === 0 || more.length > 3) return false;
    const isPlain = [first, ...more].some(({ text }) => isOrdinaryWord(text.toLowerCase()));
    return !isPlain && (knownBodies.has(first.text) || isGivenName(titled(first.text)));
  });
}

/** Most Words Have Capitals, so one more capital means nothing. */
export function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const small = long.filter(({ text }) => !/^\p{Lu}/u.test(text));
  // Headline style capitalises verbs too.
  if (words.some(({ text }) => /^(?:is|are|was|were|has|have|will)$/.test(text))) return false;
  // Headline style leaves only small words like "with" and "from" in lower case, apart from a slip.
  const plain = words.filter(
    ({ text }) => /^\p{Ll}{3,}/u.test(text) && !englishWords.has(text),
  ).length;
  return long.length >= 6 && plain < 2 && small.length / long.length < 0.25;
}
