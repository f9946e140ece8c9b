import * as v from 'valibot';
import type { RecordedPost } from '../habits/recorded-post.ts';
import type { Settings } from '../settings.ts';
import { attempt, raiseRevision, type Open } from './collection.ts';
import type { CollectionName, Stored } from './database.ts';
import { shapes } from './migrations.ts';
import { toStored, valueOf } from './records.ts';
import { addPosts } from './add-posts.ts';
import { postWorkIn, readPartner } from './post-work.ts';
import { withCreditsOf } from '../organisation/duplicates.ts';
import type { Partner } from '../organisation/partner.ts';

/** Everything Hat Tip keeps, as one file carries it to another machine. */
export interface Backup {
  readonly hatTip: typeof backupVersion;
  /** When it was made, as an ISO date and time. */
  readonly made: string;
  readonly settings: Settings;
  readonly records: Readonly<Record<CollectionName, readonly Stored[]>>;
}

/** The shape of the file; the records in it carry their own. */
export const backupVersion = 1;
/** More than ten years of posts by a busy newsroom, with room for the rest. */
export const longestBackup = 300_000_000;

const names = Object.keys(shapes) as readonly CollectionName[];
const records = v.pipe(v.array(v.looseObject({ v: v.number() })), v.maxLength(1_000_000));
const schema = v.object({
  hatTip: v.number(),
  made: v.pipe(v.string(), v.maxLength(40)),
  settings: v.optional(v.unknown()),
  records: v.object(
    Object.fromEntries(names.map((name) => [name, v.optional(records, [])])) as Record<
      CollectionName,
      v.OptionalSchema<typeof records, []>
    >,
  ),
});

/** Why a file is no backup that can be used. */
export type NoBackup = 'not-a-backup' | 'newer' | 'too-long';

export interface ReadBackup {
  readonly made: string;
  /** Not checked yet: `readSettings` does when they are used. */
  readonly settings: unknown;
  readonly records: Readonly<Record<CollectionName, readonly { readonly id: string }[]>>;
  /** Records that could not be read; they are left out. */
  readonly broken: number;
}

/** Reads a backup file. Every record is migrated and checked like one of the database. */
export function readBackup(text: string): ReadBackup | NoBackup {
  if (text.length > longestBackup) return 'too-long';
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'not-a-backup';
  }
  const file = v.safeParse(schema, raw);
  if (!file.success) return 'not-a-backup';
  const { hatTip, made, settings } = file.output;
  if (hatTip > backupVersion) return 'newer';
  let broken = 0;
  const read = (name: CollectionName) =>
    file.output.records[name].flatMap((stored) => {
      const value = valueOf(name, stored);
      if (value !== undefined && value.id !== '') return [value];
      broken += 1;
      return [];
    });
  const all = {
    profiles: read('profiles'),
    partners: read('partners'),
    accounts: read('accounts'),
    phrases: read('phrases'),
    posts: read('posts'),
    contacts: read('contacts'),
    imports: read('imports'),
  };
  return { made, settings, records: all, broken };
}

/**
 * Written in one go, so that a backup is kept whole or not at all. A record replaces that of its id; of
 * posts and partners what happened since is kept.
 */
export function writeAll(open: Open, { records }: ReadBackup): Promise<void> {
  return attempt(async () => {
    const stores: (CollectionName | 'setAside' | 'facts')[] = [...names, 'setAside', 'facts'];
    const work = (await open()).transaction(stores, 'readwrite');
    for (const name of names) {
      if (name === 'posts' || name === 'partners') continue;
      const target = work.objectStore(name);
      for (const record of records[name]) void target.put(toStored(name, record as never) as never);
    }
    const postWork = postWorkIn(work);
    for (const partner of records.partners as readonly Partner[]) {
      const now = readPartner(await postWork.partners.get(partner.id));
      postWork.putPartner(now ? withCreditsOf(partner, now) : partner);
    }
    await addPosts(postWork, records.posts as readonly RecordedPost[]);
    await raiseRevision(work.objectStore('facts'));
    await work.done;
  });
}

/** Every record as it lies in the database. */
export function readAll(open: Open): Promise<Backup['records']> {
  return attempt(async () => {
    const work = (await open()).transaction(names);
    const lists = await Promise.all(
      names.map(async (name) => [name, await work.objectStore(name).getAll()] as const),
    );
    return Object.fromEntries(lists) as unknown as Backup['records'];
  });
}
