import type { BlindSpot } from '../post.ts';
import type { HowTo } from './how-to.ts';
import type { DateOrder, DateQuestion } from './dates.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import type { SourceFile } from './source-file.ts';

/** What an importer can read among the chosen files. */
export interface Recognised {
  /** Only these are read. */
  readonly files: readonly SourceFile[];
  readonly blindSpots: readonly BlindSpot[];
  /** Paths of files that the export lists but that are missing. */
  readonly missing?: readonly string[];
  /** The writer's answer for an ambiguous column of dates. */
  readonly order?: DateOrder;
}

/** One kind of table of posts. */
export interface TableKind {
  /** English headings it can't be read without. */
  readonly needs: readonly string[];
  readonly blindSpots: readonly BlindSpot[];
  /** Matches the links in its rows. */
  readonly links: RegExp;
}

/** Reads one kind of export. Recognised by content, never by the file name alone. */
export interface Importer {
  readonly id: string;
  /**
   * If several files make up one export: a key from a file's path, the same for all files of an
   * export. Absent if every file is an export of its own.
   */
  exportOf?(path: string): string;
  /** Its files give the full address for each shortened one. */
  readonly namesAllLinks?: true;
  readonly howTo: HowTo;
  /** The tables it reads, if any. */
  readonly tables?: readonly TableKind[];
  /** For example "X archive". */
  readonly title: string;
  /** Undefined if none of the files are of this kind. Reads at most the heads of likely files. */
  recognise(files: readonly SourceFile[], signal: AbortSignal): Promise<Recognised | undefined>;
  /** Yields every post of the owner's own, in file order; stops when aborted. */
  read(
    recognised: Recognised,
    signal: AbortSignal,
  ): AsyncGenerator<ImportedPost | ImportProblem | DateQuestion, void>;
}

export function defineImporter(importer: Importer): Importer {
  return importer;
}
