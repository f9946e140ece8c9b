import type { Running } from './browsers.ts';
import { changeStored } from './stored.ts';

export interface Notes {
  readonly profile?: Record<string, unknown>;
  readonly partners?: readonly Record<string, unknown>[];
}

/** An organisation and its book as a writer would have them, put directly into the extension's database. */
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

/** Stores these records in the store's own format (lib/store). */
export const giveNotes = (running: Running, notes: Notes): Promise<void> =>
  changeStored(running, { put: storedAs(notes) });

/** These records in stored form, by store. */
export function storedAs({ profile, partners = [] }: Notes) {
  const versioned = (notes: readonly object[]) => notes.map((each) => ({ ...each, v: 1 }));
  return { profiles: versioned(profile ? [profile] : []), partners: versioned(partners) };
}
