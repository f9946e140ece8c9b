import { partnerKinds, parsePartner, rhythmDays, type Partner } from '../organisation/partner.ts';
import type { FieldProblem, Parsed } from '../organisation/parsed.ts';
import type { SiteId } from '../post.ts';
import { handleIn, type Column, type Mapping } from './columns.ts';
import type { TableRow } from './read-file.ts';

/** A row in the book's own fields; empty cells are left out, so that they change nothing. */
export type RowRecord = Readonly<Record<string, unknown>>;

const sites: readonly SiteId[] = ['x', 'linkedin', 'facebook'];
const rhythms = Object.keys(rhythmDays);
const yes = /^(?:yes|y|true|1|x|ja|oui|sí|si|✓|✔)$/i;

/** As people note it down: "Mill Lane Choir @MillLaneChoir", "Mill Lane Choir (@MillLaneChoir)". */
const nameWithHandle = /^(.*\S)\s+\(?@(\w{1,15})\)?$/;

/** Puts a row's cells where the mapping says. */
export function recordOf({ cells }: TableRow, mapping: Mapping): RowRecord {
  const record: Record<string, unknown> = {};
  const handles: Partial<Record<SiteId, string>> = {};
  mapping.forEach((column, i) => {
    const whole = cells[i] ?? '';
    const cell = whole.trim();
    if (column === undefined || cell === '') return;
    if (isSite(column)) handles[column] = handleIn(column, cell);
    else record[column] = valueOf(column, cell, whole);
  });
  const [, name, handle] = nameWithHandle.exec(String(record['name'] ?? '')) ?? [];
  if (name !== undefined && handle !== undefined && handles.x === undefined) {
    return { ...record, name, handles: { ...handles, x: handle } };
  }
  return Object.keys(handles).length === 0 ? record : { ...record, handles };
}

function isSite(column: Column): column is SiteId {
  return (sites as readonly string[]).includes(column);
}

function valueOf(column: Exclude<Column, SiteId>, cell: string, whole: string): unknown {
  switch (column) {
    case 'aliases':
    case 'creditHashtags':
    case 'creditFor':
    case 'topics':
      return listIn(whole, column === 'topics' || column === 'creditHashtags');
    case 'noAccount':
      return sites.filter((site) =>
        new RegExp(`\\b${site}\\b`, 'i').test(cell.replace('twitter', 'x')),
      );
    case 'doNotTag':
    case 'consent':
      return yes.test(cell);
    case 'kind':
      return partnerKinds.find((kind) => [kind, `${kind}s`].includes(cell.toLowerCase())) ?? cell;
    case 'rhythm':
      return rhythms.find((rhythm) => rhythm === cell.toLowerCase()) ?? cell;
    case 'lastCredited':
      return dateIn(cell);
    default:
      return cell;
  }
}

/** Several values in one cell: one a line, or between semicolons; topics between commas too. */
function listIn(cell: string, commas: boolean): string[] {
  const separator = cell.includes('\n') ? '\n' : cell.includes(';') ? ';' : commas ? ',' : '\n';
  return cell.split(separator).map((part) => part.trim());
}

/** A day as our own files write it, 2026-03-01; anything else is refused by the record's own rules. */
function dateIn(cell: string): unknown {
  const at = /^\d{4}-\d{2}-\d{2}/.test(cell) ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(at) ? cell : at;
}

/** What is wrong with the row, the column's name in front: one sentence each. */
export function parseRow(
  record: RowRecord,
  known: Partner | undefined,
  id: string,
): Parsed<Partner> {
  const handles = { ...known?.handles, ...(record['handles'] as object | undefined) };
  return parsePartner({ name: '', ...known, ...record, handles, id });
}

/** One sentence for a broken row. */
export function reasonOf(problems: readonly FieldProblem[]): string {
  return problems[0]?.message ?? 'This row could not be read.';
}
