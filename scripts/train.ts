import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WordVectorsData } from '../lib/analyzer/model/word-vectors.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { labelled } from './train/corpus-training.ts';
import { heldOutFile, weightsFile, wordVectorsFile } from './train/files.ts';
import { learn } from './train/learn.ts';
import { learnedFrom } from './train/learned-from.ts';
import { readLabelled } from './train/training-post.ts';

/** `npm run train`: learns the weights from corpus/ and writes them; the same bytes each time. */
const began = performance.now();
const tell = (line: string) =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const corpus = readCorpus();
tell(`${corpus.length} posts`);
const posts = corpus.map((post) => readLabelled(labelled(post)));
const vectors = JSON.parse(readFileSync(wordVectorsFile, 'utf8')) as Omit<
  WordVectorsData,
  'weights'
>;
const { data, heldOut } = await learn(posts, vectors, tell);
writeFileSync(weightsFile, `${JSON.stringify({ learnedFrom: learnedFrom(), ...data })}\n`);
mkdirSync(dirname(heldOutFile), { recursive: true });
const shares = (values: Float64Array) => Array.from(values, (value) => Number(value.toFixed(4)));
const rows = heldOut.map(({ readings, judgement }, i) => ({
  id: posts[i]!.post.id,
  readings: readings.map(shares),
  judgement: Object.fromEntries(
    Object.entries(judgement).map(([name, values]) => [name, shares(values)]),
  ),
}));
writeFileSync(heldOutFile, JSON.stringify({ learnedFrom: learnedFrom(), posts: rows }));
tell(`wrote ${weightsFile}`);
