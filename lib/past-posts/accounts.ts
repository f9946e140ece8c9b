import type { Profile } from '../organisation/profile.ts';
import { accountId, type Author } from '../post.ts';
import { factsOf } from '../sites/facts/all-sites.ts';
import type { Account } from '../store/accounts.ts';

/** The organisation each account's posts count for, by `accountId`; absent accounts are left out. */
export type Choices = Readonly<Record<string, string>>;

/** The profile an account likely belongs to; undefined leaves its posts out unless the writer decides otherwise. */
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
  if (isWhoeverAsked(author)) return personsProfile(author.site, profiles, accounts);
  // The file doesn't name its owner: with one organisation there is no question.
  return profiles.length === 1 ? profiles[0]?.id : undefined;
}

/** LinkedIn's and Facebook's exports for a person don't name that person. They contain what the person posted, never what a page posted. */
export function isWhoeverAsked({ site, handle, name }: Author): boolean {
  return factsOf(site).archiveOf === 'person' && handle === undefined && name === undefined;
}

/** The author to record for a post. If an X table names nobody, it is the account of the profile that the post counts for. */
export function authorFor(author: Author, profile: Profile): Author {
  const { site, handle, name } = author;
  const known = isWhoeverAsked(author) ? undefined : (handle ?? profile.handles[site]);
  return {
    site,
    ...(known !== undefined && { handle: known.slice(0, 120) }),
    ...(name !== undefined && { name: name.slice(0, 200) }),
  };
}

/**
 * The profile the writer's own posts on a site count for. With several people, the file's owner is unknown, so the writer decides unless all count
 * for the same profile.
 */
function personsProfile(
  site: Author['site'],
  profiles: readonly Profile[],
  accounts: readonly Account[],
): string | undefined {
  const answers = accounts
    .filter((account) => account.site === site && isPersons(account, profiles))
    .map(({ coached, profile }) => (coached ? profile : undefined));
  const [first] = answers;
  if (answers.some((answer) => answer !== first)) return undefined;
  return profiles.find(({ id }) => id === first)?.id;
}

function isPersons({ site, handle, name, place }: Account, profiles: readonly Profile[]): boolean {
  // An answer about one audience says nothing about other posts.
  if (place !== undefined) return false;
  const isPages = factsOf(site).handle.shownFor === 'pages';
  if (handle !== undefined && (isPages || ownerOf(site, handle, profiles))) return false;
  return name === undefined || !profiles.some((profile) => isNamed(profile, name));
}

function ownerOf(site: Author['site'], handle: string, profiles: readonly Profile[]) {
  return profiles.find(({ handles }) => handles[site]?.toLowerCase() === handle.toLowerCase());
}

function isNamed({ name, aliases }: Profile, wanted: string): boolean {
  return [name, ...aliases].some((one) => one.toLowerCase() === wanted.trim().toLowerCase());
}
