import type { Page } from 'puppeteer-core';
import { endBackground } from './background.ts';
import type { Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { pictureOf } from './picture.ts';

/**
 * Resets an installation to its first day: nothing stored, nothing remembered by the background. This takes a
 * tenth of the work of a new installation. False if some state is different and cannot be reset.
 * first-day.spec.ts compares it with a new installation.
 */
export async function beginFirstDay(running: Running): Promise<boolean> {
  try {
    const place = await pictureOf(running);
    await endRemembering(running);
    return (await place.evaluate(forget)) && (await keptIn(place)) === firstDays.get(running);
  } catch {
    // Disabled, or its database cannot be opened: it must be installed again.
    return false;
  }
}

/** Stops the background first, because it could write down again what it still remembers. */
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

/** Runs in one of our pages: empties the extension's main database and deletes all others. */
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

/** Records the state of an installation on its first day. */
export async function noteFirstDay(running: Running): Promise<void> {
  firstDays.set(running, await keptIn(await pictureOf(running)));
}

/** Everything the extension stores beyond a session, and its permissions. */
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
