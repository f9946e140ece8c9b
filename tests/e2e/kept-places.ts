import { openExtensionPage, type Running } from './browsers.ts';

/** A place in this browser where we store something, and how much: `hat-tip/partners` holds 2. */
export type Kept = Readonly<Record<string, number>>;

/** Everywhere an extension can store anything; existing but empty places are 0. */
export async function readKept(running: Running): Promise<Kept> {
  const page = await openExtensionPage(running, 'dashboard.html#privacy');
  const text = await page.evaluate(async () => {
    const kept: Record<string, number> = {};
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name!));
      for (const store of db.objectStoreNames) {
        const records = db.transaction(store).objectStore(store);
        const keys = await asked(records.getAllKeys());
        // Single values are listed by name; records are counted.
        if (store === 'facts') for (const key of keys) kept[`${name}/facts/${String(key)}`] = 1;
        else kept[`${name}/${store}`] = keys.length;
      }
      db.close();
    }
    const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { storage } = world.browser ?? world.chrome;
    for (const area of ['local', 'session', 'sync'] as const) {
      // Firefox finds `sync` by the add-on's id; if it fails, nothing is stored.
      const items = await storage[area]?.get().catch(() => ({}));
      for (const key of Object.keys(items ?? {})) kept[`storage.${area}/${key}`] = 1;
    }
    for (const key of Object.keys(localStorage)) kept[`localStorage/${key}`] = 1;
    for (const key of Object.keys(sessionStorage)) kept[`sessionStorage/${key}`] = 1;
    if (document.cookie) kept['cookies'] = 1;
    for (const name of await caches.keys()) kept[`caches/${name}`] = 1;
    const files = (await navigator.storage.getDirectory().catch(() => undefined)) as
      | (FileSystemDirectoryHandle & { keys(): AsyncIterable<string> })
      | undefined;
    if (files) for await (const name of files.keys()) kept[`files/${name}`] = 1;
    return JSON.stringify(kept);
  });
  await page.close();
  return JSON.parse(text) as Kept;
}

interface Extension {
  readonly storage: Readonly<Record<string, { get(): Promise<object> } | undefined>>;
}
