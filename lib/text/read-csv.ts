/**
 * One row of a table. Rows are parsed one by one, so that a stray quotation mark damages one cell and never
 * the rest.
 */
export interface CsvRow {
  readonly cells: readonly string[];
  /** True when an unmatched quotation mark was read as text. */
  readonly hasStrayQuote: boolean;
}

/** A cell, and the offset just after it. */
interface Read {
  readonly cell: string;
  readonly end: number;
  readonly isStray?: boolean;
}

/** Where the current row begins, and the largest number of cells in any row so far. */
interface RowState {
  readonly row: number;
  readonly width: number;
}

/** Longer than any spreadsheet cell (32,767) and any exported post. */
const longestCell = 100_000;
/** Programs that write typographic quotation marks also use them around names with commas. */
const typographic: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»' };

/**
 * Reads CSV (RFC 4180, any line ends) and flags rows that break the rules. A blank line is a row with one
 * empty cell, so that row numbers match what a spreadsheet shows.
 */
export function* readCsv(text: string, delimiter: string): Generator<CsvRow, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  /** The largest number of cells in any row so far. */
  let width = 1;
  while (at < text.length) {
    const row = at;
    const cells: string[] = [];
    let hasStrayQuote = false;
    for (;;) {
      const { cell, end, isStray } = readCell(text, at, delimiter, { row, width });
      cells.push(cell);
      hasStrayQuote ||= isStray === true;
      if (text[end] === delimiter) {
        at = end + 1;
        continue;
      }
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      break;
    }
    width = Math.max(width, cells.length);
    yield { cells, hasStrayQuote };
  }
}

function readCell(text: string, start: number, delimiter: string, state: RowState): Read {
  const first = text[start] ?? '';
  if (first === '"') return readQuoted(text, start, delimiter, state);
  const end = endOfBare(text, start, delimiter);
  const closing = typographic[first];
  if (closing !== undefined) {
    const close = text.indexOf(closing, start);
    const isOneCell = close > end && close < endOfLine(text, start);
    if (isOneCell && isEnd(text, close + 1, delimiter)) {
      return { cell: text.slice(start + 1, close), end: close + 1 };
    }
  }
  return { cell: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, delimiter: string, state: RowState): Read {
  let close = start;
  do {
    close = text.indexOf('"', close + 1);
    if (close === -1 || close - start > longestCell) return readBroken(text, start, delimiter);
    if (text[close + 1] !== '"') break;
    close += 1;
  } while (close < text.length);
  const end = skipSpaces(text, close + 1);
  if (!isEnd(text, end, delimiter)) return readBroken(text, start, delimiter, close);
  const inside = text.slice(start + 1, close);
  if (/[\r\n]/.test(inside)) {
    const row = text.slice(state.row, endOfLine(text, close));
    if (hasSwallowedRows(row, delimiter, state.width)) return readBroken(text, start, delimiter);
  }
  return { cell: inside.includes('"') ? inside.replaceAll('""', '"') : inside, end };
}

const handleAtEnd = /[,;\t|]@\w{1,15}\s*$/;

/**
 * True when a stray opening quotation mark was paired with one in a later row: every line in between has as
 * many cells as the table.
 */
function hasSwallowedRows(row: string, delimiter: string, width: number): boolean {
  const lines = row.split(/\r\n?|\n/);
  // In a two-column table the lines of an address may have one comma each, so more lines are needed as proof,
  // except if a line ends in a handle.
  const hasHandle = lines.slice(0, -1).some((line) => handleAtEnd.test(line));
  const fewest = hasHandle ? 2 : width === 2 ? 5 : 3;
  if (width < 2 || lines.length < fewest) return false;
  return lines.every((line) => line.split(delimiter).length === width);
}

/** Reads the cell within its own line: `"Mill Lane" Choir`, `"The "Best" Kitchen"` or `"Mill Lane Choir`. */
function readBroken(text: string, start: number, delimiter: string, stray?: number): Read {
  const line = endOfLine(text, start);
  // The stray mark opens a quotation inside the cell, so the cell ends at the quotation mark before a delimiter.
  if (stray !== undefined && stray < line && /[\s\\([]/.test(text[stray - 1] ?? '')) {
    for (let close = stray; close !== -1 && close < line; close = text.indexOf('"', close + 1)) {
      const end = skipSpaces(text, close + 1);
      if (!isEnd(text, end, delimiter)) continue;
      const cell = text.slice(start + 1, close).replaceAll(/\\"|""/g, '"');
      return { cell, end, isStray: true };
    }
  }
  const end = Math.min(line, endOfBare(text, start, delimiter));
  const cell = text.slice(start, end);
  const isOdd = cell.split('"').length % 2 === 0;
  return { cell: isOdd ? cell.slice(1) : cell, end, isStray: true };
}

const lineFeed = 10;
const carriageReturn = 13;

/** True where a cell ends: at a delimiter, a line end or the end of the text. */
function isEnd(text: string, at: number, delimiter: string): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === delimiter.charCodeAt(0) || code === lineFeed || code === carriageReturn;
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

function endOfBare(text: string, start: number, delimiter: string): number {
  let at = start;
  while (!isEnd(text, at, delimiter)) at += 1;
  return at;
}

function endOfLine(text: string, start: number): number {
  return endOfBare(text, start, '\n');
}
