import type { DraftSentence } from './draft-facts.ts';
import { houseWords } from './we.ts';

/**
 * "We" means everybody in one sentence and stays everybody in the next, unless something in the draft is the
 * organisation's own beyond doubt. Told apart for certain it cannot be; where unsure, nobody is counted as "us".
 */
export function settleWe(sentences: readonly DraftSentence[]): DraftSentence[] {
  const inclusive = sentences.some(({ facts }) => facts.we.inclusive.length > 0);
  if (!inclusive || sentences.some(speaksOfHouse)) return [...sentences];
  return sentences.map((sentence) => {
    const { facts } = sentence;
    if (facts.we.exclusive.length === 0) return sentence;
    const we = { exclusive: [], inclusive: facts.we.exclusive };
    if (facts.mixed) return { ...sentence, facts: { ...facts, we, mixed: false } };
    if (facts.reading !== 'us') return sentence;
    return {
      ...sentence,
      facts: { ...facts, we, reading: 'together' as const, because: we.inclusive },
    };
  });
}

/** Named, tagged or owned ("our shop"); a bare "we" is not enough. */
function speaksOfHouse({ facts }: DraftSentence): boolean {
  if (
    facts.own.length > 0 ||
    facts.tags.some((tag) => tag.own) ||
    facts.hashtags.some((tag) => tag.own)
  )
    return true;
  return houseWords.test(facts.voice);
}
