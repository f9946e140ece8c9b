import { netSizes } from '../../lib/analyzer/model/net.ts';
import { createRandom } from '../bench/scores.ts';
import { backContexts, passContexts, pool, poolSlope } from './net-context.ts';
import { createLayers } from './net-layers.ts';
import type { NetLayers } from './net-layers.ts';
import { addTo, backTimes, drop, rectify, softmax, times, toSlope } from './net-maths.ts';
import { backSentence, passSentence } from './net-sentence.ts';
import type { SentencePass } from './net-sentence.ts';
import type { NetPost, NetSet } from './net-set.ts';
import { createUnits } from './net-units.ts';

/** How it is learned; chosen on the folds. */
const rounds = 7;
const batch = 24;
const fastest = 0.003;
const slowest = 0.00003;
const dropped = 0.25;
/** So many words are read as unknown ones, and so many signs left out: the network learns to do without. */
const unread = 0.06;
const unseen = 0.1;
/** How much each head counts, in the order of `headNames`; a sentence counts one. */
const headWeights = [2, 2, 1, 2, 1.6];
const seed = 1;

const { sentence, context, post: postWidth } = netSizes;
/** Where the shares of the readings stand among what is known of a post. */
const sharesAt = 2 * (sentence + context);

/** Learns from the posts of these numbers; the same posts give the same network. */
export function trainNet(
  set: NetSet,
  rows: readonly number[],
): Readonly<Record<string, Float32Array>> {
  const random = createRandom(seed);
  const layers = createLayers(set, random);
  const units = createUnits(set, layers);
  const order = [...rows];
  const steps = rounds * Math.ceil(order.length / batch);
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let at = 0; at < order.length; at += batch) {
      for (const row of order.slice(at, at + batch)) {
        const post = set.posts[row]!;
        const each = post.tokens.map((tokens, i) => {
          const read = Array.from(tokens, (unit) => units.read(readAs(set, unit, random)));
          const signs = Array.from(post.signs[i]!).filter(() => random() > unseen);
          return passSentence(layers, read, signs, dropped, random);
        });
        learnPost(layers, post, each, random);
      }
      units.flush();
      step += 1;
      layers.store.step(fastest * (1 - step / (steps + 1)) + slowest);
    }
  }
  return layers.store.layers();
}

/** Now and then a word is read as the unknown one: units 0 and 1, small and with a capital. */
function readAs({ units }: NetSet, unit: number, random: () => number): number {
  const isWord = units[3 * unit + 1] === 0;
  return isWord && random() < unread ? units[3 * unit + 2]! : unit;
}

/** Adds the slopes of one post to the layers. */
function learnPost(
  layers: NetLayers,
  post: NetPost,
  each: readonly SentencePass[],
  random: () => number,
): void {
  const known = new Float32Array(layers.inPost);
  const vectors = each.map(({ vector }) => vector);
  const topVectors = pool(vectors, known, 0, sentence);
  const whole = known.slice(0, 2 * sentence);
  const contexts = passContexts(layers, each, post.places, whole);
  const topContexts = pool(contexts, known, 2 * sentence, context);
  const slopes = contexts.map(() => new Float32Array(context));
  each.forEach((pass, i) => {
    learnReading(layers, post.readings[i]!, pass, contexts[i]!, slopes[i]!, random, (k, share) => {
      known[sharesAt + k]! += share / each.length;
      known[sharesAt + 4 + k] = Math.max(known[sharesAt + 4 + k]!, share);
    });
  });
  known.set(post.places[0] ?? [], sharesAt + 8);
  const back = learnHeads(layers, post, known, random);
  contexts.forEach((vector, i) => {
    const slope = slopes[i]!;
    for (let j = 0; j < context; j += 1) {
      slope[j]! += poolSlope(back, 2 * sentence, topContexts, each.length, i, j);
      if (vector[j]! <= 0) slope[j] = 0;
    }
  });
  const wholeSlope = back.slice(0, 2 * sentence);
  backContexts(layers, each, post.places, whole, slopes, wholeSlope);
  each.forEach((pass, i) => {
    for (let j = 0; j < sentence; j += 1)
      pass.slope[j]! += poolSlope(wholeSlope, 0, topVectors, each.length, i, j);
    backSentence(layers, pass);
  });
}

/** Learns whose a sentence is; `told` gets the share of each reading, which nothing is learned through. */
function learnReading(
  { reading, readingBias }: NetLayers,
  truth: number,
  { vector, slope }: SentencePass,
  inContext: Float32Array,
  contextSlope: Float32Array,
  random: () => number,
  told: (k: number, share: number) => void,
): void {
  const both = new Float32Array(sentence + context);
  both.set(vector);
  both.set(inContext, sentence);
  const keep = drop(both, dropped, random);
  const scores = Float32Array.from(readingBias.values);
  times(reading.values, both, scores);
  const shares = softmax(scores);
  shares.forEach((share, k) => told(k, share));
  if (truth < 0) return;
  toSlope(shares, truth, 1 / batch);
  const back = new Float32Array(both.length);
  backTimes(reading, both, shares, back);
  addTo(readingBias, shares);
  for (let j = 0; j < sentence; j += 1) slope[j]! += back[j]! * keep[j]!;
  for (let j = 0; j < context; j += 1)
    contextSlope[j]! += back[sentence + j]! * keep[sentence + j]!;
}

/** Learns what a post is; returns the slopes of what was known of it. */
function learnHeads(
  layers: NetLayers,
  { heads }: NetPost,
  known: Float32Array,
  random: () => number,
): Float32Array {
  const keep = drop(known, dropped, random);
  const hidden = new Float32Array(postWidth);
  times(layers.post.values, known, hidden);
  rectify(hidden, layers.postBias);
  const keepHidden = drop(hidden, dropped, random);
  const slope = new Float32Array(postWidth);
  heads.forEach((truth, h) => {
    if (truth < 0) return;
    const scores = Float32Array.from(layers.headBias[h]!.values);
    times(layers.heads[h]!.values, hidden, scores);
    const shares = softmax(scores);
    toSlope(shares, truth, headWeights[h]! / batch);
    backTimes(layers.heads[h]!, hidden, shares, slope);
    addTo(layers.headBias[h]!, shares);
  });
  for (let j = 0; j < postWidth; j += 1) slope[j] = hidden[j]! > 0 ? slope[j]! * keepHidden[j]! : 0;
  addTo(layers.postBias, slope);
  const back = new Float32Array(known.length);
  backTimes(layers.post, known, slope, back);
  for (let j = 0; j < back.length; j += 1) back[j]! *= keep[j]!;
  return back;
}
