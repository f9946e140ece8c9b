import { allOrNothing, attempt, raiseRevision, type Open } from './collection.ts';
import type { Suppliable } from './database.ts';
import { readRecord, toStored, valueOf, type RecordOf } from './records.ts';

/** Ids of the records a policy supplied. */
export type SuppliedIds = Readonly<Record<Suppliable, ReadonlySet<string>>>;

/** What applying a policy writes to one collection. */
export interface SupplyChange<T> {
  readonly put: readonly T[];
  readonly delete: readonly string[];
  /** Changed records to quarantine. */
  readonly quarantined: readonly { readonly record: T; readonly policy: 'replaced' | 'removed' }[];
  /** What the policy supplied, for later comparisons. */
  readonly remember: readonly T[];
  readonly forget: readonly string[];
}

/** Plans a change from the records here and those the policy supplied before, by id. */
export type PlanSupply<T> = (
  here: ReadonlyMap<string, T>,
  supplied: ReadonlyMap<string, T | undefined>,
) => SupplyChange<T>;

/** Which records a policy supplied, and what it supplied. Never part of a backup. */
export interface Supplied {
  ids(): Promise<SuppliedIds>;
  /** Reads, plans and writes in one transaction; writes nothing if nothing differs. */
  align<Name extends Suppliable>(from: Name, plan: PlanSupply<RecordOf[Name]>): Promise<void>;
}

export function createSupplied(open: Open): Supplied {
  return {
    ids: () =>
      attempt(async () => {
        const keys = await (await open()).getAllKeys('supplied');
        const of = (name: Suppliable) =>
          new Set(keys.flatMap(([from, id]) => (from === name ? id : [])));
        return { profiles: of('profiles'), partners: of('partners') };
      }),
    align: (from, plan) =>
      attempt(async () => {
        const work = (await open()).transaction(
          [from, 'supplied', 'setAside', 'facts'],
          'readwrite',
        );
        await allOrNothing(work, async () => {
          const records = work.objectStore(from);
          const supplied = work.objectStore('supplied');
          const quarantine = work.objectStore('setAside');
          const here = new Map<string, RecordOf[typeof from]>();
          for (const raw of await records.getAll()) {
            const value = valueOf(from, raw);
            if (value) here.set(value.id, value);
          }
          const rows = await supplied.getAll(IDBKeyRange.bound([from], [from, []]));
          const before = new Map(rows.map(({ id, record }) => [id, valueOf(from, record)]));
          const change = plan(here, before);
          if (Object.values(change).every((list) => list.length === 0)) return;
          for (const record of change.put) {
            // An unreadable record has the id: quarantine it like any other.
            const raw = here.has(record.id) ? undefined : await records.get(record.id);
            const read = raw && readRecord(from, raw);
            if (read && 'reason' in read) await quarantine.add({ from, reason: read.reason, raw });
            await records.put(toStored(from, record));
          }
          for (const { record, policy } of change.quarantined) {
            await quarantine.add({
              from,
              reason: `${policy} by a policy`,
              raw: toStored(from, record),
              policy,
            });
          }
          for (const id of change.delete) await records.delete(id);
          for (const record of change.remember) {
            await supplied.put({ from, id: record.id, record: toStored(from, record) });
          }
          for (const id of change.forget) await supplied.delete([from, id]);
          await raiseRevision(work.objectStore('facts'));
        });
      }),
  };
}
