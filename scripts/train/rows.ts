import type { WordVectors } from '../../lib/analyzer/model/word-vectors.ts';
import { toUnit } from '../../lib/analyzer/model/word-vectors.ts';
import { placeSigns, postSigns, shareOf, weights } from '../../lib/analyzer/reading/features.ts';
import type { SentenceWords } from '../../lib/analyzer/reading/features.ts';
import { wholeSigns } from '../../lib/analyzer/verdict/judge-post.ts';
import type { SiteId } from '../../lib/post.ts';

/** One row of a training matrix: named features with their values, and a dense part. */
export interface Row {
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly dense: Float64Array;
}

/** The same features, with the same values, that `readSentences` sums at work. */
export function sentenceRows(
  words: readonly SentenceWords[],
  site: SiteId,
  vectors: WordVectors,
): Row[] {
  const whole = meaningOf(words, vectors);
  return words.map((each, i) => {
    const row = createRow();
    row.add(weights.grams.prefix, each.grams, shareOf(weights.grams.weight, each.grams.length));
    row.add(weights.parts.prefix, each.parts, shareOf(weights.parts.weight, each.parts.length));
    const around = [
      [words[i - 1], weights.before],
      [words[i + 1], weights.after],
    ] as const;
    for (const [other, { prefix, weight }] of around) {
      if (other !== undefined) row.add(prefix, other.single, shareOf(weight, other.single.length));
    }
    const elsewhere = words.filter((other) => other !== each).flatMap(({ single }) => single);
    row.add(
      weights.elsewhere.prefix,
      elsewhere,
      shareOf(weights.elsewhere.weight, elsewhere.length),
    );
    const signs = [...each.signs, ...placeSigns(words, i, site), ...postSigns(words)];
    row.add(weights.sign.prefix, signs, weights.sign.weight);
    const own = scaled(meaningOf([each], vectors), weights.meaning);
    return row.end([...own, ...scaled(whole, weights.postMeaning)]);
  });
}

/** The same features that `judgeWords` sums at work. */
export function postRow(words: readonly SentenceWords[], site: SiteId, vectors: WordVectors): Row {
  const row = createRow();
  const pairs = words.flatMap((each) => each.pairs);
  row.add(weights.pairs.prefix, pairs, shareOf(weights.pairs.weight, pairs.length));
  const [first] = words;
  if (first !== undefined) {
    const share = shareOf(weights.opening.weight, first.pairs.length);
    row.add(weights.opening.prefix, first.pairs, share);
  }
  const parts = words.map((each) => ({ words: each }));
  row.add(weights.sign.prefix, wholeSigns(parts, site), weights.sign.weight);
  return row.end(scaled(meaningOf(words, vectors), weights.meaning));
}

function meaningOf(words: readonly SentenceWords[], vectors: WordVectors): Float64Array {
  const sum = new Float64Array(vectors.size);
  for (const { keys } of words) vectors.addTo(sum, keys);
  return toUnit(sum);
}

function scaled(vector: Float64Array, factor: number): number[] {
  return Array.from(vector, (value) => value * factor);
}

function createRow() {
  const names: string[] = [];
  const values: number[] = [];
  return {
    add(prefix: string, keys: readonly string[], value: number) {
      for (const key of keys) {
        names.push(prefix + key);
        values.push(value);
      }
    },
    end: (dense: readonly number[]): Row => ({ names, values, dense: Float64Array.from(dense) }),
  };
}
