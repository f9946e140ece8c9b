import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusDirectory, listBatches, readCorpus } from '../corpus/read-corpus.ts';
import { labelled } from './corpus-training.ts';
import { trainingFiles, wordVectorsFile } from './files.ts';
import { readLabelled } from './training-post.ts';

/** One post in this many is read, to check that the analyzer still makes the same features. */
const sample = 20;

/** Fingerprints of everything the weights come from; a test compares them with those in the weights. */
export function learnedFrom(): Readonly<Record<string, string>> {
  const features = readCorpus()
    .filter((_, i) => i % sample === 0)
    .map((post) => readLabelled(labelled(post)).words);
  return {
    corpus: sumOf(read(listBatches().map((batch) => join(corpusDirectory, `${batch}.txt`)))),
    wordVectors: sumOf(read([wordVectorsFile])),
    features: sumOf([JSON.stringify(features)]),
    training: sumOf(read(trainingFiles)),
  };
}

/** The files' texts, with line endings normalised. */
function read(files: readonly string[]): string[] {
  return files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}

function sumOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}
