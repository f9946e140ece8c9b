import { hashOf } from '../model/hash.ts';
import type { LinearModel } from '../model/linear-model.ts';
import type { NetSentence } from '../model/net.ts';
import { toUnit } from '../model/word-vectors.ts';
import type { Model } from '../model/model.ts';
import { shareOf, weights, wordsOf } from './features.ts';
import type { SentenceWords } from './features.ts';
import type { ReadableFacts } from './tokens.ts';

/** What one sentence adds to the scores of itself, its neighbours and its post: a keystroke changes one of these. */
export interface SentenceParts {
  readonly words: SentenceWords;
  /** Sum of the vectors of its words. */
  readonly meaning: Float64Array;
  /** To its own reading. */
  readonly self: Float64Array;
  /** To the reading of the sentence before it, and of the one after it. */
  readonly asAfter: Float64Array;
  readonly asBefore: Float64Array;
  /** To the reading of every other sentence of the post. */
  readonly elsewhere: Float64Array;
  /** To each head of the post, by its words and as the opening. */
  readonly post: readonly Float64Array[];
  readonly opening: readonly Float64Array[];
  readonly net: NetSentence;
}

const known = new WeakMap<
  ReadableFacts,
  { readonly model: Model; readonly parts: SentenceParts }
>();

export function partsOf(facts: ReadableFacts, model: Model): SentenceParts {
  const before = known.get(facts);
  if (before?.model === model) return before.parts;
  const parts = makeParts(wordsOf(facts), model);
  known.set(facts, { model, parts });
  return parts;
}

/** What a sentence of these words adds to the scores. */
export function makeParts(words: SentenceWords, model: Model): SentenceParts {
  const { reading, heads, vectors } = model;
  const meaning = new Float64Array(vectors.size);
  vectors.addTo(meaning, words.keys);
  const around = (group: { prefix: string; weight: number }) =>
    sumOf(reading, hashAll(group.prefix, words.single), shareOf(group.weight, words.single.length));
  const { grams, parts, sign, pairs, opening, elsewhere } = weights;
  const self = sumOf(
    reading,
    hashAll(grams.prefix, words.grams),
    shareOf(grams.weight, words.grams.length),
  );
  for (const part of hashAll(parts.prefix, words.parts)) {
    reading.add(self, part, shareOf(parts.weight, words.parts.length));
  }
  for (const each of hashAll(sign.prefix, words.signs)) reading.add(self, each, sign.weight);
  reading.addDense(self, toUnit(meaning), 0, weights.meaning);
  const inPost = hashAll(pairs.prefix, words.pairs);
  const opens = hashAll(opening.prefix, words.pairs);
  const share = shareOf(opening.weight, words.pairs.length);
  return {
    words,
    meaning,
    self,
    asAfter: around(weights.after),
    asBefore: around(weights.before),
    elsewhere: sumOf(reading, hashAll(elsewhere.prefix, words.single), 1),
    post: heads.map((head) => sumOf(head, inPost, 1)),
    opening: heads.map((head) => sumOf(head, opens, share)),
    net: model.net.sentence(words),
  };
}

function hashAll(prefix: string, names: readonly string[]): number[] {
  return names.map((name) => hashOf(prefix + name));
}

function sumOf(model: LinearModel, features: readonly number[], factor: number): Float64Array {
  const scores = new Float64Array(model.classes.length);
  for (const feature of features) model.add(scores, feature, factor);
  return scores;
}

export function addAll(to: Float64Array, from: ArrayLike<number>, factor = 1): void {
  for (let i = 0; i < to.length; i += 1) to[i]! += factor * from[i]!;
}

/** Adds signs, which stand for themselves and share no weight. */
export function addSigns(model: LinearModel, scores: Float64Array, signs: readonly string[]): void {
  for (const sign of signs) {
    model.add(scores, hashOf(weights.sign.prefix + sign), weights.sign.weight);
  }
}
