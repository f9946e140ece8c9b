import { allOrNothing, attempt, raiseRevision, type Open } from './collection.ts';
import type { CollectionName, Database, SetAside } from './database.ts';
import { readRecord, toStored } from './records.ts';

/** Records in quarantine, unchanged. */
export interface SetAsideRecords {
  all(): Promise<readonly (SetAside & { readonly key: number })[]>;
  /** Restores a record that a policy replaced or removed, as the writer's own. If its id is taken, it gets `freshId`. False if it no longer exists. */
  putBack(key: number, freshId: string): Promise<boolean>;
  forget(key: number): Promise<void>;
}

export function createSetAside(open: Open): SetAsideRecords {
  return {
    all: () =>
      attempt(async () => {
        const { store } = (await open()).transaction('setAside');
        const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return records.map((record, at) => ({ ...record, key: keys[at]! }));
      }),
    putBack: (key, freshId) =>
      attempt(async () => {
        const db = await open();
        const aside = await db.get('setAside', key);
        const read = aside && readRecord(aside.from, aside.raw);
        if (aside?.policy === undefined || !read || !('value' in read)) return false;
        const { from } = aside;
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
export async function bringBack(db: Database): Promise<void> {
  const isReadable = ({ from, raw, policy }: SetAside) =>
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
      const aside = cursor.value;
      const read = readRecord(aside.from, aside.raw);
      if (!from.has(aside.from) || !isReadable(aside) || 'reason' in read) continue;
      const target = work.objectStore(aside.from);
      if ((await target.getKey(read.value.id)) !== undefined) continue;
      await target.put(aside.raw as never);
      await cursor.delete();
      isBack = true;
    }
    if (isBack) await raiseRevision(work.objectStore('facts'));
  });
}
