import type { Profile } from '../organisation/profile.ts';
import { accountId, siteIds, type Author, type SiteId } from '../post.ts';
import type { Account } from './accounts.ts';
import { findStanding } from './coached-accounts.ts';
import type { DifferenceIn, Records } from './restore-plan.ts';

/** An account or a place that a file would have coached. */
export interface Coached {
  readonly key: string;
  /** The answer that coaches it, with the id of a profile that is here or comes in. */
  readonly account: Account;
  /** That profile. */
  readonly profile: Profile;
  /** Chosen, its handle goes into the profile, as the file has it there. */
  readonly isHandle: boolean;
  /** Chosen, the answer is kept: the file has one, or another profile holds the account. */
  readonly isAnswer: boolean;
}

export interface AccountsPlan {
  readonly added: readonly Account[];
  readonly different: readonly DifferenceIn<'accounts'>[];
  readonly coached: readonly Coached[];
  readonly never: readonly Account[];
  readonly same: number;
  /** For each profile of the file, sites whose handle it may not bring along. */
  readonly withheld: ReadonlyMap<string, ReadonlySet<SiteId>>;
}

type Known = Pick<Records, 'profiles' | 'accounts'>;

/**
 * What a file says about whose drafts are read. “Never” wins, whoever said it last; what the file
 * would have coached, by an answer or by a handle in a profile, is asked one by one. `ids` are those
 * of the file’s profiles that have another id here; `locked`, the profiles a policy holds.
 */
export function planAccounts(
  file: Known,
  here: Known,
  ids: ReadonlyMap<string, string>,
  locked: ReadonlySet<string>,
): AccountsPlan {
  const answers = new Map(here.accounts.map((account) => [account.id, account]));
  const brought = file.profiles.filter(({ id }) => !ids.has(id));
  const profiles = new Map([...brought, ...here.profiles].map((profile) => [profile.id, profile]));
  const added: Account[] = [];
  const different: DifferenceIn<'accounts'>[] = [];
  const never = new Map<string, Account>();
  const coached = new Map<string, Coached>();
  let same = 0;

  const ownerOf = (author: Author) => {
    const standing = findStanding(author, undefined, here.profiles, here.accounts);
    return standing.coached === 'yes' ? standing.profile : undefined;
  };
  const ask = (account: Account, profile: Profile, by: 'isHandle' | 'isAnswer') => {
    const key = `coach ${account.id} ${profile.id}`;
    const known = coached.get(key) ?? { key, account, profile, isHandle: false, isAnswer: false };
    coached.set(key, { ...known, [by]: true });
  };

  const takeNever = (account: Account) => {
    const old = answers.get(account.id);
    const owner = account.place ? undefined : ownerOf(account);
    const { profile: _, ...said } = account;
    const isCoached = old?.coached ?? owner !== undefined;
    if (old && !old.coached) same += 1;
    else if (!isCoached) added.push(said);
    else {
      const now = old ?? { ...said, coached: true, ...(owner && { profile: owner.id }) };
      different.push({ from: 'accounts', key: `accounts ${account.id}`, here: now, next: said });
    }
  };
  const takeCoached = (given: Account) => {
    const profile = profiles.get(ids.get(given.profile ?? '') ?? given.profile ?? '');
    // Coached for nobody: that is the same as no answer.
    if (!profile) return void (same += 1);
    const account = { ...given, profile: profile.id };
    const old = answers.get(account.id);
    if (isNever(account, answers)) return void never.set(account.id, account);
    const oldOwner = old?.profile === undefined ? undefined : profiles.get(old.profile);
    const owner = oldOwner ?? (account.place ? undefined : ownerOf(account));
    if (!owner) return ask(account, profile, 'isAnswer');
    if (owner.id === profile.id) return void (same += 1);
    const now = old ?? { ...account, profile: owner.id };
    different.push({ from: 'accounts', key: `accounts ${account.id}`, here: now, next: account });
  };
  for (const account of file.accounts) {
    if (account.coached) takeCoached(account);
    else takeNever(account);
  }

  const saidNever = new Set(file.accounts.flatMap(({ id, coached }) => (coached ? [] : id)));
  const withheld = new Map<string, Set<SiteId>>();
  for (const profile of file.profiles) {
    const target = profiles.get(ids.get(profile.id) ?? profile.id)!;
    const sites = new Set<SiteId>();
    withheld.set(profile.id, sites);
    for (const site of siteIds) {
      const handle = profile.handles[site];
      if (handle === undefined) continue;
      const author = { site, handle };
      const owner = ownerOf(author);
      if (owner?.id === target.id) continue;
      sites.add(site);
      const id = accountId(author);
      const account = { id, ...author, coached: true, profile: target.id };
      if (isNever(account, answers)) never.set(id, account);
      // The file contradicts itself.
      else if (saidNever.has(id)) continue;
      else {
        // A handle that a policy does not have would not stay in a profile of the policy’s.
        if (!locked.has(target.id)) ask(account, target, 'isHandle');
        if (owner || locked.has(target.id)) ask(account, target, 'isAnswer');
      }
    }
  }
  return {
    added,
    different,
    coached: [...coached.values()],
    never: [...never.values()],
    same,
    withheld,
  };
}

/** “Never” about an account holds for every place it posts to. */
function isNever(account: Account, answers: ReadonlyMap<string, Account>): boolean {
  const said = [answers.get(account.id), answers.get(accountId(account))];
  return said.some((each) => each?.coached === false);
}
