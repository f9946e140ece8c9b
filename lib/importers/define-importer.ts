import type { BlindSpot } from '../post.ts';
import type { HowTo } from './how-to.ts';
import type { DateOrder, DateQuestion } from './dates.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import type { SourceFile } from './source-file.ts';

/** What one importer found it can read, of everything the writer chose. */
export interface Recognised {
  /** Only these are read. */
  readonly files: readonly SourceFile[];
  readonly blindSpots: readonly BlindSpot[];
  /** Paths of files the export itself names and that are not there. */
  readonly missing?: readonly string[];
  /** The writer's answer where a column of dates reads two ways. */
  readonly order?: DateOrder;
}

/** One kind of table of posts. */
export interface TableKind {
  /** English headings without which it cannot be read. */
  readonly needs: readonly string[];
  readonly blindSpots: readonly BlindSpot[];
  /** Addresses that stand in its rows. */
  readonly links: RegExp;
}

/** Reads one kind of export. Known by content, never by the name of the file alone. */
export interface Importer {
  readonly id: string;
  /**
   * Where several files make one export: the same for those of one export, by path. Absent where
   * every file stands by itself.
   */
  exportOf?(path: string): string;
  /** Its files say in full what each shortened address stands for. */
  readonly namesAllLinks?: true;
  readonly howTo: HowTo;
  /** The tables it reads, where it reads tables. */
  readonly tables?: readonly TableKind[];
  /** "X archive" */
  readonly title: string;
  /** Undefined where nothing of its kind is there. Reads at most the heads of likely files. */
  recognise(files: readonly SourceFile[], signal: AbortSignal): Promise<Recognised | undefined>;
  /** Every post of the owner's own, in the order of the files; stops when aborted. */
  read(
    recognised: Recognised,
    signal: AbortSignal,
  ): AsyncGenerator<ImportedPost | ImportProblem | DateQuestion, void>;
}

export function defineImporter(importer: Importer): Importer {
  return importer;
}
