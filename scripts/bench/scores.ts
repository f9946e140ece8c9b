/** True positives, false positives and misses for one post. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Parses JSON lines. */
export function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }),
    {
      tp: 0,
      fp: 0,
      fn: 0,
    },
  );
}

export function f1({ tp, fp, fn }: Counts): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

/** Mean F1 over the labels that occur. */
export function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const labels = [...new Set(pairs.map(([truth]) => truth))];
  const scores = labels.map((label) =>
    f1({
      tp: pairs.filter(([truth, said]) => truth === label && said === label).length,
      fp: pairs.filter(([truth, said]) => truth !== label && said === label).length,
      fn: pairs.filter(([truth, said]) => truth === label && said !== label).length,
    }),
  );
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** A score with its bootstrap 95 % interval: 1,000 resamples with a fixed seed, so that every run agrees. */
export function withInterval<T>(
  items: readonly T[],
  score: (items: readonly T[]) => number,
): string {
  const random = createRandom(20_261_120);
  const scores = Array.from({ length: 1000 }, () =>
    score(
      Array.from({ length: items.length }, () => items[Math.floor(random() * items.length)] as T),
    ),
  ).sort((a, b) => a - b);
  const at = (share: number) => (scores[Math.floor(share * (scores.length - 1))] ?? 0).toFixed(3);
  return `${score(items).toFixed(3)} [${at(0.025)}, ${at(0.975)}]`;
}

/** Pseudo-random numbers from zero to one, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
