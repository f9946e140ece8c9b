import type { DraftWords } from '../../partners/topic-fit.ts';
import { topicKey } from '../../organisation/words.ts';
import type { Span } from '../../text/span.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Term } from '../reading/parse.ts';
import { families } from './families.ts';
import { leadSentences, mainClause, termsOf } from './main-clause.ts';

interface DraftWordsOptions {
  /** How many sentences to read, from the first on. */
  readonly sentences?: number;
  /** Words in the first group of any of these are skipped. */
  readonly apart?: readonly RegExp[];
}

/** The nouns of a draft, to match with topics in the partner book; the organisation's own name is left out. */
export function draftWords(
  draft: DraftFacts,
  { sentences = 8, apart = outside }: DraftWordsOptions = {},
): DraftWords {
  const nouns = new Set<string>();
  const phrases = new Set<string>();
  const lead = new Set<string>();
  for (const sentence of leadSentences(draft).slice(0, sentences)) {
    const clause = mainClause(sentence.facts);
    // Name no partner for something the draft calls not good enough.
    if (dismissed.test(clause)) continue;
    const left = outsideIn(clause, apart);
    const terms = termsOf(sentence);
    terms.forEach((term, i) => {
      if (!isTopic(term) || left.some(({ start, end }) => term.start >= start && term.end <= end))
        return;
      const key = topicKey(term.text);
      nouns.add(key);
      if (sentence.span.start < leads) lead.add(key);
      // Phrases of two or three adjacent words: "food waste", "new writing".
      for (const length of [2, 3]) {
        const run = terms.slice(Math.max(0, i - length + 1), i + 1);
        if (run.length === length && isOneBreath(run))
          phrases.add(run.map(({ text }) => topicKey(text)).join(' '));
      }
    });
  }
  const kin = kinOf(nouns);
  for (const key of kinOf(lead)) lead.add(key);
  return { nouns, phrases, kin, lead };
}

/** Sentences that start before this character say what the draft is about; later ones only mention things. */
const leads = 180;

function kinOf(nouns: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    families.filter(({ says }) => says.some((word) => nouns.has(word))).flatMap(({ asks }) => asks),
  );
}

const dismissed =
  /\b(?:(?:won['’]t|wouldn['’]t|isn['’]t|aren['’]t|(?:is|are|will) not) (?:be )?enough|no longer|instead of|rather than|not what)\b/i;
/** Who something is for, or what a picture shows: "the photos every boat owner should take", "a film of a wet picnic". */
export const outside: readonly RegExp[] = [
  /\b(?:every|all|any) ((?:[\p{L}-]+ ){1,3})(?:should|needs? to|must|can|ought|will want)\b/dgiu,
  /\b(?:movie|film|photo|photograph|picture|painting|portrait|drawing) of (?:an? |the )?((?:[\p{L}-]+ ?){1,3})/dgiu,
];
/** "In the library": readers are not asked about the place where something happens. */
export const placed = /\b(?:in|at|into|inside|outside|beside) (?:the|our) ([\p{L}-]+)/dgiu;

function outsideIn(clause: string, patterns: readonly RegExp[]): readonly Span[] {
  return patterns.flatMap((pattern) =>
    Array.from(clause.matchAll(pattern), ({ indices }) => ({
      start: indices![1]![0],
      end: indices![1]![1],
    })),
  );
}

/** Every word of a draft, in lower case; a hyphenated compound is one word. */
export function wordsSaid({ text }: DraftFacts): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu));
}

function isTopic({ noun, text }: Term): boolean {
  return noun && /^\p{L}[\p{L}\p{M}\p{N}'’-]+$/u.test(text);
}

function isOneBreath(run: readonly Term[]): boolean {
  return run.every(
    ({ start, text }, i) => /^[\p{L}\d]/u.test(text) && (i === 0 || start - run[i - 1]!.end === 1),
  );
}
