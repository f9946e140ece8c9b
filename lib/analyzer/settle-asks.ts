import type { DraftSentence } from './draft-facts.ts';
import { readSpotlight } from './spotlight.ts';

/**
 * A question may be a headline: what follows it decides. "Planning a party? Book the barn" asks nobody; "Which
 * was yours?" does, whatever follows.
 */
export function settleAsks(sentences: readonly DraftSentence[]): DraftSentence[] {
  return sentences.map((sentence, i) => {
    const { facts } = sentence;
    const unsure = facts.asks.filter(({ kind }) => kind === 'question');
    if (unsure.length === 0) return sentence;
    const personal =
      /\b(?:which|what|who|whose|where|how|when)\b/i.test(facts.voice) &&
      /\byou(?:r|rs|'ve|'d)?\b/i.test(facts.voice);
    if (
      personal &&
      !isExplained(sentences[i + 1]) &&
      !/\b(?:know|need|want|read|do you think .{0,20} cost)\b/i.test(facts.voice)
    )
      return sentence;
    const next = sentences.slice(i, i + 3);
    const sells = next.some(
      (later, k) =>
        later.facts.calls.length > 0 ||
        (later.facts.links.length > 0 &&
          (k > 0 || later.facts.text.indexOf('?') < (later.facts.links.at(-1)?.start ?? 0))),
    );
    if (!sells && !isAnswered(sentence, sentences[i + 1])) return sentence;
    const asks = facts.asks.map((ask) =>
      ask.kind === 'question' ? { ...ask, kind: 'rhetorical' as const } : ask,
    );
    const settled = { ...facts, asks };
    return { ...sentence, facts: { ...settled, ...readSpotlight(settled) } };
  });
}

/** "What can you do about fleas? Our nurses explain: …": a headline; the answer is behind the link. */
function isExplained(next: DraftSentence | undefined): boolean {
  return (
    next !== undefined &&
    next.facts.links.length > 0 &&
    /\b(?:explains?|shows?|tells?|answers?|find out|here(?:'s| is| are)|watch|read|listen|see)\b/i.test(
      next.facts.voice,
    )
  );
}

/** "What makes a good soup? We think it is time": asked of nobody, and answered by the writer. */
function isAnswered({ facts }: DraftSentence, next: DraftSentence | undefined): boolean {
  if (/\b(?:you|your|yours|anyone|anybody|who else|which)\b/i.test(facts.voice)) return false;
  return (
    next !== undefined &&
    !next.opens &&
    next.facts.asks.length === 0 &&
    (next.facts.reading === 'us' ||
      /^(?:it|they|this|we|because|at|the answer|simple|that's|these)\b/i.test(next.facts.text))
  );
}
