import type { Running } from './browsers.ts';
import { harbour, storedAs } from './set-up.ts';
import { besideDatabase, changeStored } from './stored.ts';

/** Harbour Museum from `set-up.ts`, with its accounts and its partner's on the other sites. */
const everywhere = {
  profile: {
    ...harbour.profile,
    handles: {
      x: 'HarbourMuseum',
      linkedin: 'harbour-museum',
      facebook: 'harbourmuseum',
      bluesky: 'harbour.bsky.social',
    },
  },
  partners: harbour.partners!.map((partner) => ({
    ...partner,
    handles: {
      x: 'RiversideFB',
      linkedin: 'riverside-food-bank',
      facebook: 'RiversideFB',
      bluesky: 'riverside.bsky.social',
    },
  })),
};

/** Accounts and audiences that the writer allowed in a composer, by the store's own ids. */
interface Yes {
  readonly id: string;
  readonly site: 'linkedin' | 'facebook' | 'bluesky';
  readonly [part: string]: unknown;
}

/**
 * Stores the records and the answers, and switches LinkedIn on, as a writer does in the dashboard; it is off
 * by default.
 */
export async function giveSiteNotes(running: Running, answers: readonly Yes[]): Promise<void> {
  const accounts = answers.map((each) => ({ ...each, coached: true, profile: 'harbour', v: 1 }));
  await changeStored(running, { put: { ...storedAs(everywhere), accounts } });
  await besideDatabase(running, (place) =>
    place.evaluate(async () => {
      const area = (globalThis as unknown as { chrome: Chrome }).chrome.storage.local;
      await area.set({ settings: { modes: { linkedin: 'nudge' } } });
    }),
  );
}

interface Chrome {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
