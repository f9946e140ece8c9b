import type { Profile } from '../organisation/profile.ts';
import type { Author } from '../post.ts';
import { accountId, type Account } from '../store/accounts.ts';

/** Whose draft this is, as far as the writer has said. */
export type Standing =
  | { readonly coached: 'yes'; readonly profile: Profile }
  | { readonly coached: 'ask' }
  | { readonly coached: 'never' };

/**
 * Only accounts the writer named are coached. An answer given at the composer counts before the
 * handles in the profiles; an account of a profile that is gone is asked about again.
 */
export function findStanding(
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
