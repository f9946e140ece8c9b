import { join, resolve } from 'node:path';
import { corpusDirectory } from '../corpus/read-corpus.ts';

const root = resolve(import.meta.dirname, '../..');

/** Word vectors that training starts from; made by make-word-vectors.ts. */
export const wordVectorsFile = join(corpusDirectory, 'word-vectors.json');
/** What training writes and the analyzer reads. */
export const weightsFile = join(root, 'lib/analyzer/model/weights.json');
/** Verdicts on the corpus by models that never saw the post's organisation; for the benchmark. */
export const heldOutFile = join(root, '.build/held-out.json');
/** The code that learns and sums the weights: after a change to one of these, run `npm run train`. */
export const trainingFiles = [
  'lib/analyzer/model/hash.ts',
  'lib/analyzer/model/net.ts',
  'lib/analyzer/model/read-net.ts',
  'lib/analyzer/model/word-vectors.ts',
  'lib/analyzer/reading/read-sentences.ts',
  'lib/analyzer/reading/sentence-parts.ts',
  'lib/analyzer/verdict/judge-post.ts',
  'scripts/train/folds.ts',
  'scripts/train/learn.ts',
  'scripts/train/logistic.ts',
  'scripts/train/matrix.ts',
  'scripts/train/minimise.ts',
  'scripts/train/net-context.ts',
  'scripts/train/net-layers.ts',
  'scripts/train/net-maths.ts',
  'scripts/train/net-sentence.ts',
  'scripts/train/net-set.ts',
  'scripts/train/net-store.ts',
  'scripts/train/net-units.ts',
  'scripts/train/quantise.ts',
  'scripts/train/rows.ts',
  'scripts/train/train-net.ts',
  'scripts/train/word-weights.ts',
].map((file) => join(root, file));
