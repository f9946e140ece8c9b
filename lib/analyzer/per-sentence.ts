import type { SentenceFacts } from './facts.ts';

/** Caches a function per sentence: the facts of a sentence stay the same object while another sentence is edited. */
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
