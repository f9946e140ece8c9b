import { addPosts } from './add-posts.ts';
import {
  names,
  readAll,
  readBackup,
  type Backup,
  type NoBackup,
  type ReadBackup,
} from './backup.ts';
import { allOrNothing, attempt, raiseRevision, type Open } from './collection.ts';
import type { CollectionName } from './collections.ts';
import { postWorkIn } from './post-work.ts';
import { toStored } from './records.ts';
import { planRestore, type RestorePlan } from './restore-plan.ts';
import { planned, readHere, withIds, writesOf } from './restore.ts';
import type { SuppliedIds } from './supplied.ts';

/** Saving and restoring backups. */
export interface Backups {
  /** Every record, for a backup. */
  dump(): Promise<Backup['records']>;
  /** Reads a backup file; writes nothing. */
  read(file: Pick<Blob, 'size' | 'text'>): Promise<ReadBackup | NoBackup>;
  /** What restoring would do; records locked by a policy stay as they are. */
  compare(backup: ReadBackup, locked: SuppliedIds): Promise<RestorePlan>;
  /**
   * Restores a backup, all or nothing. Existing records stay, except where `chosen` has a key of the plan. Compares again first, so changes since the
   * preview stay too.
   */
  restore(backup: ReadBackup, chosen: ReadonlySet<string>, locked: SuppliedIds): Promise<void>;
}

export function createBackups(open: Open): Backups {
  return {
    dump: () => readAll(open),
    read: readBackup,
    compare: ({ records }, locked) =>
      attempt(async () => {
        const work = (await open()).transaction(planned);
        const here = await readHere((name) => work.objectStore(name).getAll());
        return planRestore(records, here, locked);
      }),
    restore: ({ records }, chosen, locked) =>
      attempt(async () => {
        const stores: (CollectionName | 'setAside' | 'facts')[] = [...names, 'setAside', 'facts'];
        const work = (await open()).transaction(stores, 'readwrite');
        await allOrNothing(work, async () => {
          const here = await readHere((name) => work.objectStore(name).getAll());
          const plan = planRestore(records, here, locked);
          for (const [name, record] of writesOf(plan, chosen)) {
            await work.objectStore(name).put(toStored(name, record as never) as never);
          }
          const posts = records.posts.map((post) => withIds(post, plan.ids));
          await addPosts(postWorkIn(work), posts);
          await raiseRevision(work.objectStore('facts'));
        });
      }),
  };
}
