import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DateOrder } from '../../lib/importers/dates.ts';
import type { ImportedPost } from '../../lib/importers/imported-post.ts';
import { readSource } from '../../lib/past-posts/read-source.ts';
import { openSources } from '../../lib/past-posts/sources.ts';

const folder = join(import.meta.dirname, 'files');
const { signal } = new AbortController();

/** Every fixture: a file, or a folder that is chosen as a whole. */
export const fixtures = readdirSync(folder);

/** A fixture as the page receives it. */
export function filesOf(name: string): Readonly<Record<string, Uint8Array>> {
  const path = join(folder, name);
  if (/\.\w+$/.test(name)) return { [name]: readFileSync(path) };
  const inside = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    inside
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );
}

/** What is read from the files, and what the page shows of them. */
export async function readExport(
  files: Readonly<Record<string, string | Uint8Array>>,
  order?: DateOrder,
) {
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([content as BlobPart]),
  }));
  const { sources, failures } = await openSources(chosen, signal);
  const posts: ImportedPost[] = [];
  const rows: string[] = [];
  const asked: string[] = [];
  const said = failures.map(({ reason }): string => reason);
  for (const source of sources) {
    const recognised = { ...source.recognised, ...(order && { order }) };
    for await (const chunk of readSource({ ...source, recognised }, 1000, signal)) {
      posts.push(...chunk.posts);
      rows.push(...chunk.rows);
      asked.push(...chunk.questions.map(({ example }) => example));
      said.push(...chunk.failures.map(({ reason }) => reason));
    }
  }
  return {
    by: sources.map(({ importer }) => importer.id),
    unseen: sources.flatMap(({ recognised }) => recognised.blindSpots),
    posts,
    rows,
    asked,
    said,
    failures,
  };
}
