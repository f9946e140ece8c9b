import type { Profile } from '../organisation/profile.ts';
import { accountId, type Author, type SiteId } from '../post.ts';
import type { Account } from './accounts.ts';
import { findStanding } from './coached-accounts.ts';
import type { DifferenceIn, Records } from './restore-difference.ts';
import { siteIds } from '../sites/facts/all-sites.ts';

/** An account or an audience that a file would have coached. */
export interface Coached {
  readonly key: string;
  /** The answer that coaches it, with the id of an existing or restored profile. */
  readonly account: Account;
  /** The profile it would be coached for. */
  readonly profile: Profile;
  /** If chosen, the file's handle goes into the profile. */
  readonly isHandle: boolean;
  /** If chosen, the answer is saved: the file has one, or another profile has the account. */
  readonly isAnswer: boolean;
}

export interface AccountsPlan {
  readonly added: readonly Account[];
  readonly different: readonly DifferenceIn<'accounts'>[];
  readonly coached: readonly Coached[];
  readonly never: readonly Account[];
  readonly same: number;
  /** For each profile in the file, the sites whose handle is left out. */
  readonly withheld: ReadonlyMap<string, ReadonlySet<SiteId>>;
}

type Known = Pick<Records, 'profiles' | 'accounts'>;

/** Both sides, looked up by id, and the results so far. */
interface Work {
  readonly here: Known;
  readonly answers: ReadonlyMap<string, Account>;
  /** The existing profile that one of the file's will become. */
  readonly profileOf: (id: string | undefined) => Profile | undefined;
  readonly added: Account[];
  readonly different: DifferenceIn<'accounts'>[];
  readonly coached: Map<string, Coached>;
  readonly never: Map<string, Account>;
}

/**
 * What a file says about whose drafts are read. “Never” wins, whoever said it last; accounts the file would have coached, by an answer or by a
 * handle, are asked about one by one. `ids` maps the file’s profiles to different ids here; `locked` are the profiles a policy locks.
 */
export function planAccounts(
  file: Known,
  here: Known,
  ids: ReadonlyMap<string, string>,
  locked: ReadonlySet<string>,
): AccountsPlan {
  const brought = file.profiles.filter(({ id }) => !ids.has(id));
  const profiles = new Map([...brought, ...here.profiles].map((profile) => [profile.id, profile]));
  const work: Work = {
    here,
    answers: new Map(here.accounts.map((account) => [account.id, account])),
    profileOf: (id = '') => profiles.get(ids.get(id) ?? id),
    added: [],
    different: [],
    coached: new Map(),
    never: new Map(),
  };
  askAboutReturning(work);
  const same = file.accounts.filter((account) =>
    account.coached ? !takeCoached(account, work) : !takeNever(account, work),
  ).length;
  const saidNever = new Set(file.accounts.flatMap(({ id, coached }) => (coached ? [] : id)));
  const withheld = new Map(
    file.profiles.map((profile) => [profile.id, withholdHandles(profile, saidNever, locked, work)]),
  );
  const [coached, never] = [[...work.coached.values()], [...work.never.values()]];
  return { added: work.added, different: work.different, coached, never, same, withheld };
}

function ask(account: Account, profile: Profile, by: 'isHandle' | 'isAnswer', { coached }: Work) {
  const key = `coach ${account.id} ${profile.id}`;
  const known = coached.get(key) ?? { key, account, profile, isHandle: false, isAnswer: false };
  coached.set(key, { ...known, [by]: true });
}

/** The profile this account is coached for here, by an answer or by a handle. */
function ownerOf(author: Author, { here }: Work): Profile | undefined {
  const standing = findStanding(author, undefined, here.profiles, here.accounts);
  return standing.coached === 'yes' ? standing.profile : undefined;
}

/** An organisation deleted here and restored by the file must not reactivate its old answers. */
function askAboutReturning(work: Work): void {
  const { here, profileOf, added } = work;
  for (const account of here.accounts) {
    const { profile: id, ...said } = account;
    const isGone = id !== undefined && here.profiles.every((profile) => profile.id !== id);
    const profile = isGone ? profileOf(id) : undefined;
    if (!account.coached || !profile) continue;
    added.push(said);
    ask({ ...account, profile: profile.id }, profile, 'isAnswer', work);
  }
}

/** False if the answer is already "never" here. */
function takeNever(account: Account, work: Work): boolean {
  const { profile: _, ...said } = account;
  const old = work.answers.get(account.id);
  if (old && !old.coached) return false;
  const owner = account.place ? undefined : ownerOf(account, work);
  if (!old && !owner) {
    work.added.push(said);
    return true;
  }
  const here = old ?? { ...said, coached: true, ...(owner && { profile: owner.id }) };
  work.different.push({ from: 'accounts', key: `accounts ${account.id}`, here, next: said });
  return true;
}

/** False if the account is already coached for this profile here, or would be coached for none. */
function takeCoached(given: Account, work: Work): boolean {
  const profile = work.profileOf(given.profile);
  if (!profile) return false;
  const account = { ...given, profile: profile.id };
  if (isNever(account, work)) {
    work.never.set(account.id, account);
    return true;
  }
  const old = work.answers.get(account.id);
  const answered = work.here.profiles.find(({ id }) => id === old?.profile);
  const owner = answered ?? (account.place ? undefined : ownerOf(account, work));
  if (owner?.id === profile.id) return false;
  if (owner) {
    const here = old ?? { ...account, profile: owner.id };
    work.different.push({ from: 'accounts', key: `accounts ${account.id}`, here, next: account });
  } else ask(account, profile, 'isAnswer', work);
  return true;
}

/** Asks about the accounts that a profile in the file names; returns their sites. */
function withholdHandles(
  profile: Profile,
  saidNever: ReadonlySet<string>,
  locked: ReadonlySet<string>,
  work: Work,
): ReadonlySet<SiteId> {
  const target = work.profileOf(profile.id)!;
  const sites = new Set<SiteId>();
  for (const site of siteIds) {
    const handle = profile.handles[site];
    const author = { site, ...(handle !== undefined && { handle }) };
    const owner = ownerOf(author, work);
    if (handle === undefined || owner?.id === target.id) continue;
    sites.add(site);
    const account = { id: accountId(author), ...author, coached: true, profile: target.id };
    if (isNever(account, work)) work.never.set(account.id, account);
    // The file contradicts itself.
    else if (saidNever.has(account.id)) continue;
    else {
      // A handle that a policy lacks wouldn't stay in the policy's profile.
      if (!locked.has(target.id)) ask(account, target, 'isHandle', work);
      if (owner || locked.has(target.id)) ask(account, target, 'isAnswer', work);
    }
  }
  return sites;
}

/** “Never” about an account applies to every audience it posts to. */
function isNever(account: Account, { answers }: Work): boolean {
  const said = [answers.get(account.id), answers.get(accountId(account))];
  return said.some((each) => each?.coached === false);
}
