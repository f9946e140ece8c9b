import type { Layer } from './net-store.ts';

/** Adds matrix × vector to the sums. */
export function times(matrix: Float32Array, vector: ArrayLike<number>, sums: Float32Array): void {
  const width = vector.length;
  for (let i = 0, at = 0; i < sums.length; i += 1, at += width) {
    let sum = 0;
    for (let j = 0; j < width; j += 1) sum += matrix[at + j]! * vector[j]!;
    sums[i]! += sum;
  }
}

/** The slopes of a matrix and of the vector it was multiplied with, from those of the sums. */
export function backTimes(
  { values, slope }: Layer,
  vector: ArrayLike<number>,
  slopes: ArrayLike<number>,
  back: Float32Array | undefined,
): void {
  const width = vector.length;
  for (let i = 0; i < slopes.length; i += 1) {
    const d = slopes[i]!;
    if (d === 0) continue;
    const at = i * width;
    for (let j = 0; j < width; j += 1) slope[at + j]! += d * vector[j]!;
    if (back !== undefined) for (let j = 0; j < width; j += 1) back[j]! += d * values[at + j]!;
  }
}

/** Adds the bias and leaves out what is below zero, in place. */
export function rectify(sums: Float32Array, bias: Layer): void {
  for (let j = 0; j < sums.length; j += 1) sums[j] = Math.max(0, sums[j]! + bias.values[j]!);
}

/** Sets so many of the numbers to zero, by chance, and raises the rest; returns what each was multiplied with. */
export function drop(vector: Float32Array, share: number, random: () => number): Float32Array {
  const keep = new Float32Array(vector.length);
  for (let j = 0; j < vector.length; j += 1) {
    keep[j] = random() < share ? 0 : 1 / (1 - share);
    vector[j]! *= keep[j]!;
  }
  return keep;
}

/** Turns scores into shares that sum to one, in place. */
export function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k += 1) scores[k]! /= sum;
  return scores;
}

/** The label is held to be right by so much less than wholly: less sure, and better on what is new. */
const smoothing = 0.04;

/** Turns shares into the slope of the loss, in place. */
export function toSlope(shares: Float32Array, truth: number, weight: number): void {
  const count = shares.length;
  for (let k = 0; k < count; k += 1) {
    const target = smoothing / count + (k === truth ? 1 - smoothing : 0);
    shares[k] = weight * (shares[k]! - target);
  }
}

export function addTo(bias: Layer, slopes: ArrayLike<number>): void {
  for (let j = 0; j < slopes.length; j += 1) bias.slope[j]! += slopes[j]!;
}
