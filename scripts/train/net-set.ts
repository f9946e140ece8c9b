import { placesOf, tokenTypes } from '../../lib/analyzer/model/net.ts';
import type { LayerData, NetData } from '../../lib/analyzer/model/net.ts';
import type { WordVectors } from '../../lib/analyzer/model/word-vectors.ts';
import type { SentenceWords } from '../../lib/analyzer/reading/features.ts';
import { createRandom } from '../bench/scores.ts';
import { rounded, toBase64 } from './quantise.ts';

/** A post as the network learns from it: numbers alone. */
export interface NetPost {
  /** For each sentence the units of its tokens. */
  readonly tokens: readonly Int32Array[];
  readonly signs: readonly Int32Array[];
  readonly places: readonly (readonly number[])[];
  /** -1 where there is nothing to learn. */
  readonly readings: readonly number[];
  readonly heads: readonly number[];
}

/** Everything the network learns from. */
export interface NetSet {
  readonly posts: readonly NetPost[];
  /** Row of the learned vectors (-1: fixed), type and capital of each unit, three numbers each. */
  readonly units: Int32Array;
  /** Fixed vectors of the units, zeros where the vector is learned. */
  readonly fixed: Float32Array;
  /** What the learned vectors begin from. */
  readonly begin: Float32Array;
  readonly signCount: number;
  readonly size: number;
  readonly headSizes: readonly number[];
}

/** A post with the numbers of its classes. */
export interface LabelledWords {
  readonly site: string;
  readonly words: readonly SentenceWords[];
  readonly readings: readonly number[];
  readonly heads: readonly number[];
}

/** So many words get a vector learned anew: the most frequent ones, and the classes of names and numbers. */
const mostRows = 900;
/** A sign seen less often tells nothing. */
const fewestSigns = 15;

export interface PreparedNet {
  readonly set: NetSet;
  readonly words: readonly string[];
  readonly signs: readonly string[];
}

/** Turns labelled posts into numbers, and says what the numbers mean. */
export function prepareNet(
  posts: readonly LabelledWords[],
  vectors: WordVectors,
  headSizes: readonly number[],
): PreparedNet {
  const size = vectors.size;
  const counts = countAll(posts.flatMap(({ words }) => words.flatMap(({ keys }) => keys)));
  const words = ['', ...mostFrequent(counts, mostRows)];
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const signCounts = countAll(posts.flatMap((post) => post.words.flatMap((each) => each.signs)));
  const signs = [...signCounts].filter(([, count]) => count >= fewestSigns).map(([sign]) => sign);
  signs.sort();
  const signOf = new Map(signs.map((sign, at) => [sign, at]));
  const random = createRandom(7);
  const begin = new Float32Array(words.length * size);
  const scratch = new Float32Array(size);
  words.forEach((word, row) => {
    const known = vectors.read(word, scratch);
    for (let j = 0; j < size; j += 1) begin[row * size + j] = known ? scratch[j]! : random() - 0.5;
  });
  const units: number[] = [0, 0, 0, 0, 0, 1];
  const fixed: number[] = Array.from({ length: 2 * size }, () => 0);
  const unitOf = new Map<string, number>();
  const unit = (key: string, type: number, capital: number): number => {
    const name = `${type} ${capital} ${key}`;
    const before = unitOf.get(name);
    if (before !== undefined) return before;
    const row = rowOf.get(key);
    const vector = new Float32Array(size);
    const known = row === undefined && vectors.read(key, vector);
    units.push(known ? -1 : (row ?? 0), type, capital);
    fixed.push(...vector);
    unitOf.set(name, unitOf.size + 2);
    return unitOf.size + 1;
  };
  const made = posts.map((post): NetPost => ({
    tokens: post.words.map(({ tokens }) =>
      Int32Array.from(tokens, ({ key, type, capital }) =>
        unit(key, tokenTypes.indexOf(type), Number(capital)),
      ),
    ),
    signs: post.words.map((each) =>
      Int32Array.from(each.signs.flatMap((sign) => signOf.get(sign) ?? [])),
    ),
    places: placesOf(post.words, post.site),
    readings: post.readings,
    heads: post.heads,
  }));
  return {
    set: {
      posts: made,
      units: Int32Array.from(units),
      fixed: Float32Array.from(fixed),
      begin,
      signCount: signs.length,
      size,
      headSizes,
    },
    words,
    signs,
  };
}

/** Writes a network as the weights file holds it. */
export function writeNet(
  { words, signs }: PreparedNet,
  layers: Readonly<Record<string, Float32Array>>,
): NetData {
  return {
    words: words.join('\n'),
    signs,
    layers: Object.fromEntries(
      Object.entries(layers).map(([name, values]): [string, LayerData] => {
        const scale = values.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / 127;
        const bytes = Int8Array.from(values, (value) => Math.round(value / scale));
        return [name, { values: toBase64(bytes), scale: rounded(scale) }];
      }),
    ),
  };
}

function countAll(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function mostFrequent(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}
