import { readCsv } from '../../text/read-csv.ts';
import { formula } from '../../text/write-table.ts';
import { readHeadings } from './columns.ts';
import type { TableRow } from './read-list.ts';

/** The `sep=` line, which spreadsheets read for the delimiter and don't show. */
export const sepLine = /^\s*"?sep=(.)?"?[,;\t]*(?:\r\n?|\n|$)/i;

/** Rows searched for headings. */
export const headingRows = 10;

interface Rows {
  readonly delimiter: string;
  /** Rows with content. */
  readonly rows: readonly TableRow[];
}

/** The filled rows of a text, at most `most`. */
export function rowsOf(text: string, most: number, delimiter = delimiterOf(text)): Rows {
  const rows: TableRow[] = [];
  let number = 0;
  for (const { cells, hasStrayQuote } of readCsv(text, delimiter)) {
    number += 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (rows.length === most) break;
    rows.push({
      number,
      cells: cells.map(unescapeFormula),
      ...(hasStrayQuote && { remarks: [{ is: 'stray-quote' }] }),
    });
  }
  return { delimiter, rows };
}

/** The delimiter that makes sense of the headings; without headings, the one on most lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000);
  const lines = head.split(/\r\n?|\n/, 20);
  const understood = (delimiter: string) => {
    const counts: number[] = [];
    for (const { cells } of readCsv(head, delimiter)) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      counts.push(readHeadings(cells)?.filter((column) => column !== undefined).length ?? 0);
      if (counts.length === headingRows) break;
    }
    return Math.max(0, ...counts);
  };
  const count = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  // Names may contain bars; they only separate cells if that yields several headings.
  const marks = understood('|') > 1 ? ['\t', ';', ',', '|'] : ['\t', ';', ','];
  const [best = ','] = marks.toSorted(
    (a, b) => understood(b) - understood(a) || count(b) - count(a),
  );
  return best;
}

/** In our own files an apostrophe precedes cells that a spreadsheet would run as a formula. */
function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
