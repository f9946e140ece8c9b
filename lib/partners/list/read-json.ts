import { headingOf, readHeadings } from './columns.ts';
import type { PartnerList } from './read-list.ts';

/** Our own JSON, a backup that contains it, or another program's, as one value or one record per line; undefined if it isn't JSON. */
export function readJson(text: string): PartnerList | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const value = valueOf(text) ?? valuesOf(text);
  if (value === undefined) return undefined;
  const records = Array.isArray(value) ? value : partnersIn(value);
  if (!Array.isArray(records)) return { is: 'unreadable', reason: 'no-partners' };
  return tableOf(records) ?? { is: 'records', records };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON Lines: one record per line. */
function valuesOf(text: string): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const value = valueOf(line);
    if (typeof value !== 'object' || value === null) return undefined;
    values.push(value);
  }
  return values;
}

/** The value under "partners", in a backup under "records". */
function partnersIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('partners' in value) return value.partners;
  return 'records' in value ? partnersIn(value.records) : undefined;
}

/** Another program's records as a table, with its keys as headings. Our own have a "name". */
function tableOf(records: readonly unknown[]): PartnerList | undefined {
  if (!records.every(isFlat) || records.every((record) => 'name' in record)) return undefined;
  const headings = [...new Map(records.flatMap(Object.keys).map((key) => [headingOf(key), key]))];
  const mapping = readHeadings(headings.map(([, key]) => key));
  if (mapping === undefined) return undefined;
  return {
    is: 'table',
    headings: headings.map(([, key]) => key),
    headingsAt: 1,
    rows: records.map((record, i) => ({
      number: i + 1,
      cells: headings.map(([heading]) => {
        const found = Object.entries(record).find(([key]) => headingOf(key) === heading);
        return String(found?.[1] ?? '');
      }),
    })),
    mapping,
    leftOut: [],
  };
}

function isFlat(record: unknown): record is Readonly<Record<string, unknown>> {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return false;
  return Object.values(record).every((value) => value === null || typeof value !== 'object');
}
