import type { Records, DifferenceIn } from './restore-difference.ts';
import { sameName, withCreditsOf } from '../partners/duplicates.ts';
import type { Partner } from '../partners/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import { isSameRecord } from '../organisation/same-record.ts';
import { planAccounts, type Coached } from './plan-accounts.ts';
import type { SuppliedIds } from './supplied.ts';

export type Difference = {
  [Name in 'profiles' | 'partners' | 'contacts' | 'accounts']: DifferenceIn<Name>;
}['profiles' | 'partners' | 'contacts' | 'accounts'];

/** What restoring a file would do. Nothing here changes unless chosen. */
export interface RestorePlan {
  /** New records, always added. Profiles come without accounts that they would have coached. */
  readonly added: Records;
  /** Partners here that gain credits from the file. */
  readonly credited: readonly Partner[];
  readonly different: readonly Difference[];
  /** Accounts the file would have coached, each by its key; none is coached unless chosen. */
  readonly coached: readonly Coached[];
  /** Accounts the file would have coached and the writer answered never for; they stay that way. */
  readonly never: Records['accounts'];
  /** Records that differ but are locked by the organisation's policy. */
  readonly locked: number;
  /** Records identical to those here. */
  readonly same: number;
  /** The file's profile and partner ids that differ here. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Compares a file with the records here. */
export function planRestore(file: Records, here: Records, locked: SuppliedIds): RestorePlan {
  const profiles = pair(file.profiles, here.profiles, ({ name }) => [name]);
  const partners = pair(file.partners, here.partners, ({ name, aliases }) => [name, ...aliases]);
  const contacts = pair(file.contacts, here.contacts, () => []);
  const ids = new Map([...profiles.ids, ...partners.ids]);
  const accounts = planAccounts(file, here, profiles.ids, locked.profiles);
  const [different, credited]: [Difference[], Partner[]] = [[...accounts.different], []];
  let [same, held] = [accounts.same, 0];
  /** The file's handles except those that would coach an account, where the existing ones stay. */
  const handlesOf = (record: Profile, old?: Profile) => {
    const handles = { ...record.handles };
    for (const site of accounts.withheld.get(record.id) ?? []) {
      delete handles[site];
      if (old?.handles[site] !== undefined) handles[site] = old.handles[site];
    }
    return handles;
  };

  for (const [record, old] of profiles.known) {
    const handles = handlesOf(record, old);
    // A file never removes anybody from the list of people never named.
    const neverName = [...new Set([...old.neverName, ...record.neverName])].slice(0, 100);
    const next = { ...record, id: old.id, handles, neverName };
    if (isSameRecord(next, old)) same += 1;
    else if (locked.profiles.has(old.id)) held += 1;
    else different.push({ from: 'profiles', key: `profiles ${record.id}`, here: old, next });
  }
  for (const [record, old] of partners.known) {
    const next = withCreditsOf({ ...record, id: old.id }, old);
    const asHere = withCreditsOf(old, record);
    if (isSameRecord(next, asHere)) {
      same += 1;
      if (!isSameRecord(asHere, old)) credited.push(asHere);
    } else if (locked.partners.has(old.id)) held += 1;
    else different.push({ from: 'partners', key: `partners ${record.id}`, here: old, next });
  }
  for (const [next, old] of contacts.known) {
    if (isSameRecord(next, old)) same += 1;
    else different.push({ from: 'contacts', key: `contacts ${next.id}`, here: old, next });
  }
  // A phrase's id is made of its words; an import's posts are counted here.
  const [phrases, imports, dismissed] = [
    notHere(file.phrases, here.phrases),
    notHere(file.imports, here.imports),
    notHere(file.dismissed, here.dismissed),
  ];
  same += file.phrases.length - phrases.length;
  same += file.imports.length - imports.length;
  same += file.dismissed.length - dismissed.length;

  return {
    added: {
      profiles: profiles.added.map((profile) => ({ ...profile, handles: handlesOf(profile) })),
      partners: partners.added,
      accounts: accounts.added,
      phrases,
      contacts: contacts.added,
      imports,
      dismissed,
    },
    credited,
    different,
    coached: accounts.coached,
    never: accounts.never,
    locked: held,
    same,
    ids,
  };
}

/** The file's records, each with the one here that has its id or else its name. */
function pair<T extends { readonly id: string }>(
  file: readonly T[],
  here: readonly T[],
  namesOf: (record: T) => readonly string[],
) {
  const byId = new Map(here.map((record) => [record.id, record]));
  const byName = new Map<string, T>();
  for (const record of here) {
    for (const name of namesOf(record).map(sameName)) {
      if (name !== '' && !byName.has(name)) byName.set(name, record);
    }
  }
  const ids = new Map<string, string>();
  const [added, known]: [T[], (readonly [T, T])[]] = [[], []];
  for (const record of file) {
    const named = namesOf(record).map((name) => byName.get(sameName(name)));
    const old = byId.get(record.id) ?? named.find((each) => each !== undefined);
    if (!old) added.push(record);
    else known.push([record, old]);
    if (old && old.id !== record.id) ids.set(record.id, old.id);
  }
  return { added, known, ids };
}

function notHere<T extends { readonly id: string }>(file: readonly T[], here: readonly T[]) {
  const known = new Set(here.map(({ id }) => id));
  return file.filter(({ id }) => !known.has(id));
}
