import type { SentenceWords } from '../reading/features.ts';
import type { Token } from '../reading/tokens.ts';

/** How wide each layer is: a word's vector, what is looked for in three words, a sentence, its context, a post. */
export const netSizes = { filters: 64, signs: 24, sentence: 48, context: 48, post: 64 } as const;
/** What a sentence's place tells: first, last, alone, how many, two sites, and three facts of the whole post. */
export const placeCount = 9;
export const tokenTypes: readonly Token['type'][] = [
  'word',
  'mark',
  'own',
  'tag',
  'link',
  'hashtag',
  'number',
  'date',
];

/** Signed bytes in base64, times `scale`. */
export interface LayerData {
  readonly values: string;
  readonly scale: number;
}

/** A small neural network as the weights file holds it. */
export interface NetData {
  /** Words whose vectors were learned anew, one a line, the first standing for unknown ones. */
  readonly words: string;
  readonly signs: readonly string[];
  readonly layers: Readonly<Record<string, LayerData>>;
}

/** What one sentence gives, whatever stands around it. */
export interface NetSentence {
  readonly vector: Float32Array;
  /** What it adds to its own context, to the next sentence's and to the one's before it. */
  readonly self: Float32Array;
  readonly asBefore: Float32Array;
  readonly asAfter: Float32Array;
}

/** What the network makes of a post. */
export interface NetLook {
  readonly readings: readonly Float64Array[];
  /** In the order of the heads. */
  readonly heads: readonly Float64Array[];
}

export interface Net {
  sentence(words: SentenceWords): NetSentence;
  look(sentences: readonly NetSentence[], places: readonly (readonly number[])[]): NetLook;
}

/** Where each sentence of a post stands, and what the whole post holds. */
export function placesOf(words: readonly SentenceWords[], site: string): number[][] {
  const whole = [
    words.some((each) => each.speaksOfOurs),
    words.some((each) => each.namesOwn),
    words.some((each) => each.hasOutsideTag),
  ].map(Number);
  const last = words.length - 1;
  return words.map((_, i) => [
    Number(i === 0),
    Number(i === last),
    Number(last === 0),
    Math.min(words.length, 8) / 8,
    Number(site === 'x'),
    Number(site === 'linkedin'),
    ...whole,
  ]);
}
