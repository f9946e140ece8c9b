import { lookOf } from './handles.ts';

const bullet = /^[ \t]*(?:[•‣◦▪▫●○·∙]\s*|[-*–—+][ \t]+)(?:\[[ xX]?\][ \t]+)?/;
const number = /^[ \t]*\(?\d{1,4}[.)][ \t]+/;

/** Removes bullets from the start of lines, and numbers if at least half of the lines have one. */
export function withoutBullets(text: string): string {
  const lines = text.split('\n');
  const bare = lines.map((line) => line.replace(bullet, ''));
  const filled = bare.filter((line) => line.trim() !== '').length;
  const numbered = bare.filter((line) => number.test(line)).length;
  return (numbered * 2 < filled ? bare : bare.map((line) => line.replace(number, ''))).join('\n');
}

/** A plain name: no account, address, email or number. */
function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && cell.length <= 120 && !cell.includes('@') && !lookOf(cell);
}

const legalForms = 'ltd|limited|inc|llc|plc|cic|cio';
const ands = '&|\\b(?:and|und|et|y|e|en|i)';
const kin = 'co|cie|sons?|daughters?|partners|associates|söhne|fils|hijos|filhos|figli|zonen';
const firm = new RegExp(`(?:^(?:${legalForms})|(?:${ands}) (?:${kin}))\\.?$`, 'iu');

/** "Smith, Jones & Co", "Holt, Brindle and Daughters": the comma belongs to the name. */
function isFirm(cells: readonly string[]): boolean {
  return cells.length === 2 && firm.test(cells[1] ?? '');
}

interface FoundNames {
  readonly names: readonly string[];
  /** The lines that were split into several names, counted from 0. */
  readonly split: readonly number[];
}

/**
 * The names of a list that isn't a table: "A, B, C" on one line, or lines of several names. Undefined for a table: rows of equal length, or with
 * accounts and addresses.
 */
export function namesIn(
  rows: readonly (readonly string[])[],
  delimiter: string,
): FoundNames | undefined {
  if (delimiter === '\t') return undefined;
  const lines = rows.map((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const several = lines.filter((cells) => cells.length > 1);
  if (several.length === 0) return undefined;
  const cells = lines.flat();
  const areHandles = cells.every((cell) => /^@\w{1,15}$/.test(cell));
  if (!areHandles && !cells.every(isName)) return undefined;
  if (lines.length > 1) {
    const [first] = rows;
    if (rows.every((row) => row.length === first?.length)) return undefined;
    if (delimiter === ',' && !areHandles && isNameALine(lines)) {
      return { names: lines.map((line) => line.join(', ')), split: [] };
    }
  }
  const names = lines.flatMap((line) =>
    isFirm(line) ? [line.join(', ')] : line.map((cell) => cell.replace(/^(?:and|&) /i, '')),
  );
  // A single line is meant to be split; among other lines, the split is reported.
  const isSplit = (line: readonly string[]) => line.length > 1 && !isFirm(line) && !areHandles;
  const split = lines.length === 1 ? [] : lines.flatMap((line, i) => (isSplit(line) ? [i] : []));
  return { names, split };
}

/** True if each line is one name, commas included: few lines have commas, or the parts between them aren't names. */
function isNameALine(lines: readonly (readonly string[])[]): boolean {
  const several = lines.filter((cells) => cells.length > 1);
  if (several.length === 1 || several.length * 2 < lines.length) return true;
  const single = lines.filter((cells) => cells.length === 1).flat();
  if (single.length === 0) return false;
  // "Mill Lane Choir" on one line, and "Change", "Grow" and "Sing" on another.
  const areWords = (names: readonly string[]) =>
    names.filter((name) => !/\s/.test(name)).length * 2 > names.length;
  return (
    several.some(isFirm) || (areWords(several.flat()) && !single.some((name) => !/\s/.test(name)))
  );
}
