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

/** "Smith, Jones & Co": the comma belongs to the name. */
function isFirm(cells: readonly string[]): boolean {
  return (
    cells.length === 2 &&
    /(?:^(?:ltd|limited|inc|llc|plc|cic|cio)|(?:&|\band) (?:co|sons?|daughters?|partners|associates))\.?$/i.test(
      cells[1] ?? '',
    )
  );
}

/**
 * The names of a list that is no table, one after the other: "A, B, C" on a line, or lines of several names. Undefined
 * where it is a table: each row as long as the others, or with accounts and addresses in it.
 */
export function namesIn(
  rows: readonly (readonly string[])[],
  delimiter: string,
): readonly string[] | undefined {
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
    const isMixed = several.length === 1 || several.length * 2 < lines.length;
    if (isMixed && delimiter === ',' && !areHandles) return lines.map((line) => line.join(', '));
  }
  return lines.flatMap((line) =>
    isFirm(line) ? [line.join(', ')] : line.map((cell) => cell.replace(/^(?:and|&) /i, '')),
  );
}
