import type { SentenceWords } from '../reading/features.ts';
import type { Token } from '../reading/tokens.ts';
import { readLayers } from './net-layers.ts';
import type { NetLayers } from './net-layers.ts';
import { netSizes, tokenTypes } from './net.ts';
import type { Net, NetData, NetLook, NetSentence } from './net.ts';
import { toShares } from './shares.ts';
import type { WordVectors } from './word-vectors.ts';

const { filters, signs: signWidth, sentence: wide, context, post } = netSizes;

/** Most words whose sums are kept. */
const mostKept = 4_000;

/** A word's vector, and what the filters make of it as the first, second and third of three words. */
interface ReadWord {
  readonly vector: Float32Array;
  readonly sums: Float32Array;
}

/** Reads a network with heads of so many classes; throws where its parts do not fit. */
export function readNet(data: NetData, vectors: WordVectors, headSizes: readonly number[]): Net {
  const layers = readLayers(data, vectors.size, headSizes);
  const kept = new Map<string, ReadWord>();
  const read = (token: Token): ReadWord => {
    const name = `${token.type} ${Number(token.capital)} ${token.key}`;
    const before = kept.get(name);
    if (before !== undefined) return before;
    const vector = vectorOf(token, layers, vectors);
    const made = { vector, sums: product(layers.filters, vector, 3 * filters) };
    if (kept.size >= mostKept) kept.clear();
    kept.set(name, made);
    return made;
  };
  return {
    sentence: (words) => readSentence(words, words.tokens.map(read), layers),
    look: (sentences, places) => lookAtPost(sentences, places, layers),
  };
}

function vectorOf(
  { key, type, capital }: Token,
  { words, rows, types }: NetLayers,
  vectors: WordVectors,
): Float32Array {
  const { size } = vectors;
  const row = words.get(key);
  const vector = new Float32Array(size);
  const known = row === undefined && vectors.read(key, vector);
  const at = (row ?? 0) * size;
  const typeAt = tokenTypes.indexOf(type) * size;
  const capitalAt = tokenTypes.length * size;
  for (let j = 0; j < size; j += 1) {
    if (!known) vector[j] = rows[at + j]!;
    vector[j]! += types[typeAt + j]! + (capital ? types[capitalAt + j]! : 0);
  }
  return vector;
}

function readSentence(
  words: SentenceWords,
  tokens: readonly ReadWord[],
  layers: NetLayers,
): NetSentence {
  const input = new Float32Array(layers.inSentence);
  const size = layers.inSentence - filters - signWidth;
  const share = 1 / Math.max(1, tokens.length);
  for (let t = 0; t < tokens.length; t += 1) {
    const { vector, sums } = tokens[t]!;
    const left = tokens[t - 1]?.sums;
    const right = tokens[t + 1]?.sums;
    for (let f = 0; f < filters; f += 1) {
      const value =
        layers.filtersBias[f]! +
        sums[filters + f]! +
        (left === undefined ? 0 : left[f]!) +
        (right === undefined ? 0 : right[2 * filters + f]!);
      if (value > input[f]!) input[f] = value;
    }
    for (let j = 0; j < size; j += 1) input[filters + j]! += share * vector[j]!;
  }
  const told = Float32Array.from(layers.signsBias);
  for (const each of words.signs) {
    const at = layers.signOf.get(each);
    if (at === undefined) continue;
    for (let j = 0; j < signWidth; j += 1) told[j]! += layers.signs[at * signWidth + j]!;
  }
  input.set(told.map(Math.tanh), filters + size);
  const vector = rectified(product(layers.sentence, input, wide), layers.sentenceBias);
  return {
    vector,
    self: product(layers.near[0]!, vector, context),
    asBefore: product(layers.near[1]!, vector, context),
    asAfter: product(layers.near[2]!, vector, context),
  };
}

function lookAtPost(
  sentences: readonly NetSentence[],
  places: readonly (readonly number[])[],
  layers: NetLayers,
): NetLook {
  const input = new Float32Array(layers.inPost);
  const vectors = sentences.map(({ vector }) => vector);
  pool(vectors, input, 0, wide);
  const contexts = seeContexts(sentences, places, input, layers);
  pool(contexts, input, 2 * wide, context);
  const at = 2 * (wide + context);
  const readings = vectors.map((vector, i) => {
    const both = new Float32Array(wide + context);
    both.set(vector);
    both.set(contexts[i]!, wide);
    const scores = plus(product(layers.reading, both, 4), layers.readingBias);
    const shares = toShares(Float64Array.from(scores));
    for (let k = 0; k < 4; k += 1) {
      input[at + k]! += shares[k]! / vectors.length;
      input[at + 4 + k] = Math.max(input[at + 4 + k]!, shares[k]!);
    }
    return shares;
  });
  input.set(places[0] ?? [], at + 8);
  const hidden = rectified(product(layers.post, input, post), layers.postBias);
  const heads = layers.heads.map((head, h) => {
    const bias = layers.headBias[h]!;
    return toShares(Float64Array.from(plus(product(head, hidden, bias.length), bias)));
  });
  return { readings, heads };
}

/** Each sentence beside its neighbours and the whole post, whose most and mean begin the input. */
function seeContexts(
  sentences: readonly NetSentence[],
  places: readonly (readonly number[])[],
  input: Float32Array,
  { near, place, contextBias }: NetLayers,
): Float32Array[] {
  const most = product(near[3]!, input.subarray(0, wide), context);
  const mean = product(near[4]!, input.subarray(wide, 2 * wide), context);
  return sentences.map(({ self }, i) => {
    const sum = product(place, places[i]!, context);
    const before = sentences[i - 1]?.asBefore;
    const after = sentences[i + 1]?.asAfter;
    for (let j = 0; j < context; j += 1) {
      sum[j]! += self[j]! + most[j]! + mean[j]!;
      if (before !== undefined) sum[j]! += before[j]!;
      if (after !== undefined) sum[j]! += after[j]!;
    }
    return rectified(sum, contextBias);
  });
}

/** Most and mean of each number over the vectors. */
function pool(
  vectors: readonly Float32Array[],
  input: Float32Array,
  at: number,
  width: number,
): void {
  for (const vector of vectors) {
    for (let j = 0; j < width; j += 1) {
      if (vector[j]! > input[at + j]!) input[at + j] = vector[j]!;
      input[at + width + j]! += vector[j]! / vectors.length;
    }
  }
}

function product(matrix: Float32Array, vector: ArrayLike<number>, rows: number): Float32Array {
  const width = vector.length;
  const sums = new Float32Array(rows);
  for (let i = 0, at = 0; i < rows; i += 1, at += width) {
    let sum = 0;
    for (let j = 0; j < width; j += 1) sum += matrix[at + j]! * vector[j]!;
    sums[i] = sum;
  }
  return sums;
}

function plus(sums: Float32Array, bias: Float32Array): Float32Array {
  for (let i = 0; i < sums.length; i += 1) sums[i]! += bias[i]!;
  return sums;
}

function rectified(sums: Float32Array, bias: Float32Array): Float32Array {
  for (let i = 0; i < sums.length; i += 1) sums[i] = Math.max(0, sums[i]! + bias[i]!);
  return sums;
}
