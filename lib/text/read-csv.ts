/** One row of a table. Rows are read one by one, so that a stray quotation mark costs one cell and never the rest. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** True where a quotation mark has no match and was read as part of the text. */
  readonly hasStrayQuote: boolean;
}

/** A cell and where the text behind it begins. */
interface Read {
  readonly cell: string;
  readonly end: number;
  readonly isStray?: boolean;
}

/** Where the row of a cell begins, and how many cells the longest row so far has. */
interface Place {
  readonly row: number;
  readonly width: number;
}

/** Longer than any cell a spreadsheet holds (32,767) and any post of an export. */
const longestCell = 100_000;
/** Programs that set typographic quotation marks set them around names with commas too. */
const typographic: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»' };

/**
 * Reads CSV with any line ends, as RFC 4180 says, and says which rows do not follow it. Blank lines are rows of one empty
 * cell, so that rows can be counted as a spreadsheet shows them.
 */
export function* readCsv(text: string, delimiter: string): Generator<CsvRow, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  /** The most cells of a row so far. */
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

function readCell(text: string, start: number, delimiter: string, place: Place): Read {
  const first = text[start] ?? '';
  if (first === '"') return readQuoted(text, start, delimiter, place);
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

function readQuoted(text: string, start: number, delimiter: string, place: Place): Read {
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
    const row = text.slice(place.row, endOfLine(text, close));
    if (hasSwallowedRows(row, delimiter, place.width)) return readBroken(text, start, delimiter);
  }
  return { cell: inside.includes('"') ? inside.replaceAll('""', '"') : inside, end };
}

const handleAtEnd = /[,;\t|]@\w{1,15}\s*$/;

/** A mark that is closed by one rows below: each line between them is as long as the table is wide. */
function hasSwallowedRows(row: string, delimiter: string, width: number): boolean {
  const lines = row.split(/\r\n?|\n/);
  // Two columns: lines of an address may well hold a comma each. A handle at the end of a line is plain enough.
  const hasHandle = lines.slice(0, -1).some((line) => handleAtEnd.test(line));
  const fewest = hasHandle ? 2 : width === 2 ? 5 : 3;
  if (width < 2 || lines.length < fewest) return false;
  return lines.every((line) => line.split(delimiter).length === width);
}

/** The cell on its own line: `"Mill Lane" Choir`, `"The "Best" Kitchen"` or `"Mill Lane Choir`. */
function readBroken(text: string, start: number, delimiter: string, stray?: number): Read {
  const line = endOfLine(text, start);
  // A mark that opens something inside the cell: the cell goes on to a mark that a delimiter follows.
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

/** True where a cell is over: at a delimiter, at the end of a line or of the text. */
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
