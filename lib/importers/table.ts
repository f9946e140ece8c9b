import { readCsv } from '../text/read-csv.ts';
import { columnIn, headingKey } from './headings.ts';

/** One row of a table by its headings, which are compared without case and spaces. */
export interface Row {
  /** As a spreadsheet counts, the heading being row 1. */
  readonly number: number;
  cell(...names: readonly string[]): string;
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a table whose first row holds its headings. */
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

/** The headings of a file by its first characters. */
export function headingsOf(head: string): readonly string[] {
  const body = withoutMarks(head);
  const [first] = readCsv(body, delimiterOf(body));
  return (first?.cells ?? []).map(headingKey);
}

/** True when every one of these headings is there. */
export function hasHeadings(headings: readonly string[], ...names: readonly string[]): boolean {
  return names.every((name) => columnIn(headings, name) >= 0);
}

/** The byte order mark, blank lines, and the `sep=;` by which spreadsheets are told what stands between cells. */
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
