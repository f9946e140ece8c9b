import { legalForm } from '../organisation/name-particles.ts';
import { isInitials } from '../organisation/words.ts';
import type { Span } from '../text/span.ts';
import { isOrdinaryWord } from '../organisation/ordinary-words.ts';
import { englishWords } from './lexicons/function-words.ts';
import { knownBodies } from './lexicons/known-bodies.ts';
import { isGivenName } from './given-names.ts';

interface Word extends Span {
  readonly text: string;
}

// What is shortened with a full stop that belongs to the name.
const shortened = /^(?:Ltd|Inc|Co|Corp|Bros|Jr|Sr|Jnr|Snr|Esq|Hons|Assoc|Univ)$/;

/** Where a name really ends: behind the stop of "Jr." and "M.E.", and behind ", Inc.". */
export function endOfName(text: string, last: Word): number {
  const { end } = last;
  if (text[end] === '.' && (shortened.test(last.text) || isInitials(last.text))) return end + 1;
  return end + (legalForm.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

/** Several words all in capitals, which say nothing of what is a name. */
export function isShouted(run: readonly Word[]): boolean {
  return run.length > 1 && run.every(({ text }) => text === text.toUpperCase());
}

const titled = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/**
 * Names among words that are all in capitals: "ROSA ALMEIDA" by its given name, "NHS LOTHIAN" by a body that is known;
 * "EVERYONE WHO HELPED" is none, nor is anything with a word that means something of its own.
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

/** Most Words Have Capitals: nothing can be told from one more. */
export function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const small = long.filter(({ text }) => !/^\p{Lu}/u.test(text));
  // A headline's verbs are tall too.
  if (words.some(({ text }) => /^(?:is|are|was|were|has|have|will)$/.test(text))) return false;
  // It writes "with" and "from" small, and no more than a slip besides.
  const plain = words.filter(
    ({ text }) => /^\p{Ll}{3,}/u.test(text) && !englishWords.has(text),
  ).length;
  return long.length >= 6 && plain < 2 && small.length / long.length < 0.25;
}
