import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { recogniseFiles } from './index.ts';
import { openFiles } from './source-file.ts';
import type { BlindSpot } from '../post.ts';

/** What the importers make of some files; only tests use it. */
export interface Read {
  readonly by: readonly string[];
  readonly unseen: readonly BlindSpot[];
  readonly posts: readonly ImportedPost[];
  readonly problems: readonly ImportProblem[];
}

const { signal } = new AbortController();

/** Everything the importers make of these files. */
export async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<Read> {
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([content as BlobPart]),
  }));
  const opened = await openFiles(chosen);
  const found = await recogniseFiles(opened, signal);
  const posts: ImportedPost[] = [];
  const problems: ImportProblem[] = [];
  for (const { importer, recognised } of found) {
    for await (const one of importer.read(recognised, signal)) {
      if ('problem' in one) problems.push(one);
      else posts.push(one);
    }
  }
  return {
    by: found.map(({ importer }) => importer.id),
    unseen: found.flatMap(({ recognised }) => recognised.blindSpots),
    posts,
    problems,
  };
}
