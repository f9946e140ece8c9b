import { settleDates, type CellTime, type DateQuestion } from './dates.ts';
import type { Recognised, TableKind } from './define-importer.ts';
import type { BlindSpot } from '../post.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { headOf, readText, type SourceFile } from './source-file.ts';
import { hasHeadings, headingsOf, readTable, type Row } from './table.ts';

/**
 * Names of post tables: LinkedIn's, X's before 2019, X analytics, and Meta's, which are named after two days. An archive also contains private
 * tables, which are never opened.
 */
const tableOfPosts =
  /(?:^|\/)(?:(?:shares|comments|tweets)[^/]*|[^/]*(?:analytics|tweet_activity|content)[^/]*|\w{3}-\d\d-\d{4}_\w{3}-\d\d-\d{4}[^/]*)$/i;

/** True if the name suggests a table of posts; always true for a table chosen by itself. */
export function mayHoldPosts({ path, isLoose }: SourceFile): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(path) && (isLoose || tableOfPosts.test(path));
}

/** The files with headings of this kind; undefined if there are none. Reads only the heads of tables. */
export async function recogniseTables(
  files: readonly SourceFile[],
  signal: AbortSignal,
  kinds: readonly TableKind[],
): Promise<Recognised | undefined> {
  const found: SourceFile[] = [];
  const blindSpots = new Set<BlindSpot>();
  for (const file of files.filter(mayHoldPosts)) {
    const headings = headingsOf(await headOf(file, signal));
    signal.throwIfAborted();
    const kind = kinds.find(({ needs }) => hasHeadings(headings, ...needs));
    if (!kind) continue;
    found.push(file);
    for (const spot of kind.blindSpots) blindSpots.add(spot);
  }
  return found.length === 0 ? undefined : { files: found, blindSpots: [...blindSpots] };
}

/** The headings of this kind that a table lacks; undefined if nothing suggests the kind. Usually the table is in a language we don't have yet. */
export function missingHeadings(head: string, kind: TableKind): readonly string[] | undefined {
  const headings = headingsOf(head);
  const missing = kind.needs.filter((name) => !hasHeadings(headings, name));
  const isNearly = missing.length === 1 && kind.needs.length > 3;
  return headings.length > 2 && (isNearly || kind.links.test(head)) ? missing : undefined;
}

/** How to read one kind of table. */
export interface TableReader {
  /** Headings of the date column; the first one present is used. */
  readonly dates: readonly string[];
  /** The site itself writes "06/25/2024 15:01". */
  readonly isMonthFirst?: boolean;
  /** Undefined for a row that can't be read, which is reported; `nothing` for a row to skip. */
  toPost(row: Row, time: CellTime | undefined): ImportedPost | 'nothing' | undefined;
}

type FromTable = ImportedPost | ImportProblem | DateQuestion;

/** The posts in these rows. Rows whose date waits for an answer are left out, and the question is yielded once. */
export async function* postsIn(
  { path }: SourceFile,
  rows: readonly Row[],
  reader: TableReader,
  { order }: Pick<Recognised, 'order'>,
  signal: AbortSignal,
): AsyncGenerator<FromTable, void> {
  const cellOf = (row: Row) => row.cell(...reader.dates);
  const column = settleDates(rows.map(cellOf), order, reader.isMonthFirst);
  let { question } = column;
  for (const row of rows) {
    signal.throwIfAborted();
    const time = column.read(cellOf(row));
    const post = reader.toPost(row, time === 'open' ? anyTime : time);
    if (post === 'nothing') continue;
    if (post !== undefined && time === 'open') {
      if (question) yield question;
      question = undefined;
      continue;
    }
    yield post ?? { problem: 'row', where: `${path}, ${row.number}` };
  }
}

const anyTime: CellTime = { at: 0, isDay: true };

/** Yields the posts of whole tables, one after the other. */
export async function* postsInTables(
  recognised: Recognised,
  reader: TableReader,
  signal: AbortSignal,
): AsyncGenerator<FromTable, void> {
  for (const file of recognised.files) {
    const { rows } = readTable(await readText(file, signal));
    yield* postsIn(file, rows, reader, recognised, signal);
  }
}

/** When a post was written, from its cell. */
export function whenOf({ at, isDay }: CellTime): Pick<ImportedPost, 'at' | 'timeIs'> {
  return { at, timeIs: isDay ? 'day' : 'exact' };
}

/** The complete id from the link, because spreadsheets round the cell or turn it into "4.36528E+17". */
export function idIn(cell: string, link: string): string | undefined {
  const inLink = /\/(?:status|posts|videos|reel|permalink)\/(\d{5,})/.exec(link)?.[1];
  return inLink ?? (/^\d{5,}$/.test(cell) ? cell : undefined);
}

/** Milliseconds since 1970 for "2013-01-04 10:00:00 +0000" or "Wed Oct 19 20:07:25 +0000 2022"; NaN for anything else. */
export function zonedTime(text: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})$/.exec(text);
  return Date.parse(parts ? `${parts[1]}T${parts[2]}${parts[3]}:${parts[4]}` : text);
}
