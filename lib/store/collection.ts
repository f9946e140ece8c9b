import { explain, type CollectionName, type Database, type Stored } from './database.ts';
import { migrate, shapes } from './migrations.ts';

/** The records of one kind. Every call rejects with a `StoreProblem` when the browser's storage fails. */
export interface Collection<T extends { readonly id: string }> {
  all(): Promise<readonly T[]>;
  get(id: string): Promise<T | undefined>;
  put(value: T): Promise<void>;
  /** False when it was there already; nothing is changed then. */
  add(value: T): Promise<boolean>;
  /** Writes many at once, all or nothing; each replaces the record of its id. */
  putAll(values: readonly T[]): Promise<void>;
  delete(id: string): Promise<void>;
  /** Deletes many at once, all or nothing. */
  deleteAll(ids: readonly string[]): Promise<void>;
}

/** Opens the database when it is needed, again after it was closed. */
export type Open = () => Promise<Database>;

/** Runs one piece of work; a database error becomes a sentence. */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error);
  }
}

/** Moves what cannot be read out of the way, as it is. */
async function setAside(
  db: Database,
  from: CollectionName,
  id: IDBValidKey,
  reason: string,
  raw: unknown,
) {
  const work = db.transaction([from, 'setAside'], 'readwrite');
  await work.objectStore('setAside').add({ from, reason, raw });
  await work.objectStore(from).delete(id as string);
  await work.done;
}

/**
 * Reads raw records into values. One that cannot be read is set aside and left out; the others
 * are not held up by it.
 */
export async function readRecords<T>(
  db: Database,
  name: CollectionName,
  raws: readonly Stored[],
  parse: (value: unknown) => T | undefined,
): Promise<readonly T[]> {
  const values: T[] = [];
  for (const raw of raws) {
    const migrated = migrate(name, raw);
    const value = 'record' in migrated ? parse(migrated.record) : undefined;
    if (value !== undefined) {
      values.push(value);
      continue;
    }
    const reason = 'reason' in migrated ? migrated.reason : 'a field cannot be read';
    const { id } = raw as unknown as { id: IDBValidKey };
    // Where nothing can be written it stays where it is, and is left out all the same.
    await setAside(db, name, id, reason, raw).catch(() => undefined);
  }
  return values;
}

/** Raises the number by which readers notice that something changed. */
export async function raiseRevision(facts: {
  get(key: string): Promise<number | undefined>;
  put?(value: number, key: string): Promise<unknown>;
}): Promise<void> {
  await facts.put?.(((await facts.get('revision')) ?? 0) + 1, 'revision');
}

interface Writable {
  put(value: Stored): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

/** One kind of record in the database. */
export function createCollection<T extends { readonly id: string }>(
  open: Open,
  name: CollectionName,
  parse: (value: unknown) => T | undefined,
): Collection<T> {
  const store = (value: T): Stored => ({ ...value, v: shapes[name] });
  /** One change and the new revision, together or not at all. */
  const change = (write: (records: Writable) => Promise<unknown>) =>
    attempt(async () => {
      const work = (await open()).transaction([name, 'facts'], 'readwrite');
      await write(work.objectStore(name));
      await raiseRevision(work.objectStore('facts'));
      await work.done;
    });
  return {
    all: () =>
      attempt(async () => {
        const db = await open();
        return readRecords(db, name, await db.getAll(name), parse);
      }),
    get: (id) =>
      attempt(async () => {
        const db = await open();
        const raw = await db.get(name, id);
        return raw && (await readRecords(db, name, [raw], parse))[0];
      }),
    put: (value) => change((records) => records.put(store(value))),
    add: (value) =>
      attempt(async () => {
        const work = (await open()).transaction([name, 'facts'], 'readwrite');
        const known = await work.objectStore(name).getKey(value.id);
        if (known === undefined) {
          await work.objectStore(name).add(store(value));
          await raiseRevision(work.objectStore('facts'));
        }
        await work.done;
        return known === undefined;
      }),
    putAll: (values) =>
      change((records) => Promise.all(values.map((value) => records.put(store(value))))),
    delete: (id) => change((records) => records.delete(id)),
    deleteAll: (ids) => change((records) => Promise.all(ids.map((id) => records.delete(id)))),
  };
}
