import { isNothing } from './answers.ts';
import { isSite } from './columns.ts';
import { type Mapping } from './import-columns.ts';
import { isFailedFormula, mendHandle } from './mend-handle.ts';
import type { TableRow } from './read-list.ts';
import { shortWords, type Remark } from './remarks.ts';

/**
 * Fits a row to the number of headings. Drops surplus cells if the others fit, or rejoins a name with a comma if they don't. Undefined if neither is
 * certain.
 */
export function fitCells(row: TableRow, mapping: Mapping): TableRow | undefined {
  const width = mapping.length;
  const extra = row.cells.slice(width).filter((cell) => cell.trim() !== '');
  if (extra.length === 0) return row;
  const hasStray = row.remarks?.some(({ is }) => is === 'stray-quote') === true;
  if (!hasStray && fits(row.cells, mapping)) {
    const cell = shortWords(extra.join(' · '));
    return withRemark({ ...row, cells: row.cells.slice(0, width) }, { is: 'extra-cells', cell });
  }
  const at = mapping.indexOf('name');
  const filled = row.cells.slice(0, row.cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  const end = at + filled.length - width + 1;
  if (at === -1) return undefined;
  const name = filled
    .slice(at, end)
    .map((cell) => cell.trim())
    .join(', ');
  const cells = [...filled.slice(0, at), name, ...filled.slice(end)];
  // Without a clear account this would only be a guess.
  const hasAccount = cells.some((cell, i) => /[@/]/.test(cell) && isAccount(cell, mapping[i]));
  if (!hasAccount || !fits(cells, mapping)) return undefined;
  return withRemark({ ...row, cells }, { is: 'joined', cell: shortWords(name) });
}

function withRemark(row: TableRow, remark: Remark): TableRow {
  return { ...row, remarks: [...(row.remarks ?? []), remark] };
}

/** True if each account column contains an account or nothing. */
function fits(cells: readonly string[], mapping: Mapping): boolean {
  return mapping.every((column, i) => {
    const cell = (cells[i] ?? '').trim();
    const isAny = column === undefined || !isSite(column) || cell === '';
    if (isAny || isNothing(cell) || isFailedFormula(cell)) return true;
    // " Ash" after a comma is more likely the rest of "Elm, Ash" than an account.
    const isRest = /^\s+[^\s@/]+\s*$/.test(cells[i] ?? '');
    return !isRest && isAccount(cell, column);
  });
}

function isAccount(cell: string, column: Mapping[number]): boolean {
  return column !== undefined && isSite(column) && mendHandle(column, cell.trim()) !== undefined;
}
