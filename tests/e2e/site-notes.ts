import { openExtensionPage, type Running } from './browsers.ts';
import { giveNotes, harbour } from './set-up.ts';

/** Harbour Museum as `set-up.ts` has it, with its accounts and its partner's on the other sites. */
const everywhere = {
  profile: {
    ...harbour.profile,
    handles: { x: 'HarbourMuseum', linkedin: 'harbour-museum', facebook: 'harbourmuseum' },
  },
  partners: harbour.partners!.map((partner) => ({
    ...partner,
    handles: { x: 'RiversideFB', linkedin: 'riverside-food-bank', facebook: 'RiversideFB' },
  })),
};

/** Accounts and places the writer said yes to at a composer, by the store's own ids. */
interface Yes {
  readonly id: string;
  readonly site: 'linkedin' | 'facebook';
  readonly [part: string]: unknown;
}

/**
 * The notes, the answers, and LinkedIn switched on, as its reader does in the dashboard: first it
 * is off.
 */
export async function giveSiteNotes(running: Running, answers: readonly Yes[]): Promise<void> {
  await giveNotes(running, everywhere);
  const page = await openExtensionPage(running, 'dashboard.html');
  await page.evaluate(async (given: string) => {
    const answers = JSON.parse(given) as object[];
    const area = (globalThis as unknown as { chrome: Chrome }).chrome.storage.local;
    await area.set({ settings: { modes: { linkedin: 'nudge' } } });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hat-tip');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const work = db.transaction('accounts', 'readwrite');
    for (const answer of answers) {
      work.objectStore('accounts').put({ ...answer, coached: true, profile: 'harbour', v: 1 });
    }
    await new Promise<void>((resolve, reject) => {
      work.addEventListener('complete', () => resolve());
      work.addEventListener('error', () => reject(work.error));
    });
    db.close();
  }, JSON.stringify(answers));
  await page.close();
}

interface Chrome {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
