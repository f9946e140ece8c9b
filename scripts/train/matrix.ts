import type { Row } from './rows.ts';

/** Rows of features: named ones sparse, by column, and a dense part of equal length. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
  readonly dense: Float32Array;
}

/** The names that occur in at least `fewest` rows, in the order they are first met. */
export function collectNames(rows: readonly Row[], fewest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of rows)
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const columns = new Map<string, number>();
  for (const [name, count] of counts) if (count >= fewest) columns.set(name, columns.size);
  return columns;
}

export function toMatrix(rows: readonly Row[], columns: ReadonlyMap<string, number>): Matrix {
  const starts = new Int32Array(rows.length + 1);
  const index: number[] = [];
  const values: number[] = [];
  const width = rows[0]?.dense.length ?? 0;
  const dense = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    row.names.forEach((name, k) => {
      const column = columns.get(name);
      if (column === undefined) return;
      index.push(column);
      values.push(row.values[k]!);
    });
    starts[i + 1] = index.length;
    dense.set(row.dense, i * width);
  });
  return {
    rows: rows.length,
    columns: columns.size,
    starts,
    index: Int32Array.from(index),
    values: Float32Array.from(values),
    width,
    dense,
  };
}
