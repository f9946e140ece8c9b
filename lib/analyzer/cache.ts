import type { SentenceFacts } from './reading/facts.ts';

/** A cache of sentence facts, which lives as long as the analyzer. */
export interface AnalyzerCache {
  get(key: string): SentenceFacts | undefined;
  set(key: string, facts: SentenceFacts): void;
  readonly size: number;
}

/** Keeps the most recently used sentences; the longest draft has far fewer. */
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
