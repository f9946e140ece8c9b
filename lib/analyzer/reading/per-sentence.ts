import type { SentenceFacts } from './facts.ts';

/** Caches a function's result per sentence, because a sentence keeps its facts object while another one is edited. */
export function perSentence<Read extends NonNullable<unknown>>(
  read: (facts: SentenceFacts) => Read,
): (facts: SentenceFacts) => Read {
  const known = new WeakMap<SentenceFacts, Read>();
  return (facts) => {
    const before = known.get(facts);
    if (before !== undefined) return before;
    const found = read(facts);
    known.set(facts, found);
    return found;
  };
}
