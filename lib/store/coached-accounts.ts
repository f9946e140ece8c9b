import type { Profile } from '../organisation/profile.ts';
import { accountId, type Author, type Audience } from '../post.ts';
import type { Account } from './accounts.ts';

/** Whose draft this is, as far as the writer has said. */
export type Standing =
  | { readonly coached: 'yes'; readonly profile: Profile }
  | { readonly coached: 'ask' }
  /** Not for everybody, and the place was not added by hand. */
  | { readonly coached: 'closed' }
  | { readonly coached: 'never' };

/**
 * Only accounts the writer named are coached. An answer given at the composer counts before the
 * handles in the profiles; an account of a profile that is gone is asked about again. What is not
 * for everybody is closed until that place was added by hand.
 */
export function findStanding(
  author: Author,
  place: Audience | undefined,
  profiles: readonly Profile[],
  accounts: readonly Account[],
): Standing {
  const general = findGeneral(author, profiles, accounts);
  if (!place || general.coached === 'never') return general;
  const added = accounts.find(({ id }) => id === accountId(author, place));
  const owner = added?.coached && profiles.find(({ id }) => id === added.profile);
  return owner ? { coached: 'yes', profile: owner } : { coached: 'closed' };
}

function findGeneral(
  author: Author,
  profiles: readonly Profile[],
  accounts: readonly Account[],
): Standing {
  const answered = accounts.find(({ id }) => id === accountId(author));
  if (answered && !answered.coached) return { coached: 'never' };
  const named = answered && profiles.find(({ id }) => id === answered.profile);
  if (named) return { coached: 'yes', profile: named };
  const handle = author.handle?.toLowerCase();
  const owner = handle
    ? profiles.find(({ handles }) => handles[author.site]?.toLowerCase() === handle)
    : undefined;
  return owner ? { coached: 'yes', profile: owner } : { coached: 'ask' };
}
