import { expect, test } from 'vitest';
import { readNet } from '../../lib/analyzer/model/read-net.ts';
import { placesOf } from '../../lib/analyzer/model/net.ts';
import type { SentenceWords } from '../../lib/analyzer/reading/features.ts';
import type { WordVectors } from '../../lib/analyzer/model/word-vectors.ts';
import { prepareNet, writeNet } from './net-set.ts';
import type { LabelledWords } from './net-set.ts';
import { trainNet } from './train-net.ts';

const noVectors: WordVectors = { size: 8, addTo() {}, read: () => false };

function sentence(text: string): SentenceWords {
  const keys = text.split(' ');
  return {
    tokens: keys.map((key) => ({ start: 0, end: 1, key, type: 'word', capital: false })),
    keys,
    grams: [],
    pairs: [],
    single: keys,
    parts: [],
    signs: [],
    length: keys.length,
    speaksOfOurs: false,
    namesOwn: false,
    hasOutsideTag: false,
  };
}

/** Made-up posts: a sentence's reading depends on its word order, a post's purpose on its last sentence. */
const kinds = [
  { text: 'moss feeds hare', reading: 0 },
  { text: 'hare feeds moss', reading: 1 },
] as const;
const posts = Array.from({ length: 480 }, (_, i): LabelledWords => {
  const chosen = [kinds[i % 2]!, kinds[Math.floor(i / 2) % 2]!];
  return {
    site: 'x',
    words: chosen.map(({ text }) => sentence(`at dusk ${text} by the pond`)),
    readings: chosen.map(({ reading }) => reading),
    heads: [chosen[1]!.reading],
  };
});
const prepared = prepareNet(posts, noVectors, [2]);
const all = posts.map((_, i) => i);
const data = writeNet(prepared, trainNet(prepared.set, all));

test('learns sentences from the order of their words, and posts from their sentences', () => {
  const net = readNet(data, noVectors, [2]);
  const best = (shares: Float64Array | undefined) => shares?.indexOf(Math.max(...shares));
  for (const { words, site, readings, heads } of posts.slice(0, 4)) {
    const look = net.look(words.map(net.sentence), placesOf(words, site));
    expect(look.readings.map(best)).toEqual(readings);
    expect(look.heads.map(best)).toEqual(heads);
  }
});

test('learns the same network from the same posts', () => {
  expect(writeNet(prepared, trainNet(prepared.set, all))).toEqual(data);
});

test('rejects a layer of the wrong size by name', () => {
  const layers = { ...data.layers, sentence: data.layers['place']! };
  expect(() => readNet({ ...data, layers }, noVectors, [2])).toThrow('"sentence"');
});
