import { readCsv } from '../text/read-csv.ts';
import { columnIn, headingKey } from './headings.ts';

/** A row with cells looked up by heading, ignoring case and spaces. */
export interface Row {
  /** The row number in a spreadsheet, where the headings are row 1. */
  readonly number: number;
  cell(...names: readonly string[]): string;
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a table whose first row has the headings. */
export function readTable(text: string): Table {
  const body = withoutMarks(text);
  const filled = [...readCsv(body, delimiterOf(body))]
    .map(({ cells }) => cells)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first = [], ...rest] = filled;
  const headings = first.map(headingKey);
  const rows = rest.map((cells, i): Row => ({
    number: i + 2,
    cells,
    cell(...names) {
      for (const name of names) {
        const at = columnIn(headings, name);
        const cell = at < 0 ? undefined : cells[at];
        if (cell !== undefined && cell !== '') return cell;
      }
      return '';
    },
  }));
  return { headings, rows };
}

/** The headings of a file, from its first characters. */
export function headingsOf(head: string): readonly string[] {
  const body = withoutMarks(head);
  const [first] = readCsv(body, delimiterOf(body));
  return (first?.cells ?? []).map(headingKey);
}

/** True if all of these headings are present. */
export function hasHeadings(headings: readonly string[], ...names: readonly string[]): boolean {
  return names.every((name) => columnIn(headings, name) >= 0);
}

/** The byte order mark, blank lines, and the `sep=;` line that tells spreadsheets the separator. */
const marks =
  /^\uFEFF?(?:[ \t]*(?:\r\n?|\n))*(?:"?sep=[^\r\n]{0,3}"?[,;\t ]*(?:\r\n?|\n))?(?:[ \t]*(?:\r\n?|\n))*/i;

function withoutMarks(text: string): string {
  return text.replace(marks, '');
}

function delimiterOf(text: string): string {
  const [line = ''] = text.slice(0, 4000).split(/\r\n?|\n/, 1);
  const count = (mark: string) => line.split(mark).length;
  const [best = ','] = [',', '\t', ';', '|'].toSorted((a, b) => count(b) - count(a));
  return best;
}
