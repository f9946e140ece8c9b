import type { BlindSpot } from '../post.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import type { SourceFile } from './source-file.ts';

/** What one importer found it can read, of everything the writer chose. */
export interface Recognised {
  /** Only these are read. */
  readonly files: readonly SourceFile[];
  readonly blindSpots: readonly BlindSpot[];
  /** Paths of files the export itself names and that are not there. */
  readonly missing?: readonly string[];
}

/** Reads one kind of export. Known by content, never by the name of the file alone. */
export interface Importer {
  readonly id: string;
  /** "X archive" */
  readonly title: string;
  /** Undefined where nothing of its kind is there. Reads at most the heads of likely files. */
  recognise(files: readonly SourceFile[], signal: AbortSignal): Promise<Recognised | undefined>;
  /** Every post of the owner's own, in the order of the files; stops when aborted. */
  read(
    recognised: Recognised,
    signal: AbortSignal,
  ): AsyncGenerator<ImportedPost | ImportProblem, void>;
}

export function defineImporter(importer: Importer): Importer {
  return importer;
}
