import type { SentenceFacts } from './facts.ts';

/** Sentences already read; one for as long as the analyzer lives. */
export interface AnalyzerCache {
  get(key: string): SentenceFacts | undefined;
  set(key: string, facts: SentenceFacts): void;
  readonly size: number;
}

/** Keeps the sentences read last; a draft of the longest kind has far fewer. */
const mostSentences = 1500;

export function createAnalyzerCache(): AnalyzerCache {
  const kept = new Map<string, SentenceFacts>();
  return {
    get(key) {
      const facts = kept.get(key);
      if (facts === undefined) return undefined;
      kept.delete(key);
      kept.set(key, facts);
      return facts;
    },
    set(key, facts) {
      kept.set(key, facts);
      if (kept.size <= mostSentences) return;
      const oldest = kept.keys().next().value;
      if (oldest !== undefined) kept.delete(oldest);
    },
    get size() {
      return kept.size;
    },
  };
}
