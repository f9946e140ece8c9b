import Papa from 'papaparse';
import { formula } from '../text/write-table.ts';
import { guessMapping, readHeadings, type Mapping } from './columns.ts';
import { namesIn, withoutBullets } from './read-names.ts';

/** More than any partner list has; a file of films does not become 30,000 rows. */
export const longestFile = 30_000_000;
const mostRows = 50_000;

/** A partner list as it was read: rows of cells, or records of our own JSON. */
export type PartnerList =
  | {
      readonly is: 'table';
      /** Names of the columns for the writer: the headings, or what stands in the first row. */
      readonly headings: readonly string[];
      readonly rows: readonly TableRow[];
      readonly mapping: Mapping;
    }
  | { readonly is: 'records'; readonly records: readonly unknown[] }
  | { readonly is: 'unreadable'; readonly reason: UnreadableList };

export type UnreadableList = 'empty' | 'too-long' | 'too-many' | 'not-text' | 'no-partners';

/** One row with its place in the file, counted from 1 as a spreadsheet shows it. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Reads a partner list by its content: JSON of ours, CSV with any delimiter, or a pasted list of names. */
export function readPartnerList(text: string): PartnerList {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { is: 'unreadable', reason: 'empty' };
  if (bare.length > longestFile) return { is: 'unreadable', reason: 'too-long' };
  if (/[\0\uFFFD]{3}|\0/.test(bare.slice(0, 10_000))) {
    return { is: 'unreadable', reason: 'not-text' };
  }
  return /^\s*[[{]/.test(bare) ? (readJson(bare) ?? readTable(bare)) : readTable(bare);
}

/** Our own JSON: a list of partners, or a backup that holds one; undefined where it is no JSON at all. */
function readJson(text: string): PartnerList | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const records = Array.isArray(value) ? value : partnersIn(value);
  if (!Array.isArray(records)) return { is: 'unreadable', reason: 'no-partners' };
  if (records.length > mostRows) return { is: 'unreadable', reason: 'too-many' };
  return { is: 'records', records };
}

/** What stands under "partners", in a backup under "records". */
function partnersIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('partners' in value) return value.partners;
  return 'records' in value ? partnersIn(value.records) : undefined;
}

function readTable(text: string): PartnerList {
  const read = rowsOf(text);
  const [first] = read.rows;
  if (first === undefined) return { is: 'unreadable', reason: 'empty' };
  if (read.rows.length > mostRows + 1) return { is: 'unreadable', reason: 'too-many' };
  const mapping = readHeadings(first.cells);
  if (mapping === undefined) return readPasted(text);
  const rows = first.cells.length === 1 ? rowsOf(withoutBullets(text)).rows : read.rows;
  return { is: 'table', headings: first.cells, rows: rows.slice(1), mapping };
}

/** A list without headings: a table, or names in lines and between commas. */
function readPasted(text: string): PartnerList {
  const { delimiter, rows: lines } = rowsOf(withoutBullets(text));
  const names = namesIn(
    lines.map(({ cells }) => cells),
    delimiter,
  );
  if (names !== undefined && names.length > mostRows) {
    return { is: 'unreadable', reason: 'too-many' };
  }
  const rows = names?.map((name, i) => ({ number: i + 1, cells: [name] })) ?? lines;
  const [first] = rows;
  if (first === undefined) return { is: 'unreadable', reason: 'empty' };
  const mapping = guessMapping(rows.map(({ cells }) => cells));
  return { is: 'table', headings: first.cells, rows, mapping };
}

function rowsOf(text: string): { delimiter: string; rows: TableRow[] } {
  const delimiter = delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: mostRows + 2 });
  const rows = data
    .map((cells, i) => ({ number: i + 1, cells: cells.map(unescapeFormula) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { delimiter, rows };
}

/** The one by which the headings make sense; without headings the one that most lines hold. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).split(/\r\n?|\n/, 20);
  const understood = (delimiter: string) => {
    const [first] = Papa.parse<string[]>(text.slice(0, 20_000), { delimiter, preview: 1 }).data;
    return readHeadings(first ?? [])?.filter((column) => column !== undefined).length ?? 0;
  };
  const count = (delimiter: string) => head.filter((line) => line.includes(delimiter)).length;
  const [best = ','] = ['\t', ';', ','].toSorted(
    (a, b) => understood(b) - understood(a) || count(b) - count(a),
  );
  return best;
}

/** A cell that a spreadsheet would take for a formula carries an apostrophe in our own files. */
function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
