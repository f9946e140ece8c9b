import { StoreProblem, type Stored, type StoredPost, type CollectionName } from './collections.ts';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { accountId, type Author } from '../post.ts';

/** A record in quarantine, unchanged, so that nothing is lost. */
export interface Quarantined {
  readonly from: CollectionName;
  readonly reason: string;
  readonly raw: unknown;
  /** What a policy did to a record somebody had changed; absent for an unreadable record. */
  readonly policy?: 'replaced' | 'removed';
}

/** The collections a policy can supply records for. */
export type Suppliable = 'profiles' | 'partners';

/** A record supplied by a policy. */
export interface SuppliedRow {
  readonly from: Suppliable;
  readonly id: string;
  /** As last supplied; absent if an earlier version supplied it, which didn't record that. */
  readonly record?: Stored;
}

export interface Schema extends DBSchema {
  profiles: { key: string; value: Stored };
  partners: { key: string; value: Stored };
  accounts: { key: string; value: Stored };
  phrases: { key: string; value: Stored };
  posts: {
    key: string;
    value: StoredPost;
    indexes: {
      at: number;
      account: [string, number];
      print: [string, number];
      import: string;
      also: string;
      otherIds: string;
      credited: string;
    };
  };
  contacts: { key: string; value: Stored };
  imports: { key: string; value: Stored };
  dismissed: { key: string; value: Stored };
  /** Single values by name: `revision`, `since`, and the store's marks. */
  facts: { key: string; value: number };
  setAside: { key: number; value: Quarantined };
  supplied: { key: [Suppliable, string]; value: SuppliedRow };
}

export type Database = IDBPDatabase<Schema>;
/** Version of the database layout, not of the records (migrations.ts). */
const layout = 5;

/** Describes a database error in words; the cause is kept for diagnostics. */
export function explain(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const name = error instanceof Error ? error.name : '';
  const sentence =
    name === 'QuotaExceededError'
      ? 'This browser has no room left for Hat Tip’s records. Everything saved earlier is safe. Free some disk space and try again.'
      : name === 'VersionError'
        ? 'These records were saved by a newer version of Hat Tip. Nothing was changed. Update Hat Tip to read them, or start again under “Backup”, “Delete everything”.'
        : 'Hat Tip couldn’t reach its own storage in this browser. Nothing was changed. Restarting the browser usually helps.';
  return new StoreProblem(sentence, { cause: error });
}

/** Deletes the database itself if it can't be opened: a fresh start. Rejects with a `StoreProblem`. */
export async function forgetDatabase(name = 'hat-tip'): Promise<void> {
  try {
    await deleteDB(name);
  } catch (error) {
    throw explain(error);
  }
}

/** Opens the database, creating it on first use. Rejects with a `StoreProblem`. */
export async function openDatabase(name = 'hat-tip'): Promise<Database> {
  try {
    return await openDB<Schema>(name, layout, {
      async upgrade(db, from, _to, work) {
        if (from < 1) {
          for (const collection of ['profiles', 'partners', 'accounts', 'phrases'] as const) {
            db.createObjectStore(collection, { keyPath: 'id' });
          }
          db.createObjectStore('posts', { keyPath: 'id' }).createIndex('at', 'at');
          db.createObjectStore('facts');
          db.createObjectStore('setAside', { autoIncrement: true });
        }
        if (from < 2) db.createObjectStore('contacts', { keyPath: 'id' });
        if (from < 3) {
          db.createObjectStore('imports', { keyPath: 'id' });
          const posts = work.objectStore('posts');
          posts.createIndex('account', ['account', 'at']);
          posts.createIndex('print', ['print', 'at']);
          posts.createIndex('import', 'import');
          posts.createIndex('also', 'also', { multiEntry: true });
          posts.createIndex('otherIds', 'otherIds', { multiEntry: true });
          posts.createIndex('credited', 'credited', { multiEntry: true });
          // Older posts lack the account index.
          let cursor = await posts.openCursor();
          while (cursor) {
            const { author } = cursor.value as { author?: Author };
            if (author) await cursor.update({ ...cursor.value, account: accountId(author) });
            cursor = await cursor.continue();
          }
        }
        if (from < 4) {
          const supplied = db.createObjectStore('supplied', { keyPath: ['from', 'id'] });
          // Until this version, a prefix of the id said that a policy had supplied the record.
          const hadPolicy =
            from > 0 && (await work.objectStore('facts').get('policy')) !== undefined;
          const shared = IDBKeyRange.bound('shared:', 'shared:\uffff');
          for (const name of hadPolicy ? (['profiles', 'partners'] as const) : []) {
            const ids = await work.objectStore(name).getAllKeys(shared);
            await Promise.all(ids.map((id) => supplied.put({ from: name, id })));
          }
        }
        if (from < 5) db.createObjectStore('dismissed', { keyPath: 'id' });
      },
      // Another of our pages wants to upgrade or delete the database: close it, the next call reopens it.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    throw explain(error);
  }
}
