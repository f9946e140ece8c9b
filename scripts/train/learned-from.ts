import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusDirectory, listBatches } from '../corpus/read-corpus.ts';
import { featureFiles, wordVectorsFile } from './files.ts';

/** Fingerprints of all that weights come from; a test compares them with those the weights carry. */
export function learnedFrom(): Readonly<Record<string, string>> {
  return {
    corpus: sumOf(listBatches().map((batch) => join(corpusDirectory, `${batch}.txt`))),
    wordVectors: sumOf([wordVectorsFile]),
    features: sumOf(featureFiles),
  };
}

/** One fingerprint for all the files, whatever ends their lines. */
function sumOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex');
}
