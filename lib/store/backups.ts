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
import type { CollectionName } from './database.ts';
import { postWorkIn } from './post-work.ts';
import { toStored } from './records.ts';
import { planRestore, type RestorePlan } from './restore-plan.ts';
import { planned, readHere, withIds, writesOf } from './restore.ts';
import type { SuppliedIds } from './supplied.ts';

/** Everything out into one file, and what a file holds back in. */
export interface Backups {
  /** Every record, for a backup. */
  dump(): Promise<Backup['records']>;
  /** Reads a backup file; writes nothing. */
  read(file: Pick<Blob, 'size' | 'text'>): Promise<ReadBackup | NoBackup>;
  /** What taking it in would do; records that a policy holds stay as they are. */
  compare(backup: ReadBackup, locked: SuppliedIds): Promise<RestorePlan>;
  /**
   * Takes a backup in, at once or not at all. What is here stays, but where a key of the plan is
   * chosen. It is compared anew: what changed here since the preview stays, too.
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
