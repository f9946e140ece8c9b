import { netSizes } from '../../lib/analyzer/model/net.ts';
import { addTo, backTimes, drop, rectify, times } from './net-maths.ts';
import type { NetLayers } from './net-layers.ts';
import type { Unit } from './net-units.ts';

const { filters, signs: signWidth, sentence } = netSizes;

/** A sentence on its way through the network, with what the way back needs. */
export interface SentencePass {
  readonly tokens: readonly Unit[];
  readonly signs: readonly number[];
  readonly input: Float32Array;
  readonly keep: Float32Array;
  /** For each filter the token it found most at; -1 for none. */
  readonly most: Int32Array;
  readonly told: Float32Array;
  readonly vector: Float32Array;
  readonly slope: Float32Array;
}

export function passSentence(
  layers: NetLayers,
  tokens: readonly Unit[],
  signs: readonly number[],
  dropped: number,
  random: () => number,
): SentencePass {
  const { inSentence } = layers;
  const input = new Float32Array(inSentence);
  const most = filter(layers, tokens, input);
  const size = inSentence - filters - signWidth;
  for (const { vector } of tokens)
    for (let j = 0; j < size; j += 1) input[filters + j]! += shareOf(tokens) * vector[j]!;
  const told = Float32Array.from(layers.signsBias.values);
  for (const at of signs)
    for (let j = 0; j < signWidth; j += 1) told[j]! += layers.signs.values[at * signWidth + j]!;
  for (let j = 0; j < signWidth; j += 1) input[filters + size + j] = told[j] = Math.tanh(told[j]!);
  const keep = drop(input, dropped, random);
  const vector = new Float32Array(sentence);
  times(layers.sentence.values, input, vector);
  rectify(vector, layers.sentenceBias);
  return {
    tokens,
    signs,
    input,
    keep,
    most,
    told,
    vector,
    slope: new Float32Array(sentence),
  };
}

/** What each filter finds at most in three words running. */
function filter(
  { filtersBias }: NetLayers,
  tokens: readonly Unit[],
  input: Float32Array,
): Int32Array {
  const most = new Int32Array(filters).fill(-1);
  tokens.forEach(({ sums }, t) => {
    const left = tokens[t - 1]?.sums;
    const right = tokens[t + 1]?.sums;
    for (let f = 0; f < filters; f += 1) {
      const value =
        filtersBias.values[f]! +
        sums[filters + f]! +
        (left ? left[f]! : 0) +
        (right ? right[2 * filters + f]! : 0);
      if (value > input[f]!) {
        input[f] = value;
        most[f] = t;
      }
    }
  });
  return most;
}

/** Hands the slope of the sentence's vector on to the layers and its tokens. */
export function backSentence(layers: NetLayers, pass: SentencePass): void {
  const { tokens, signs, input, keep, most, told, vector, slope } = pass;
  for (let j = 0; j < sentence; j += 1) if (vector[j]! <= 0) slope[j] = 0;
  addTo(layers.sentenceBias, slope);
  const back = new Float32Array(input.length);
  backTimes(layers.sentence, input, slope, back);
  for (let j = 0; j < back.length; j += 1) back[j]! *= keep[j]!;
  for (let f = 0; f < filters; f += 1) {
    const t = most[f]!;
    const d = back[f]!;
    if (t < 0 || d === 0) continue;
    layers.filtersBias.slope[f]! += d;
    tokens[t]!.sumsSlope[filters + f]! += d;
    if (t > 0) tokens[t - 1]!.sumsSlope[f]! += d;
    if (t < tokens.length - 1) tokens[t + 1]!.sumsSlope[2 * filters + f]! += d;
  }
  const size = input.length - filters - signWidth;
  for (const { vectorSlope } of tokens)
    for (let j = 0; j < size; j += 1) vectorSlope[j]! += shareOf(tokens) * back[filters + j]!;
  for (let j = 0; j < signWidth; j += 1) {
    const d = back[filters + size + j]! * (1 - told[j]! ** 2);
    layers.signsBias.slope[j]! += d;
    for (const at of signs) layers.signs.slope[at * signWidth + j]! += d;
  }
}

function shareOf(tokens: readonly Unit[]): number {
  return 1 / Math.max(1, tokens.length);
}
