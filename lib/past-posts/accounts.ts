import type { Profile } from '../organisation/profile.ts';
import { accountId, type Author } from '../post.ts';
import { factsOf } from '../sites/facts/all-sites.ts';
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
  if (isWhoeverAsked(author)) return personsProfile(author.site, profiles, accounts);
  // The file does not say whose it is: with one organisation there is no question.
  return profiles.length === 1 ? profiles[0]?.id : undefined;
}

/**
 * LinkedIn and Facebook name nobody in the files they give to a person: these hold what that person
 * posted, and never what a page did.
 */
export function isWhoeverAsked({ site, handle, name }: Author): boolean {
  return factsOf(site).archiveOf === 'person' && handle === undefined && name === undefined;
}

/**
 * Who a post is by, for the profile it counts for: a table of X that names nobody means the
 * profile's own account.
 */
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
 * The profile for which the writer's own posts on a site count. Of several people it is not known
 * whose file this is: unless all of them count for the same one, the writer says.
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
  // An answer about one place says nothing of what is posted elsewhere.
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
