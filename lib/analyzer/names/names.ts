import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { isOrdinaryWord } from '../../organisation/ordinary-words.ts';
import { bodyNoun, calendarWord, personTitle, thingNoun } from '../lexicon/bodies.ts';
import { englishWords } from '../lexicon/function-words.ts';
import { knownBodies } from '../lexicon/known-bodies.ts';
import { isGivenName } from './given-names.ts';
import type { Term } from '../reading/parse.ts';

/** A person or organisation that is probably named, whatever the context. */
export interface Name extends Span {
  readonly kind: 'person' | 'body';
}

/**
 * Everyone who may be named in a sentence: broader than `findOutsiders` and less certain. Used to stay
 * silent where someone already has a name; never for a finding.
 */
export function findNames(text: string, apart: readonly Span[], terms: readonly Term[]): Name[] {
  const free = terms.filter(
    (term) => term.text !== '' && !apart.some((span) => overlaps(span, term)),
  );
  const bodies = runsOf(text, free, isBodyWord)
    .map((run) => bodyOf(text, run))
    .filter((name) => name !== undefined);
  const people = runsOf(text, free, isPersonWord)
    .map((run) => personOf(text, run))
    .filter((name) => name !== undefined)
    .filter((name) => !bodies.some((body) => overlaps(body, name)));
  return [...people, ...bodies].sort((a, b) => a.start - b.start);
}

/** Runs of adjacent words that pass the test. */
function runsOf(
  text: string,
  terms: readonly Term[],
  belongs: (term: Term, run: readonly Term[], next: Term | undefined) => boolean,
): Term[][] {
  const runs: Term[][] = [];
  let run: Term[] = [];
  for (const [i, term] of terms.entries()) {
    const last = run.at(-1);
    const beside = last === undefined || standsBeside(text, last, term);
    if (!beside || !belongs(term, run, terms[i + 1])) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (belongs(term, run, terms[i + 1])) run.push(term);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** A space between, or the full stop of an initial; a possessive ends the name. */
function standsBeside(text: string, last: Term, term: Term): boolean {
  const gap = text.slice(last.end, term.start);
  return (
    (gap === ' ' || (gap === '. ' && last.text.length <= 2)) && !/(?:'s|[.!])$/.test(last.text)
  );
}

const capital = /^\p{Lu}/u;

function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/'.*$/, '');
  return englishWords.has(lower) || calendarWord.test(word) || isOrdinaryWord(lower);
}

function isPersonWord(term: Term, run: readonly Term[]): boolean {
  const { text } = term;
  if (!/^[\p{L}][\p{L}\p{M}'.-]*$/u.test(text) || personTitle.test(text)) return false;
  if (run.length === 0) {
    if (calendarWord.test(text) || text.endsWith("n't")) return false;
    return capital.test(text) && (term.person || isGivenName(text)) && !knownBodies.has(text);
  }
  if (run.length >= 3 || !capital.test(text) || term.place || term.body) return false;
  // A surname is often a word that the tagger does not know; a third word must be known.
  return term.person || (run.length === 1 && term.noun && !isPlainWord(text));
}

function personOf(text: string, run: readonly Term[]): Name | undefined {
  let words = run;
  while (words.length > 1 && thingNoun.test(words.at(-1)?.text ?? '')) words = words.slice(0, -1);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (words.length === 1 && (isPlainWord(first.text) || first.text.length < 3)) return undefined;
  if (words.length > 1 && bodyNoun.test(last.text)) return undefined;
  return { ...spanOf(text, first, last), kind: 'person' };
}

function isBodyWord(term: Term, run: readonly Term[], next: Term | undefined): boolean {
  const { text } = term;
  if (text === '&') return run.length > 0 && next !== undefined && capital.test(next.text);
  if (!/^[\p{L}\d][\p{L}\p{M}\d'.!-]*$/u.test(text)) return false;
  if (run.length > 0) return capital.test(text) && !calendarWord.test(text) && run.length < 5;
  return (capital.test(text) && !englishWords.has(text.toLowerCase())) || knownBodies.has(text);
}

function bodyOf(text: string, run: readonly Term[]): Name | undefined {
  const words = [...run];
  while (words.length > 0 && !isTelling(words)) words.pop();
  const last = words.at(-1);
  if (last === undefined) return undefined;
  // "Basic Twitter", "Free Tesco": only the well-known word is the name.
  const alone =
    knownBodies.has(bareWord(last)) && !words.every((word) => knownBodies.has(bareWord(word)));
  const first = alone ? last : words[0];
  return first && { ...spanOf(text, first, last), kind: 'body' };
}

function bareWord({ text }: Term): string {
  return text.replace(/(?:'s)?[.!-]*$/, '');
}

/** True when the last word makes the run an organisation: "… Museum", "BBC", or one that the tagger recognises. */
function isTelling(words: readonly Term[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  const word = bareWord(last);
  if (knownBodies.has(word)) return true;
  if (words.length > 1 && bodyNoun.test(word)) return true;
  // The tagger takes "Planning & Tracking" for a firm, and many activities for organisations.
  return (
    last.body &&
    word.length > 2 &&
    !words.some(({ text }) => text === '&') &&
    !isPlainWord(word) &&
    !/(?:ment|tions?|ness|ings?|ence)$/.test(word)
  );
}

function spanOf(text: string, first: Term, last: Term): Span {
  const [tail = ''] = /(?:'s)?[.!-]*$/.exec(text.slice(first.start, last.end)) ?? [];
  return { start: first.start, end: last.end - tail.length };
}
