import { openExtensionPage, type Running } from './browsers.ts';

export interface Notes {
  readonly profile?: Record<string, unknown>;
  readonly partners?: readonly Record<string, unknown>[];
}

/** An organisation and its book as a writer would have them, put straight into the extension's database. */
export const harbour: Notes = {
  profile: {
    id: 'harbour',
    name: 'Harbour Museum',
    aliases: ['the Harbour'],
    handles: { x: 'HarbourMuseum' },
    domains: ['harbourmuseum.example'],
    hashtags: [],
    products: [],
    causes: [],
    followedFor: [],
    neverName: [],
  },
  partners: [
    {
      id: 'bank',
      name: 'Riverside Food Bank',
      aliases: [],
      kind: 'partner',
      handles: { x: 'RiversideFB' },
      noAccount: [],
      doNotTag: false,
      topics: ['food'],
      consent: false,
      rhythm: 'monthly',
    },
  ],
};

/** Writes notes through one of our own pages; the records are the store's own (lib/store). */
export async function giveNotes(running: Running, notes: Notes): Promise<void> {
  const page = await openExtensionPage(running, 'dashboard.html');
  // Its database is there once the page has read it; one that we opened first would be empty.
  await page.waitForSelector('form');
  await page.evaluate(async (given: string) => {
    const { profile, partners } = JSON.parse(given) as { profile?: object; partners?: object[] };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hat-tip');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const work = db.transaction(['profiles', 'partners', 'facts'], 'readwrite');
    if (profile) work.objectStore('profiles').put({ ...profile, v: 1 });
    for (const partner of partners ?? []) work.objectStore('partners').put({ ...partner, v: 1 });
    work.objectStore('facts').put(Date.now(), 'revision');
    await new Promise<void>((resolve, reject) => {
      work.addEventListener('complete', () => resolve());
      work.addEventListener('error', () => reject(work.error));
    });
    db.close();
  }, JSON.stringify(notes));
  await page.close();
}
