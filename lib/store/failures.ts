import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptFailure } from '../diagnostics/diagnosis.ts';
import { readFailure, type Failed, type Failure } from '../diagnostics/failure.ts';
import { StoreProblem } from './collections.ts';

/** What broke on this device, for the writer to see and copy. Nothing is sent. */
export interface Failures {
  /**
   * Never throws and never waits: a failure that can't be stored is held in memory for as long as this process lives. A `StoreProblem` is recorded
   * under storage, by the error that caused it, whatever unit it came through.
   */
  readonly note: Failed;
  keep(failure: Failure): Promise<void>;
  /** Newest first. */
  all(): Promise<readonly KeptFailure[]>;
  /** Failures that couldn't be stored, known to this process alone. */
  held(): readonly KeptFailure[];
  clear(): Promise<void>;
}

interface FailureSchema extends DBSchema {
  failures: { key: string; value: KeptFailure };
}

/** Different failures kept; the oldest are dropped. */
const most = 100;

interface FailurePorts {
  readonly version: string;
  readonly now: () => number;
  readonly name?: string;
}

/** A database of its own, which must open even if the records can't. Opened only when something broke or somebody asks. */
export function createFailures({ version, now, name }: FailurePorts): Failures {
  const database = name ?? 'hat-tip-failures';
  const held = new Map<string, KeptFailure>();
  const again = (failure: Failure, known: KeptFailure | undefined): KeptFailure => {
    const { unit, error, where } = failure;
    const at = now();
    const id = [unit, error, where].join(' ');
    const first = known?.first ?? at;
    return { id, unit, error, where, version, first, last: at, times: (known?.times ?? 0) + 1 };
  };

  /** Runs one operation and closes the database again, so that it can always be deleted. */
  const open = async <T>(work: (db: IDBPDatabase<FailureSchema>) => Promise<T>): Promise<T> => {
    const db = await openDB<FailureSchema>(database, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('failures', { keyPath: 'id' }),
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };

  const keep = async (failure: Failure): Promise<void> => {
    const { id } = again(failure, undefined);
    try {
      await open(async (db) => {
        const work = db.transaction('failures', 'readwrite');
        const all = await work.store.getAll();
        const known = all.find((each) => each.id === id);
        await work.store.put(again(failure, known));
        const oldest = all.sort((a, b) => a.last - b.last)[0];
        if (!known && oldest && all.length >= most) await work.store.delete(oldest.id);
        await work.done;
      });
    } catch {
      if (held.size < most || held.has(id)) held.set(id, again(failure, held.get(id)));
    }
  };

  return {
    keep,
    note: (unit, error) =>
      void keep(
        error instanceof StoreProblem
          ? readFailure('storage', error.cause ?? error)
          : readFailure(unit, error),
      ),
    async all() {
      const kept = await open((db) => db.getAll('failures')).catch(() => []);
      return [...kept, ...held.values()].sort((a, b) => b.last - a.last);
    },
    held: () => [...held.values()],
    async clear() {
      held.clear();
      await deleteDB(database).catch(() => undefined);
    },
  };
}
