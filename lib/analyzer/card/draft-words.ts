import type { DraftWords } from '../../organisation/topic-fit.ts';
import { topicKey } from '../../organisation/words.ts';
import type { DraftFacts } from '../draft-facts.ts';
import type { Term } from '../parse.ts';
import { families } from './families.ts';
import { leadSentences, termsOf } from './main-clause.ts';

/** What a draft is about, as far as topics of the partner book can match it: nouns alone. Its own name stands in no main clause. */
export function draftWords(draft: DraftFacts, sentences = 8): DraftWords {
  const nouns = new Set<string>();
  const phrases = new Set<string>();
  for (const sentence of leadSentences(draft).slice(0, sentences)) {
    const terms = termsOf(sentence);
    terms.forEach((term, i) => {
      if (!isTopic(term)) return;
      const key = topicKey(term.text);
      nouns.add(key);
      // Two or three words in one breath: "food waste", "new writing".
      for (const length of [2, 3]) {
        const run = terms.slice(Math.max(0, i - length + 1), i + 1);
        if (run.length === length && isOneBreath(run))
          phrases.add(run.map(({ text }) => topicKey(text)).join(' '));
      }
    });
  }
  const kin = new Set(
    families.filter(({ says }) => says.some((word) => nouns.has(word))).flatMap(({ asks }) => asks),
  );
  return { nouns, phrases, kin };
}

/** Every word of a draft as it stands there, in lower case; a compound with its hyphens is one. */
export function wordsSaid({ text }: DraftFacts): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu));
}

function isTopic({ noun, text }: Term): boolean {
  return noun && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(text);
}

function isOneBreath(run: readonly Term[]): boolean {
  return run.every(
    ({ start, text }, i) => /^[\p{L}\d]/u.test(text) && (i === 0 || start - run[i - 1]!.end === 1),
  );
}
