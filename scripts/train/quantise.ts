import type { LinearModelData } from '../../lib/analyzer/model/linear-model.ts';
import { hashOf } from '../../lib/analyzer/model/hash.ts';
import type { Logistic } from './logistic.ts';

const steps = 127;

/**
 * Writes a model as the weights file holds it: the `most` features that weigh most, signed bytes, keys as the
 * distances between sorted hashes. Of two features with one hash the heavier stays.
 */
export function quantise(
  model: Logistic,
  columns: ReadonlyMap<string, number>,
  classes: readonly string[],
  most: number,
): LinearModelData {
  const count = model.classes;
  const heaviness = (column: number) => {
    let top = 0;
    for (let k = 0; k < count; k += 1) {
      top = Math.max(top, Math.abs(model.sparse[column * count + k]!));
    }
    return top;
  };
  const heavy = [...columns]
    .map(([name, column]) => ({ hash: hashOf(name), column, weight: heaviness(column) }))
    .sort((a, b) => b.weight - a.weight || a.column - b.column)
    .slice(0, most);
  const byHash = new Map<number, number>();
  for (const { hash, column } of heavy) if (!byHash.has(hash)) byHash.set(hash, column);
  const kept = [...byHash].sort(([a], [b]) => a - b);
  const scale = Math.max(heavy[0]?.weight ?? 0, 1e-9) / steps;
  const values = Int8Array.from(
    kept.flatMap(([, column]) =>
      Array.from({ length: count }, (_, k) =>
        Math.round(model.sparse[column * count + k]! / scale),
      ),
    ),
  );
  const denseScale = model.dense.reduce((top, w) => Math.max(top, Math.abs(w)), 1e-9) / steps;
  let last = 0;
  const distances = kept.map(([hash]) => {
    const distance = hash - last;
    last = hash;
    return distance;
  });
  return {
    classes,
    keys: toBase64(writeNumbers(distances)),
    values: toBase64(values),
    scale: rounded(scale),
    dense: toBase64(Int8Array.from(model.dense, (weight) => Math.round(weight / denseScale))),
    denseScale: rounded(denseScale),
    bias: Array.from(model.bias, rounded),
  };
}

/** The inverse of `readNumbers`. */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

export function toBase64(bytes: Uint8Array | Int8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** Six digits: enough for a byte's step, and the same text on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
