import { fromBase64, readNumbers } from './bytes.ts';

/** A linear model as stored in the weights file. */
export interface LinearModelData {
  readonly classes: readonly string[];
  /** The sorted feature hashes, each as the difference from the one before. */
  readonly keys: string;
  /** One signed byte per feature and class, times `scale`. */
  readonly values: string;
  readonly scale: number;
  /** One signed byte per dense value and class, times `denseScale`. */
  readonly dense: string;
  readonly denseScale: number;
  readonly bias: readonly number[];
}

/** Sums feature weights into one score per class. */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** Adds `factor` times the weights of a feature, given by its hash (`hashOf`), to the scores. */
  add(scores: Float64Array, feature: number, factor: number): void;
  addDense(scores: Float64Array, dense: ArrayLike<number>, from: number, factor: number): void;
}

/** Decodes a model with `denseCount` dense values; throws when the parts are inconsistent. */
export function readLinearModel(data: LinearModelData, denseCount: number): LinearModel {
  const count = data.classes.length;
  const distances = readNumbers(fromBase64(data.keys));
  const values = new Int8Array(fromBase64(data.values).buffer);
  const dense = new Int8Array(fromBase64(data.dense).buffer);
  const fits =
    values.length === distances.length * count &&
    dense.length === denseCount * count &&
    data.bias.length === count &&
    [data.scale, data.denseScale, ...data.bias].every(Number.isFinite);
  if (!fits) throw new Error('The weights of a model do not match its features.');
  const rows = createRows(distances);
  return {
    classes: data.classes,
    bias: data.bias,
    add(scores, feature, factor) {
      const row = rows(feature);
      if (row < 0) return;
      const scaled = factor * data.scale;
      for (let k = 0; k < count; k += 1) scores[k]! += scaled * values[row * count + k]!;
    },
    addDense(scores, vector, from, factor) {
      const scaled = factor * data.denseScale;
      for (let j = 0; j < vector.length; j += 1) {
        const at = (from + j) * count;
        const value = scaled * vector[j]!;
        for (let k = 0; k < count; k += 1) scores[k]! += value * dense[at + k]!;
      }
    },
  };
}

/** A hash table from feature hash to row, with open addressing; -1 for an unknown hash. */
function createRows(distances: readonly number[]): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(2 * distances.length + 2));
  const hashes = new Uint32Array(size);
  const rows = new Int32Array(size).fill(-1);
  let hash = 0;
  distances.forEach((distance, row) => {
    hash += distance;
    let slot = hash & (size - 1);
    while (rows[slot]! >= 0) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    rows[slot] = row;
  });
  return (wanted) => {
    for (let slot = wanted & (size - 1); rows[slot]! >= 0; slot = (slot + 1) & (size - 1)) {
      if (hashes[slot] === wanted) return rows[slot]!;
    }
    return -1;
  };
}
