import { allOrNothing, attempt, raiseRevision, type Open } from './collection.ts';
import type { Database, Quarantined } from './database.ts';
import type { CollectionName } from './collections.ts';
import { readRecord, toStored } from './records.ts';

/** Records in quarantine, unchanged. */
export interface Quarantine {
  all(): Promise<readonly (Quarantined & { readonly key: number })[]>;
  /** Restores a record that a policy replaced or removed, as the writer's own. If its id is taken, it gets `freshId`. False if it no longer exists. */
  restore(key: number, freshId: string): Promise<boolean>;
  forget(key: number): Promise<void>;
}

export function createQuarantine(open: Open): Quarantine {
  return {
    all: () =>
      attempt(async () => {
        const { store } = (await open()).transaction('setAside');
        const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return records.map((record, at) => ({ ...record, key: keys[at]! }));
      }),
    restore: (key, freshId) =>
      attempt(async () => {
        const db = await open();
        const entry = await db.get('setAside', key);
        const read = entry && readRecord(entry.from, entry.raw);
        if (entry?.policy === undefined || !read || !('value' in read)) return false;
        const { from } = entry;
        const work = db.transaction([from, 'supplied', 'setAside', 'facts'], 'readwrite');
        return allOrNothing(work, async () => {
          if ((await work.objectStore('setAside').getKey(key)) === undefined) return false;
          const isTaken = (await work.objectStore(from).getKey(read.value.id)) !== undefined;
          const value = isTaken ? { ...read.value, id: freshId } : read.value;
          await work.objectStore(from).put(toStored(from, value) as never);
          if (!isTaken && (from === 'profiles' || from === 'partners')) {
            await work.objectStore('supplied').delete([from, value.id]);
          }
          await work.objectStore('setAside').delete(key);
          await raiseRevision(work.objectStore('facts'));
          return true;
        });
      }),
    forget: (key) => attempt(async () => (await open()).delete('setAside', key)),
  };
}

/**
 * Restores unreadable records that this version can read: a newer version wrote them, or this one fixes them. A record that has taken the id
 * meanwhile stays.
 */
export async function restoreReadable(db: Database): Promise<void> {
  const isReadable = ({ from, raw, policy }: Quarantined) =>
    policy === undefined && 'value' in readRecord(from, raw);
  const all = await db.getAll('setAside');
  if (!all.some(isReadable)) return;
  const from = new Set(all.filter(isReadable).map((each) => each.from));
  const stores: (CollectionName | 'setAside' | 'facts')[] = [...from, 'setAside', 'facts'];
  const work = db.transaction(stores, 'readwrite');
  await allOrNothing(work, async () => {
    // Read again: another page may have restored it.
    let isBack = false;
    let cursor = await work.objectStore('setAside').openCursor();
    for (; cursor; cursor = await cursor.continue()) {
      const entry = cursor.value;
      const read = readRecord(entry.from, entry.raw);
      if (!from.has(entry.from) || !isReadable(entry) || 'reason' in read) continue;
      const target = work.objectStore(entry.from);
      if ((await target.getKey(read.value.id)) !== undefined) continue;
      await target.put(entry.raw as never);
      await cursor.delete();
      isBack = true;
    }
    if (isBack) await raiseRevision(work.objectStore('facts'));
  });
}
