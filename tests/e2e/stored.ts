import type { Page, WebWorker } from 'puppeteer-core';
import { findAwake } from './background.ts';
import type { Running } from './browsers.ts';
import { pictureOf } from './picture.ts';

type Stored = Record<string, unknown>;

/** The content of one store of the extension's database, read in one of our pages or in the background. */
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

/** The same, without opening one of our pages, which could have side effects. */
export const readStored = (running: Running, store: string): Promise<readonly Stored[]> =>
  besideDatabase(running, (place) => storedIn(place, store));

/**
 * Runs the callback with access to the extension's database but without any of our code: in the background if
 * it is awake and can be queried (Chromium), otherwise in a tab with one of our images.
 */
export async function besideDatabase<Result>(
  running: Running,
  work: (place: Page | WebWorker) => Promise<Result>,
): Promise<Result> {
  const worker = running.name === 'chromium' ? await findAwake(running) : undefined;
  if (worker) return work(worker);
  return work(await pictureOf(running));
}

/** Changes to the extension's database behind its back, in this order. */
export interface Change {
  /** Stores to empty. */
  readonly clear?: readonly string[];
  /** Records in the format of lib/store, by store. */
  readonly put?: Readonly<Record<string, readonly object[]>>;
  /** Single values by key; null removes one. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The extension's first run has created its database: a database first opened by a test would be empty. */
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
      // Makes the background reload what it remembers.
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

/** The same, without opening one of our pages, which could have side effects. */
export const changeStored = (running: Running, change: Change): Promise<void> =>
  besideDatabase(running, (place) => changeIn(place, change));
