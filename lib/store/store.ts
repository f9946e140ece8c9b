import type { Partner } from '../partners/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Contact } from '../connect/contact.ts';
import type { PastImport } from '../posts/past-import.ts';
import type { Account } from './accounts.ts';
import { attempt, createCollection, type Collection, type Open } from './collection.ts';
import { forgetDatabase, openDatabase, type Database } from './database.ts';
import type { MutedPhrase } from './phrases.ts';
import { createPosts, type Posts } from './posts.ts';
import type { Dismissed } from './dismissed.ts';
import { restoreReadable, createQuarantine, type Quarantine } from './quarantine.ts';
import { createSupplied, type Supplied } from './supplied.ts';

/**
 * Everything Hat Tip keeps about people and posts: the extension's own IndexedDB, which no page can reach. Switches without personal data are in
 * settings.ts.
 */
export interface Store {
  readonly profiles: Collection<Profile>;
  readonly partners: Collection<Partner>;
  readonly accounts: Collection<Account>;
  readonly phrases: Collection<MutedPhrase>;
  readonly posts: Posts;
  /** People the writer contacted. */
  readonly contacts: Collection<Contact>;
  /** Files of past posts. */
  readonly imports: Collection<PastImport>;
  /** Tagged accounts the writer dismissed. */
  readonly dismissed: Collection<Dismissed>;
  /** Changes with every write by any of our pages. */
  revision(): Promise<number>;
  /** When Hat Tip was first used, in milliseconds; `now` on the first call. */
  since(now: number): Promise<number>;
  /** A number stored under a name: which policy was applied last, where the first run stopped. */
  mark(name: Mark): Promise<number | undefined>;
  setMark(name: Mark, mark: number): Promise<void>;
  /** Unreadable records, and changed records that a policy replaced or removed. */
  readonly quarantine: Quarantine;
  /** Which records a policy supplied. */
  readonly supplied: Supplied;
  /** For backups, which work with the raw records. */
  readonly open: Open;
  /** The number of records of each kind; all 0 once everything is deleted. */
  count(): Promise<Readonly<Record<string, number>>>;
  /** Deletes everything, all or nothing. */
  clear(): Promise<void>;
  close(): void;
}

export type Mark = 'policy' | 'welcome' | 'missing' | 'week' | 'texts';

/** Opens nothing until the first call. `name` is for tests. */
export function createStore(name?: string): Store {
  let opening: Promise<Database> | undefined;
  const open: Open = () => {
    opening ??= openDatabase(name).then(
      async (db) => {
        db.addEventListener('close', () => (opening = undefined));
        db.addEventListener('versionchange', () => (opening = undefined));
        // If nothing can be written, the records stay where they are.
        await restoreReadable(db).catch(() => undefined);
        return db;
      },
      (error: unknown) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  };
  return {
    profiles: createCollection(open, 'profiles'),
    partners: createCollection(open, 'partners'),
    accounts: createCollection(open, 'accounts'),
    phrases: createCollection(open, 'phrases'),
    posts: createPosts(open),
    contacts: createCollection(open, 'contacts'),
    imports: createCollection(open, 'imports'),
    dismissed: createCollection(open, 'dismissed'),
    revision: () => attempt(async () => (await (await open()).get('facts', 'revision')) ?? 0),
    since: (now) =>
      attempt(async () => {
        const work = (await open()).transaction('facts', 'readwrite');
        const known = await work.store.get('since');
        if (known === undefined) await work.store.put(now, 'since');
        await work.done;
        return known ?? now;
      }),
    mark: (name) => attempt(async () => (await open()).get('facts', name)),
    setMark: (name, mark) =>
      attempt(async () => void (await (await open()).put('facts', mark, name))),
    quarantine: createQuarantine(open),
    supplied: createSupplied(open),
    open,
    count: () =>
      attempt(async () => {
        const db = await open();
        const counts = [...db.objectStoreNames].map(
          async (name) => [name, await db.count(name)] as const,
        );
        const { facts: _, ...records } = Object.fromEntries(await Promise.all(counts));
        return records;
      }),
    clear: () =>
      attempt(async () => {
        let db: Database;
        try {
          db = await open();
        } catch {
          // Records of a newer version, or a database too broken to open.
          return forgetDatabase(name);
        }
        const work = db.transaction([...db.objectStoreNames], 'readwrite');
        const revision = (await work.objectStore('facts').get('revision')) ?? 0;
        await Promise.all([...db.objectStoreNames].map((each) => work.objectStore(each).clear()));
        // Readers of the old records must notice that they are gone.
        await work.objectStore('facts').put(revision + 1, 'revision');
        await work.done;
      }),
    close() {
      void opening?.then((db) => db.close());
      opening = undefined;
    },
  };
}

/** A fresh id for a record the writer made. */
export function newId(): string {
  return crypto.randomUUID();
}
