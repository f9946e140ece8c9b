import type { Span } from '../../text/span.ts';
import { hashOf } from '../model/hash.ts';
import type { Model } from '../model/model.ts';
import { weights } from './features.ts';
import type { SentenceWords } from './features.ts';

/** So many words are shown as what decided a reading. */
const mostWords = 3;

/**
 * The words that weighed most for a reading against the others, in the order they stand; relative to
 * their sentence. Fewer where little speaks for it.
 */
export function explain(words: SentenceWords, reading: number, model: Model): Span[] {
  const count = model.reading.classes.length;
  return words.tokens
    .map(({ start, end, key }) => {
      const scores = new Float64Array(count);
      model.reading.add(scores, hashOf(weights.grams.prefix + key), 1);
      const mean = scores.reduce((sum, score) => sum + score, 0) / count;
      return { start, end, weight: scores[reading]! - mean };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
