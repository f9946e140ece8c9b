import type { Recognised } from './define-importer.ts';
import type { BlindSpot } from '../post.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { headOf, readText, type SourceFile } from './source-file.ts';
import { headingsOf, readTable, type Row } from './table.ts';

type Headings = readonly string[];

/**
 * Tables of posts as the sites name them: LinkedIn's, X's of before 2019, X's analytics, and Meta's, which
 * are named after two days. An archive holds private tables besides, which are never opened.
 */
const tableOfPosts =
  /(?:^|\/)(?:(?:shares|comments|tweets)[^/]*|[^/]*(?:analytics|tweet_activity|content)[^/]*|\w{3}-\d\d-\d{4}_\w{3}-\d\d-\d{4}[^/]*)$/i;

/** True for a table that may hold posts, as far as its name tells; one chosen by itself always may. */
export function mayHoldPosts({ path, isLoose }: SourceFile): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(path) && (isLoose || tableOfPosts.test(path));
}

/** The files whose headings are of this kind; undefined where there are none. Reads only the heads of tables. */
export async function recogniseTables(
  files: readonly SourceFile[],
  signal: AbortSignal,
  isKind: (headings: Headings) => boolean,
  /** Of a table with these headings. */
  blindSpotsOf: (headings: Headings) => readonly BlindSpot[],
): Promise<Recognised | undefined> {
  const found: SourceFile[] = [];
  const blindSpots = new Set<BlindSpot>();
  for (const file of files.filter(mayHoldPosts)) {
    const headings = headingsOf(await headOf(file, signal));
    signal.throwIfAborted();
    if (!isKind(headings)) continue;
    found.push(file);
    for (const spot of blindSpotsOf(headings)) blindSpots.add(spot);
  }
  return found.length === 0 ? undefined : { files: found, blindSpots: [...blindSpots] };
}

/** What `read` makes of each row; a row it can make nothing of is a problem, `nothing` is passed over. */
export async function* postsIn(
  { path }: SourceFile,
  rows: readonly Row[],
  read: (row: Row) => ImportedPost | 'nothing' | undefined,
  signal: AbortSignal,
): AsyncGenerator<ImportedPost | ImportProblem, void> {
  for (const row of rows) {
    signal.throwIfAborted();
    const post = read(row);
    if (post !== 'nothing') yield post ?? { problem: 'row', where: `${path}, ${row.number}` };
  }
}

/** The same of whole tables, one after the other. */
export async function* postsInTables(
  files: readonly SourceFile[],
  read: (row: Row) => ImportedPost | 'nothing' | undefined,
  signal: AbortSignal,
): AsyncGenerator<ImportedPost | ImportProblem, void> {
  for (const file of files) {
    yield* postsIn(file, readTable(await readText(file, signal)).rows, read, signal);
  }
}

/** The id in the link, which is whole; spreadsheets round the cell, or make "4.36528E+17" of it. */
export function idIn(cell: string, link: string): string | undefined {
  const inLink = /\/(?:status|posts|videos|reel|permalink)\/(\d{5,})/.exec(link)?.[1];
  return inLink ?? (/^\d{5,}$/.test(cell) ? cell : undefined);
}

/** Milliseconds since 1970 of "2013-01-04 10:00:00 +0000" or "Wed Oct 19 20:07:25 +0000 2022"; NaN of others. */
export function zonedTime(text: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/.exec(text);
  return Date.parse(parts ? `${parts[1]}T${parts[2]}${parts[3]}:${parts[4]}` : text);
}
