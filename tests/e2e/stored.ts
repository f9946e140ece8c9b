import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Running } from './browsers.ts';

type Stored = Record<string, unknown>;

/** What lies in one store of the extension's database, read in a page of ours. */
export async function storedIn(
  page: Page,
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

/** The same in a page of its own, which is gone again afterwards. */
export async function readStored(running: Running, store: string): Promise<readonly Stored[]> {
  const page = await openExtensionPage(running, 'dashboard.html#privacy');
  const records = await storedIn(page, store);
  await page.close();
  return records;
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

/** In a page of ours that has read the database: one that a test opened first would be empty. */
export async function changeIn(page: Page, change: Change): Promise<void> {
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

/** The same in a page of its own, which is gone again afterwards. */
export async function changeStored(running: Running, change: Change): Promise<void> {
  const page = await openExtensionPage(running, 'dashboard.html');
  await page.waitForSelector('form');
  await changeIn(page, change);
  await page.close();
}
