import { toShares } from '../../lib/analyzer/model/shares.ts';
import { minimise } from './minimise.ts';
import type { Matrix } from './matrix.ts';

/** Weights of a multinomial logistic regression: `classes` numbers for each column, each dense value, and the bias. */
export interface Logistic {
  readonly classes: number;
  readonly sparse: Float64Array;
  readonly dense: Float64Array;
  readonly bias: Float64Array;
}

export interface Fit {
  /** Inverse of the L2 penalty. */
  readonly strength: number;
  /** From 0, where every row weighs alike, to 1, where every class does however few rows it has. */
  readonly balance?: number;
  readonly mostSteps?: number;
}

/** Learns from the given rows of the matrix; `labels` holds one class for each row of the matrix. */
export function fitLogistic(
  matrix: Matrix,
  labels: ArrayLike<number>,
  rows: readonly number[],
  classes: number,
  { strength, balance = 0, mostSteps = 80 }: Fit,
): Logistic {
  const { columns, width, starts, index, values, dense } = matrix;
  const counts = new Float64Array(classes);
  for (const row of rows) counts[labels[row]!]! += 1;
  const rowWeight = (row: number) =>
    (rows.length / (classes * Math.max(1, counts[labels[row]!]!))) ** balance;
  const denseAt = columns * classes;
  const biasAt = denseAt + width * classes;
  const scores = new Float64Array(classes);
  const weights = minimise(
    (w, g) => {
      g.fill(0);
      let loss = 0;
      for (const row of rows) {
        const from = starts[row]!;
        const to = starts[row + 1]!;
        for (let k = 0; k < classes; k += 1) scores[k] = w[biasAt + k]!;
        for (let q = from; q < to; q += 1) {
          const at = index[q]! * classes;
          const value = values[q]!;
          for (let k = 0; k < classes; k += 1) scores[k]! += w[at + k]! * value;
        }
        for (let j = 0; j < width; j += 1) {
          const at = denseAt + j * classes;
          const value = dense[row * width + j]!;
          for (let k = 0; k < classes; k += 1) scores[k]! += w[at + k]! * value;
        }
        toShares(scores);
        const label = labels[row]!;
        const weight = rowWeight(row);
        loss -= weight * Math.log(scores[label]! + 1e-300);
        for (let k = 0; k < classes; k += 1) {
          scores[k] = weight * (scores[k]! - (k === label ? 1 : 0));
          g[biasAt + k]! += scores[k]!;
        }
        for (let q = from; q < to; q += 1) {
          const at = index[q]! * classes;
          const value = values[q]!;
          for (let k = 0; k < classes; k += 1) g[at + k]! += scores[k]! * value;
        }
        for (let j = 0; j < width; j += 1) {
          const at = denseAt + j * classes;
          const value = dense[row * width + j]!;
          for (let k = 0; k < classes; k += 1) g[at + k]! += scores[k]! * value;
        }
      }
      for (let i = 0; i < biasAt; i += 1) {
        loss += (0.5 / strength) * w[i]! * w[i]!;
        g[i]! += w[i]! / strength;
      }
      return loss;
    },
    biasAt + classes,
    mostSteps,
  );
  return {
    classes,
    sparse: weights.slice(0, denseAt),
    dense: weights.slice(denseAt, biasAt),
    bias: weights.slice(biasAt),
  };
}
