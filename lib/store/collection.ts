import { explain, type Database } from './database.ts';
import { type CollectionName, type Stored } from './collections.ts';
import { readRecord, toStored, type RecordOf } from './records.ts';

/** The records of one kind. Every call rejects with a `StoreProblem` if the browser's storage fails. */
export interface Collection<T extends { readonly id: string }> {
  all(): Promise<readonly T[]>;
  get(id: string): Promise<T | undefined>;
  put(value: T): Promise<void>;
  /** False if it existed already; then nothing changes. */
  add(value: T): Promise<boolean>;
  /** Writes many, all or nothing; each replaces the record with its id. */
  putAll(values: readonly T[]): Promise<void>;
  delete(id: string): Promise<void>;
  /** Deletes many, all or nothing. */
  deleteAll(ids: readonly string[]): Promise<void>;
}

/** Opens the database on demand, and again after it was closed. */
export type Open = () => Promise<Database>;

/** Runs one operation; a database error becomes a sentence. */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error);
  }
}

/** Resolves once everything is written. If `run` fails, its earlier writes are rolled back. */
export async function allOrNothing<T>(
  work: { abort(): void; readonly done: Promise<void> },
  run: () => Promise<T>,
): Promise<T> {
  try {
    const result = await run();
    await work.done;
    return result;
  } catch (error) {
    work.done.catch(() => undefined);
    try {
      work.abort();
    } catch {
      // The browser has already ended the transaction.
    }
    throw error;
  }
}

/** Moves an unreadable record to quarantine unchanged. */
async function quarantine(
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

/** Parses raw records. An unreadable one is quarantined and left out; it doesn't block the others. */
export async function readRecords<Name extends CollectionName>(
  db: Database,
  name: Name,
  raws: readonly Stored[],
): Promise<readonly RecordOf[Name][]> {
  const values: RecordOf[Name][] = [];
  for (const raw of raws) {
    const read = readRecord(name, raw);
    if ('value' in read) {
      values.push(read.value);
      continue;
    }
    const { id } = raw as unknown as { id: IDBValidKey };
    // If nothing can be written, the record stays where it is but is still left out.
    await quarantine(db, name, id, read.reason, raw).catch(() => undefined);
  }
  return values;
}

/** Increments the number by which readers notice changes. */
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

/** One kind of record in the database. Each value is validated before the transaction opens. */
export function createCollection<Name extends Exclude<CollectionName, 'posts'>>(
  open: Open,
  name: Name,
): Collection<RecordOf[Name]> {
  /** One change and the new revision in one transaction. */
  const change = async (write: (records: Writable) => Promise<unknown>) => {
    const work = (await open()).transaction([name, 'facts'], 'readwrite');
    await write(work.objectStore(name));
    await raiseRevision(work.objectStore('facts'));
    await work.done;
  };
  const putAll = (values: readonly RecordOf[Name][]) =>
    attempt(async () => {
      const stored = values.map((value) => toStored(name, value));
      await change((records) => Promise.all(stored.map((each) => records.put(each))));
    });
  const deleteAll = (ids: readonly string[]) =>
    attempt(() => change((records) => Promise.all(ids.map((id) => records.delete(id)))));
  return {
    all: () =>
      attempt(async () => {
        const db = await open();
        return readRecords(db, name, await db.getAll(name));
      }),
    get: (id) =>
      attempt(async () => {
        const db = await open();
        const raw = await db.get(name, id);
        return raw && (await readRecords(db, name, [raw]))[0];
      }),
    put: (value) => putAll([value]),
    add: (value) =>
      attempt(async () => {
        const stored = toStored(name, value);
        const work = (await open()).transaction([name, 'facts'], 'readwrite');
        const known = await work.objectStore(name).getKey(value.id);
        if (known === undefined) {
          await work.objectStore(name).add(stored);
          await raiseRevision(work.objectStore('facts'));
        }
        await work.done;
        return known === undefined;
      }),
    putAll,
    delete: (id) => deleteAll([id]),
    deleteAll,
  };
}
