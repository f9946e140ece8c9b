import { createPartnerBook, type PartnerBook } from '../partners/find-partners.ts';
import type { Profile } from '../organisation/profile.ts';
import type { Account } from '../store/accounts.ts';
import type { MutedPhrase } from '../store/phrases.ts';
import type { Store } from '../store/store.ts';

/** What the coach knows about the organisation, read once per state of the store. */
export interface Knowledge {
  readonly revision: number;
  readonly profiles: readonly Profile[];
  readonly accounts: readonly Account[];
  readonly phrases: readonly MutedPhrase[];
  readonly book: PartnerBook;
}

/** Reads the store again only after an extension page or a post changed it. */
export function createKnowledge(store: Store): () => Promise<Knowledge> {
  let known: Promise<Knowledge> | undefined;
  let revision = -1;

  const read = async (current: number): Promise<Knowledge> => {
    const [profiles, accounts, phrases, partners] = await Promise.all([
      store.profiles.all(),
      store.accounts.all(),
      store.phrases.all(),
      store.partners.all(),
    ]);
    const book = createPartnerBook(partners, current);
    return { revision: current, profiles, accounts, phrases, book };
  };

  return async () => {
    const current = await store.revision();
    if (!known || current !== revision) {
      revision = current;
      known = read(current);
      // A failed read is not cached: the next draft tries again.
      known.catch(() => (known = undefined));
    }
    return known;
  };
}
