import type { Span } from '../../text/span.ts';
import { hashOf } from '../model/hash.ts';
import type { Model } from '../model/model.ts';
import { weights } from './features.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** The most words shown as the reason for a reading. */
const mostWords = 3;

const known = new WeakMap<SentenceParts, Map<number, readonly Span[]>>();

/**
 * The single words with the largest positive weight for this reading against the others, in text order;
 * relative to their sentence. Word pairs, other features and neighbouring sentences also count, but are not
 * shown.
 */
export function explain(parts: SentenceParts, reading: number, model: Model): readonly Span[] {
  const before = known.get(parts) ?? new Map<number, readonly Span[]>();
  known.set(parts, before);
  const spans = before.get(reading) ?? weighWords(parts, reading, model);
  before.set(reading, spans);
  return spans;
}

function weighWords({ words }: SentenceParts, reading: number, model: Model): Span[] {
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
