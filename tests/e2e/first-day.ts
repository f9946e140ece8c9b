import type { Page } from 'puppeteer-core';
import { endBackground } from './background.ts';
import type { Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { pictureOf } from './picture.ts';

/**
 * Makes an installation as it was on its first day: nothing stored, nothing remembered by the
 * background, a tenth of the work of installing anew. False where something is not as it was that
 * this does not put back. first-day.spec.ts holds it against a new installation.
 */
export async function beginFirstDay(running: Running): Promise<boolean> {
  try {
    const place = await pictureOf(running);
    await endRemembering(running);
    return (await place.evaluate(forget)) && (await keptIn(place)) === firstDays.get(running);
  } catch {
    // Switched off, or its database out of reach: it is installed anew.
    return false;
  }
}

/** What is remembered goes first: a background that still knew it could write it down again. */
async function endRemembering(running: Running): Promise<void> {
  if (running.name === 'chromium') return endBackground(running);
  const id = JSON.stringify(running.extensionId);
  await inFirefoxItself(
    running.browser,
    `async () => {
      await WebExtensionPolicy.getByID(${id}).extension.terminateBackground();
      return '';
    }`,
  );
}

/** Runs in a page of ours: empties the database of the first day, and takes every other away. */
async function forget(): Promise<boolean> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
      request.addEventListener('blocked', () => reject(new Error('blocked')));
    });
  const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
  for (const area of [storage.local, storage.session, storage.sync]) await area.clear();
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    if (name !== 'hat-tip') {
      await done(indexedDB.deleteDatabase(name!));
      continue;
    }
    const db = await done(indexedDB.open(name));
    const names = [...db.objectStoreNames];
    if (names.length === 0) return false;
    const work = db.transaction(names, 'readwrite');
    await Promise.all(names.map((each) => done(work.objectStore(each).clear())));
    db.close();
  }
  return true;
}

const firstDays = new WeakMap<Running, string>();

/** Looks at what an installation is on its first day. */
export async function noteFirstDay(running: Running): Promise<void> {
  firstDays.set(running, await keptIn(await pictureOf(running)));
}

/** All that an extension keeps of one day for the next, and what it is allowed. */
export const keptIn = (place: Page): Promise<string> =>
  place.evaluate(async () => {
    const { storage, permissions } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const databases = await indexedDB.databases();
    const stores: [string, number][] = [];
    for (const { name } of databases) {
      const opening = indexedDB.open(name!);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      for (const store of db.objectStoreNames) {
        const counting = db.transaction(store).objectStore(store).count();
        await new Promise((resolve) => counting.addEventListener('success', resolve));
        stores.push([store, counting.result]);
      }
      db.close();
    }
    const areas = [storage.local, storage.session, storage.sync].map((area) => area.get(null));
    return JSON.stringify({
      databases,
      stores,
      areas: await Promise.all(areas),
      pages: { ...localStorage },
      allowed: await permissions.getAll(),
    });
  });

interface Area {
  get(all: null): Promise<object>;
  clear(): Promise<void>;
}

interface Chrome {
  readonly storage: { readonly local: Area; readonly session: Area; readonly sync: Area };
  readonly permissions: { getAll(): Promise<object> };
}
