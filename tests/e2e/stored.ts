import type { Page, WebWorker } from 'puppeteer-core';
import { findAwake } from './background.ts';
import type { Running } from './browsers.ts';
import { pictureOf } from './picture.ts';

type Stored = Record<string, unknown>;

/** What lies in one store of the extension's database, read in a page of ours or in its background. */
export async function storedIn(
  page: Page | WebWorker,
  store: string,
  database = 'hat-tip',
): Promise<readonly Stored[]> {
  const found = await page.evaluate(
    (store, database) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(store).objectStore(store).getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
    store,
    database,
  );
  return JSON.parse(found) as Stored[];
}

/** The same, without opening a page of ours that would do more than the test needs. */
export const readStored = (running: Running, store: string): Promise<readonly Stored[]> =>
  besideDatabase(running, (place) => storedIn(place, store));

/**
 * Gives a place that has the extension's database and runs nothing of ours in it: its background
 * where that is awake and can be asked (Chromium), else a picture of ours in a tab.
 */
export async function besideDatabase<Result>(
  running: Running,
  work: (place: Page | WebWorker) => Promise<Result>,
): Promise<Result> {
  const worker = running.name === 'chromium' ? await findAwake(running) : undefined;
  if (worker) return work(worker);
  return work(await pictureOf(running));
}

/** Done to the extension's database behind its back, in this order. */
export interface Change {
  /** Stores that are emptied. */
  readonly clear?: readonly string[];
  /** Records as lib/store has them, by store. */
  readonly put?: Readonly<Record<string, readonly object[]>>;
  /** Single values by key; null takes one out. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Since its first run the extension has its database: one that a test opened first would be empty. */
export async function changeIn(page: Page | WebWorker, change: Change): Promise<void> {
  await page.evaluate(
    async (given: string) => {
      const { clear, put, facts } = JSON.parse(given) as Required<Change>;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('hat-tip');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const work = db.transaction([...clear, ...Object.keys(put), 'facts'], 'readwrite');
      for (const store of clear) work.objectStore(store).clear();
      for (const [store, records] of Object.entries(put))
        for (const record of records) work.objectStore(store).put(record);
      // What the background remembers is read anew.
      for (const [key, value] of Object.entries({ revision: Date.now(), ...facts }))
        if (value === null) work.objectStore('facts').delete(key);
        else work.objectStore('facts').put(value, key);
      await new Promise<void>((resolve, reject) => {
        work.addEventListener('complete', () => resolve());
        work.addEventListener('error', () => reject(work.error));
      });
      db.close();
    },
    JSON.stringify({ clear: [], put: {}, facts: {}, ...change }),
  );
}

/** The same, without opening a page of ours that would do more than the test needs. */
export const changeStored = (running: Running, change: Change): Promise<void> =>
  besideDatabase(running, (place) => changeIn(place, change));
