import { readCsv } from '../text/read-csv.ts';
import { formula } from '../text/write-table.ts';
import { readHeadings } from './columns.ts';
import type { TableRow } from './read-file.ts';

/** The line by which spreadsheets tell each other the delimiter; they do not show it. */
export const sepLine = /^\s*"?sep=(.)?"?[,;\t]*(?:\r\n?|\n|$)/i;

/** Rows in which headings are looked for. */
export const headingRows = 10;

interface Rows {
  readonly delimiter: string;
  /** Those with something in them. */
  readonly rows: readonly TableRow[];
}

/** The filled rows of a text, `most` of them. */
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

/** The one by which the headings make sense; without headings the one that most lines hold. */
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
  // Bars stand in names too; they part cells where several headings say so.
  const marks = understood('|') > 1 ? ['\t', ';', ',', '|'] : ['\t', ';', ','];
  const [best = ','] = marks.toSorted(
    (a, b) => understood(b) - understood(a) || count(b) - count(a),
  );
  return best;
}

/** A cell that a spreadsheet would take for a formula carries an apostrophe in our own files. */
function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
