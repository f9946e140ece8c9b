import type { DateOrder, DateQuestion } from './dates.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { recogniseFiles } from './index.ts';
import { openFiles } from './source-file.ts';
import type { BlindSpot } from '../post.ts';

/** What the importers read from some files; for tests only. */
export interface Read {
  readonly by: readonly string[];
  readonly unseen: readonly BlindSpot[];
  readonly posts: readonly ImportedPost[];
  readonly problems: readonly ImportProblem[];
  /** What columns of dates leave open. */
  readonly questions: readonly DateQuestion[];
}

const { signal } = new AbortController();

/** Everything the importers read from these files. */
export async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  order?: DateOrder,
): Promise<Read> {
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([content as BlobPart]),
  }));
  const opened = await openFiles(chosen);
  const found = await recogniseFiles(opened, signal);
  const posts: ImportedPost[] = [];
  const problems: ImportProblem[] = [];
  const questions: DateQuestion[] = [];
  for (const { importer, recognised } of found) {
    for await (const one of importer.read({ ...recognised, ...(order && { order }) }, signal)) {
      if (!('problem' in one)) posts.push(one);
      else if (one.problem === 'dates') questions.push(one);
      else problems.push(one);
    }
  }
  return {
    by: found.map(({ importer }) => importer.id),
    unseen: found.flatMap(({ recognised }) => recognised.blindSpots),
    posts,
    problems,
    questions,
  };
}
