import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CorpusPost } from './corpus-post.ts';
import { parseBatch } from './parse-batch.ts';

export const corpusDirectory = resolve(import.meta.dirname, '../../corpus');

/** The names of the batches, in the order they were written. */
export function listBatches(directory = corpusDirectory): string[] {
  return readdirSync(directory)
    .flatMap((name) => /^(S\d+)\.txt$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** The whole corpus; throws with batch, line and reason for a line that can't be read. */
export function readCorpus(directory = corpusDirectory): CorpusPost[] {
  return listBatches(directory).flatMap((batch) =>
    parseBatch(readFileSync(join(directory, `${batch}.txt`), 'utf8'), batch),
  );
}
