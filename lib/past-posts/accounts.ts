import type { Profile } from '../organisation/profile.ts';
import { accountId, type Author } from '../post.ts';
import type { Account } from '../store/accounts.ts';

/** For which organisation the posts of each account count, by `accountId`; one that is absent is left out. */
export type Choices = Readonly<Record<string, string>>;

/** Whose an account is, as far as is known; undefined: the posts are left out unless the writer says otherwise. */
export function presetProfile(
  author: Author,
  profiles: readonly Profile[],
  accounts: readonly Account[],
): string | undefined {
  const answered = accounts.find(({ id }) => id === accountId(author));
  if (answered) {
    return answered.coached ? profiles.find(({ id }) => id === answered.profile)?.id : undefined;
  }
  if (author.handle !== undefined) return ownerOf(author.site, author.handle, profiles)?.id;
  const { name } = author;
  if (name !== undefined) return profiles.find((profile) => isNamed(profile, name))?.id;
  // The file does not say whose it is: with one organisation there is no question.
  return profiles.length === 1 ? profiles[0]?.id : undefined;
}

/** Who a post is by, for the profile it counts for: a file that names nobody means the profile's own account. */
export function authorFor({ site, handle, name }: Author, profile: Profile): Author {
  const known = handle ?? profile.handles[site];
  return {
    site,
    ...(known !== undefined && { handle: known.slice(0, 120) }),
    ...(name !== undefined && { name: name.slice(0, 200) }),
  };
}

function ownerOf(site: Author['site'], handle: string, profiles: readonly Profile[]) {
  return profiles.find(({ handles }) => handles[site]?.toLowerCase() === handle.toLowerCase());
}

function isNamed({ name, aliases }: Profile, wanted: string): boolean {
  return [name, ...aliases].some((one) => one.toLowerCase() === wanted.trim().toLowerCase());
}
