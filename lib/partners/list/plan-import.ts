import { isSameRecord } from '../../organisation/same-record.ts';
import { nameKeys } from '../../organisation/words.ts';
import type { Partner } from '../partner.ts';
import type { Mapping } from './import-columns.ts';
import type { PartnerList } from './read-list.ts';
import { parseRow } from './parse-row.ts';
import { reasonOf, rowOf, type Row } from './read-rows.ts';
import { shortWords, type RowRemark } from './remarks.ts';

/** What importing a list would do to the book. */
export interface ImportPlan {
  readonly added: readonly Partner[];
  readonly changed: readonly { readonly before: Partner; readonly after: Partner }[];
  /** Rows that change nothing. */
  readonly same: number;
  readonly broken: readonly BrokenRow[];
  /** What was corrected or skipped in imported rows, and rows that aren't about a partner. */
  readonly remarks: readonly RowRemark[];
}

export interface BrokenRow {
  /** From 1, as in a spreadsheet; in JSON the position in the list. */
  readonly number: number;
  /** The row's text, shortened, to find it again. */
  readonly words: string;
  readonly reason: string;
}

/** Rows between two yields, so that the caller can pause and report. */
const slice = 200;

/** Compares a list with the book; yields how many rows were read. Writes nothing. Locked partners stay unchanged. */
export function* planImport(
  list: Exclude<PartnerList, { is: 'unreadable' }>,
  mapping: Mapping,
  book: readonly Partner[],
  newId: () => string,
  isLocked: (id: string) => boolean = () => false,
): Generator<number, ImportPlan> {
  const known = createIndex(book);
  const added: Partner[] = [];
  const changed: { before: Partner; after: Partner }[] = [];
  const broken: BrokenRow[] = [];
  const remarks: RowRemark[] = list.is === 'table' ? [...list.leftOut] : [];
  const seen = new Map<string, number>();
  let same = 0;
  let read = 0;
  for (const { number, row, words } of rowsIn(list, mapping)) {
    read += 1;
    if (read % slice === 0) yield read;
    const { partner: before, by } = known.find(row);
    if (before !== undefined && isLocked(before.id)) {
      broken.push({ number, words, reason: `${before.name} is set by your organisation.` });
      continue;
    }
    const parsed = parseRow(row, before, by === 'account', before?.id ?? newId());
    if (!parsed.ok) {
      broken.push({ number, words, reason: reasonOf(parsed.problems) });
      continue;
    }
    const after = parsed.value;
    const earlier = seen.get(before?.id ?? keyOf(after.name));
    if (earlier !== undefined) {
      broken.push({ number, words, reason: `Row ${earlier} is about the same partner.` });
      continue;
    }
    seen.set(before?.id ?? keyOf(after.name), number);
    remarks.push(...parsed.remarks.map((remark) => ({ number, words, remark })));
    if (before === undefined) added.push(after);
    else if (isSameRecord(before, after)) same += 1;
    else changed.push({ before, after });
  }
  return { added, changed, same, broken, remarks: remarks.toSorted((a, b) => a.number - b.number) };
}

function* rowsIn(
  list: Exclude<PartnerList, { is: 'unreadable' }>,
  mapping: Mapping,
): Generator<{ number: number; row: Row; words: string }> {
  if (list.is === 'table') {
    for (const row of list.rows) {
      yield {
        number: row.number,
        row: rowOf(row, mapping),
        words: shortWords(row.cells.join(' · ')),
      };
    }
    return;
  }
  for (const [i, value] of list.records.entries()) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    const fields = isRecord ? withoutNulls(value) : { name: value };
    const row = { fields, withoutAccount: [], topics: [], remarks: [] };
    yield { number: i + 1, row, words: shortWords(JSON.stringify(value) ?? '') };
  }
}

/** Other programs write null for unknown values. */
function withoutNulls(value: object): Row['fields'] {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null));
}

interface Found {
  readonly partner?: Partner;
  /** Absent for a new partner. An account alone may have changed hands, so the row's name isn't certain. */
  readonly by?: 'id' | 'name' | 'account';
}

/** Finds the partner a row is about: by our own id, the same name, or an account. */
function createIndex(book: readonly Partner[]) {
  const byId = new Map(book.map((partner) => [partner.id, partner]));
  const byHandle = new Map<string, Partner>();
  const byName = new Map<string, Partner>();
  const byExactName = new Map(book.map((partner) => [partner.name.toLowerCase(), partner]));
  for (const partner of book) {
    for (const [site, handle] of Object.entries(partner.handles)) {
      byHandle.set(`${site}:${handle.toLowerCase()}`, partner);
    }
    byName.set(keyOf(partner.name), partner);
  }
  return {
    find({ fields: { id, name, handles } }: Row): Found {
      const own = typeof id === 'string' ? byId.get(id) : undefined;
      if (own) return { partner: own, by: 'id' };
      // Two entries may differ only by an article, so the exact name comes first.
      const named =
        typeof name === 'string'
          ? (byExactName.get(name.trim().toLowerCase()) ?? byName.get(keyOf(name)))
          : undefined;
      if (named) return { partner: named, by: 'name' };
      const accounts = typeof handles === 'object' && handles !== null ? handles : {};
      for (const [site, handle] of Object.entries(accounts)) {
        const found = byHandle.get(`${site}:${String(handle).replace(/^@/, '').toLowerCase()}`);
        if (found) return { partner: found, by: 'account' };
      }
      return {};
    },
  };
}

/** A key for equal names: "The Café" and "the Cafe". */
export function keyOf(name: string): string {
  const words = nameKeys(name);
  const bare = words[0] === 'the' ? words.slice(1) : words;
  return bare.join(' ') || name.trim().toLowerCase();
}
