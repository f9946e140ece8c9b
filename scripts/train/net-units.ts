import { netSizes, tokenTypes } from '../../lib/analyzer/model/net.ts';
import { times } from './net-maths.ts';
import type { NetLayers } from './net-layers.ts';
import type { NetSet } from './net-set.ts';

/** A token with its vector, what the filters make of it, and the slopes of both. */
export interface Unit {
  readonly vector: Float32Array;
  readonly sums: Float32Array;
  readonly vectorSlope: Float32Array;
  readonly sumsSlope: Float32Array;
}

/** The units of a step: a word that comes twice in it is multiplied once. */
export interface Units {
  read(unit: number): Unit;
  /** Hands the slopes on to the layers, and forgets. */
  flush(): void;
}

export function createUnits(set: NetSet, { rows, types, filters }: NetLayers): Units {
  const { size } = set;
  const count = 3 * netSizes.filters;
  const capitalAt = tokenTypes.length * size;
  const known = new Map<number, Unit>();
  const read = (unit: number): Unit => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const [row = 0, type = 0, capital = 0] = set.units.subarray(3 * unit, 3 * unit + 3);
    const vector = new Float32Array(size);
    for (let j = 0; j < size; j += 1) {
      vector[j] =
        (row < 0 ? set.fixed[unit * size + j]! : rows.values[row * size + j]!) +
        types.values[type * size + j]! +
        (capital ? types.values[capitalAt + j]! : 0);
    }
    const sums = new Float32Array(count);
    times(filters.values, vector, sums);
    const made: Unit = {
      vector,
      sums,
      vectorSlope: new Float32Array(size),
      sumsSlope: new Float32Array(count),
    };
    known.set(unit, made);
    return made;
  };
  const handOn = (unit: number, { vector, vectorSlope, sumsSlope }: Unit) => {
    const [row = 0, type = 0, capital = 0] = set.units.subarray(3 * unit, 3 * unit + 3);
    for (let r = 0; r < count; r += 1) {
      const d = sumsSlope[r]!;
      if (d === 0) continue;
      const at = r * size;
      for (let j = 0; j < size; j += 1) {
        filters.slope[at + j]! += d * vector[j]!;
        vectorSlope[j]! += d * filters.values[at + j]!;
      }
    }
    for (let j = 0; j < size; j += 1) {
      if (row >= 0) rows.slope[row * size + j]! += vectorSlope[j]!;
      types.slope[type * size + j]! += vectorSlope[j]!;
      if (capital) types.slope[capitalAt + j]! += vectorSlope[j]!;
    }
    if (row >= 0) rows.touched?.add(row * size);
  };
  return {
    read,
    flush() {
      for (const [unit, each] of known) handOn(unit, each);
      known.clear();
    },
  };
}
