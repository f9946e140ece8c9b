import { join, resolve } from 'node:path';
import { corpusDirectory } from '../corpus/read-corpus.ts';

const root = resolve(import.meta.dirname, '../..');

/** Word vectors that training starts from; made by make-word-vectors.ts. */
export const wordVectorsFile = join(corpusDirectory, 'word-vectors.json');
/** What training writes and the analyzer reads. */
export const weightsFile = join(root, 'lib/analyzer/model/weights.json');
/** What models that never saw a post's organisation said of it; for the bench. */
export const heldOutFile = join(root, '.build/held-out.json');
/** The code that weights must be learned again for, when it changes. */
export const featureFiles = [
  'lib/analyzer/model/hash.ts',
  'lib/analyzer/reading/features.ts',
  'lib/analyzer/reading/tokens.ts',
  'lib/analyzer/verdict/judge-post.ts',
  'scripts/train/rows.ts',
].map((file) => join(root, file));
