import { guessMapping, type Mapping } from './columns.ts';
import { findTable } from './find-table.ts';
import { namesIn, withoutBullets } from './read-names.ts';
import { isVCard, tableOfCards } from './read-vcard.ts';
import { rowsOf, sepLine } from './rows.ts';
import { shortWords, type Remark, type RowRemark } from './remarks.ts';

/** More than any partner list has; a file of films does not become 30,000 rows. */
export const longestFile = 30_000_000;
const mostRows = 50_000;

/** A partner list as it was read: rows of cells, or records of our own JSON. */
export type PartnerList =
  | {
      readonly is: 'table';
      /** Names of the columns for the writer: the headings, or what stands in the first row. */
      readonly headings: readonly string[];
      /** Where the headings stand, counted as rows are. */
      readonly headingsAt: number;
      readonly rows: readonly TableRow[];
      readonly mapping: Mapping;
      /** Rows that are about no partner: what stands above the headings, totals. */
      readonly leftOut: readonly RowRemark[];
    }
  | { readonly is: 'records'; readonly records: readonly unknown[] }
  | { readonly is: 'unreadable'; readonly reason: UnreadableList };

export type UnreadableList = 'empty' | 'too-long' | 'too-many' | 'not-text' | 'no-partners';

/** One row with its place in the file, counted from 1 as a spreadsheet shows it. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly remarks?: readonly Remark[];
}

/** Reads a partner list by its content: JSON of ours, a phone's contacts, CSV with any delimiter, or a pasted list of names. */
export function readPartnerList(text: string): PartnerList {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { is: 'unreadable', reason: 'empty' };
  if (bare.length > longestFile) return { is: 'unreadable', reason: 'too-long' };
  if (/[\0\uFFFD]{3}|\0/.test(bare.slice(0, 10_000))) {
    return { is: 'unreadable', reason: 'not-text' };
  }
  if (isVCard(bare)) return withinLimits(tableOfCards(bare));
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
  const found = findTable(text, mostRows);
  return found === undefined ? readPasted(text.replace(sepLine, '')) : withinLimits(found);
}

function withinLimits(list: PartnerList): PartnerList {
  if (list.is !== 'table' || list.rows.length <= mostRows) return list;
  return { is: 'unreadable', reason: 'too-many' };
}

/** A list without headings: a table, or names in lines and between commas. */
function readPasted(text: string): PartnerList {
  const { delimiter, rows: lines } = rowsOf(withoutBullets(text), mostRows + 1);
  const found = namesIn(
    lines.map(({ cells }) => cells),
    delimiter,
  );
  if ((found?.names ?? lines).length > mostRows) return { is: 'unreadable', reason: 'too-many' };
  const rows = found?.names.map((name, i) => ({ number: i + 1, cells: [name] })) ?? lines;
  const [first] = rows;
  if (first === undefined) return { is: 'unreadable', reason: 'empty' };
  const mapping = guessMapping(rows.map(({ cells }) => cells));
  const leftOut = (found?.split ?? []).map((line): RowRemark => {
    const { number, cells } = lines[line]!;
    return {
      number,
      words: shortWords(cells.join(`${delimiter} `)),
      remark: { is: 'split-at-commas' },
    };
  });
  return { is: 'table', headings: first.cells, headingsAt: 1, rows, mapping, leftOut };
}
