import { lookOf } from './handles.ts';

const bullet = /^[ \t]*(?:[•‣◦▪▫●○·∙]\s*|[-*–—+][ \t]+)(?:\[[ xX]?\][ \t]+)?/;
const number = /^[ \t]*\(?\d{1,4}[.)][ \t]+/;

/** Takes bullets off the front of the lines, and numbers where at least half of them have one. */
export function withoutBullets(text: string): string {
  const lines = text.split('\n');
  const bare = lines.map((line) => line.replace(bullet, ''));
  const filled = bare.filter((line) => line.trim() !== '').length;
  const numbered = bare.filter((line) => number.test(line)).length;
  return (numbered * 2 < filled ? bare : bare.map((line) => line.replace(number, ''))).join('\n');
}

/** A name as one writes it in a list: no account, no address, no mail and no number. */
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
  /** The lines that were read as several names, counted from 0. */
  readonly split: readonly number[];
}

/**
 * The names of a list that is no table, one after the other: "A, B, C" on a line, or lines of several names. Undefined
 * where it is a table: each row as long as the others, or with accounts and addresses in it.
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
  // On a line of its own every name is meant; among other lines it is said.
  const isSplit = (line: readonly string[]) => line.length > 1 && !isFirm(line) && !areHandles;
  const split = lines.length === 1 ? [] : lines.flatMap((line, i) => (isSplit(line) ? [i] : []));
  return { names, split };
}

/** True where each line holds one name, with its commas: few lines have any, or what stands between them is no name. */
function isNameALine(lines: readonly (readonly string[])[]): boolean {
  const several = lines.filter((cells) => cells.length > 1);
  if (several.length === 1 || several.length * 2 < lines.length) return true;
  const single = lines.filter((cells) => cells.length === 1).flat();
  if (single.length === 0) return false;
  // "Mill Lane Choir" on a line, and "Change", "Grow" and "Sing" on another.
  const areWords = (names: readonly string[]) =>
    names.filter((name) => !/\s/.test(name)).length * 2 > names.length;
  return (
    several.some(isFirm) || (areWords(several.flat()) && !single.some((name) => !/\s/.test(name)))
  );
}
