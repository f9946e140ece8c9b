import * as v from 'valibot';
import { accountId } from '../post.ts';
import type { Settings } from '../settings.ts';
import { attempt, type Open } from './collection.ts';
import type { CollectionName, Stored } from './collections.ts';
import { shapes } from './migrations.ts';
import { phraseId } from './phrases.ts';
import { valueOf, type RecordOf } from './records.ts';

/** Everything Hat Tip keeps, as a file for another machine. */
export interface Backup {
  readonly hatTip: typeof backupVersion;
  /** When it was made, as an ISO date and time. */
  readonly made: string;
  readonly settings: Settings;
  readonly records: Readonly<Record<CollectionName, readonly Stored[]>>;
}

/** The version of the file format; records have their own versions. */
export const backupVersion = 1;
/** In bytes: more than ten years of posts by a busy newsroom, with room for the rest. */
export const longestBackup = 300_000_000;

export const names = Object.keys(shapes) as readonly CollectionName[];
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

/** Why a file can't be used as a backup. */
export type NoBackup = 'not-a-backup' | 'newer' | 'too-long';

export interface ReadBackup {
  readonly made: string;
  /** Not validated yet: `readSettings` does that on use. */
  readonly settings: unknown;
  readonly records: { readonly [Name in CollectionName]: readonly RecordOf[Name][] };
  /** Unreadable records; they are left out. */
  readonly broken: number;
}

/**
 * Reads a backup file. Every record is migrated and validated like one from the database. A file that is too long is rejected before any of its text
 * is read.
 */
export async function readBackup(
  file: Pick<Blob, 'size' | 'text'>,
): Promise<ReadBackup | NoBackup> {
  if (file.size > longestBackup) return 'too-long';
  let raw: unknown;
  try {
    raw = JSON.parse(await file.text());
  } catch {
    return 'not-a-backup';
  }
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) return 'not-a-backup';
  const { hatTip, made, settings } = parsed.output;
  if (hatTip > backupVersion) return 'newer';
  let broken = 0;
  const read = <Name extends CollectionName>(
    name: Name,
    isWhole: (value: RecordOf[Name]) => boolean,
  ) =>
    parsed.output.records[name].flatMap((stored) => {
      const value = valueOf(name, stored);
      if (value !== undefined && value.id !== '' && isWhole(value)) return [value];
      broken += 1;
      return [];
    });
  const any = () => true;
  const all = {
    profiles: read('profiles', any),
    partners: read('partners', any),
    // An answer is looked up by its id, so one whose id names another account would mislead.
    accounts: read('accounts', (account) => account.id === accountId(account, account.place)),
    phrases: read('phrases', ({ id, rule, phrase }) => id === phraseId(rule, phrase)),
    posts: read('posts', any),
    contacts: read('contacts', any),
    imports: read('imports', any),
    dismissed: read('dismissed', (one) => one.id === accountId(one)),
  };
  return { made, settings, records: all, broken };
}

/** Every record as stored in the database. */
export function readAll(open: Open): Promise<Backup['records']> {
  return attempt(async () => {
    const work = (await open()).transaction(names);
    const lists = await Promise.all(
      names.map(async (name) => [name, await work.objectStore(name).getAll()] as const),
    );
    return Object.fromEntries(lists) as unknown as Backup['records'];
  });
}
