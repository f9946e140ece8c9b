import { parsePartner, type Partner } from '../partner.ts';
import type { FieldProblem } from '../../organisation/parsed.ts';
import { isSite } from './columns.ts';
import { columns, type Column } from './import-columns.ts';
import { mergeRow, type Row } from './read-rows.ts';
import { shortWords, type Remark } from './remarks.ts';

/** Notes for the writer may be cut; exact wording may not. */
const longest: Readonly<Record<string, number>> = { note: 1000, likes: 500 };

type ParsedRow =
  | { readonly ok: true; readonly value: Partner; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The partner for a row: a field that can't be read keeps its old value. Fails without a name. */
export function parseRow(
  row: Row,
  known: Partner | undefined,
  keepsName: boolean,
  id: string,
): ParsedRow {
  const remarks = [...row.remarks];
  let fields = row.fields;
  for (;;) {
    const parsed = parsePartner({ ...mergeRow({ ...row, fields }, known, keepsName), id });
    if (parsed.ok) return { ok: true, value: parsed.value, remarks };
    const read = withoutProblems(fields, parsed.problems);
    // The problem is in the name, or not in this row.
    if (read === undefined) return { ok: false, problems: parsed.problems };
    fields = read.fields;
    remarks.push(...read.remarks);
  }
}

type Fields = Row['fields'];

/** The fields without the invalid ones; undefined if a required one is invalid. */
function withoutProblems(
  fields: Fields,
  problems: readonly FieldProblem[],
): { readonly fields: Fields; readonly remarks: readonly Remark[] } | undefined {
  const rest: Record<string, unknown> = { ...fields };
  const remarks: Remark[] = [];
  for (const { field } of problems) {
    const [root = '', part = ''] = field.split('.');
    const value = rest[root];
    if (root === 'name' || root === 'id' || value === undefined) continue;
    const most = longest[root];
    if (most !== undefined && typeof value === 'string' && value.trim().length > most) {
      rest[root] = value.replace(/\s+/g, ' ').trim().slice(0, most);
      remarks.push({ is: 'cut', column: root as Column });
      continue;
    }
    const { left, without } = takeOut(value, part, root, fields[root]);
    if (without === undefined) delete rest[root];
    else rest[root] = without;
    const column = columnOf(root, part);
    if (column !== undefined) remarks.push({ is: 'left-out', column, cell: wordsOf(left) });
  }
  const isMended = Object.keys(fields).some((key) => rest[key] !== fields[key]);
  return isMended ? { fields: rest, remarks } : undefined;
}

/** Removes one entry of a list or record, or the whole value if the problem is about all of it. */
function takeOut(
  value: unknown,
  part: string,
  root: string,
  before: unknown,
): { readonly left: unknown; readonly without: unknown } {
  if (Array.isArray(value) && Array.isArray(before) && part !== '') {
    const left: unknown = before[Number(part)];
    return { left, without: value.filter((each) => each !== left) };
  }
  if (Array.isArray(value)) {
    const isRead = (each: unknown) => parsePartner({ name: '-', [root]: [each] }).ok;
    const left = value.filter((each) => !isRead(each));
    // Drop all of it if the only problem is its length.
    return left.length === 0
      ? { left: value, without: undefined }
      : { left, without: value.filter(isRead) };
  }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
    const { [part]: left, ...without } = value as Record<string, unknown>;
    return { left, without };
  }
  return { left: value, without: undefined };
}

function columnOf(root: string, part: string): Column | undefined {
  const name = root === 'handles' ? part : root;
  const column = columns.find((each) => each === name);
  return root === 'handles' && column !== undefined && !isSite(column) ? undefined : column;
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return shortWords(value.map(wordsOf).join(', '));
  return shortWords(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
