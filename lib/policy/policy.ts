import * as v from 'valibot';
import { lineField } from '../organisation/fields.ts';
import { sameName } from '../partners/duplicates.ts';
import { parsePartner, type Partner } from '../partners/partner.ts';
import { parseProfile, type Profile } from '../organisation/profile.ts';
import type { SiteMode } from '../sites/facts/site-mode.ts';
import type { SiteId } from '../post.ts';
import type { SuppliedIds } from '../store/supplied.ts';
import { siteIds } from '../sites/facts/all-sites.ts';

/** What an administrator can lock. */
export const lockable = ['profile', 'partners', 'neverName', 'modes'] as const;
export type Lockable = (typeof lockable)[number];

/** What an organisation supplies to all its writers through the browser's policies. */
export interface Policy {
  readonly profile: Profile | undefined;
  readonly partners: readonly Partner[];
  /** Added to every profile's list on reading, never written into it. */
  readonly neverName: readonly string[];
  readonly modes: Readonly<Partial<Record<SiteId, SiteMode>>>;
  readonly locked: ReadonlySet<Lockable>;
  /** Shown beside whatever is locked; empty if the administrator gave none. */
  readonly reason: string;
  /** Parts of the policy that couldn't be read, one sentence each, for the administrator. */
  readonly problems: readonly string[];
  /** Parts with unreadable entries: nothing of theirs is deleted until they can be read. */
  readonly broken: ReadonlySet<Lockable>;
}

export const noPolicy: Policy = {
  profile: undefined,
  partners: [],
  neverName: [],
  modes: {},
  locked: new Set(),
  reason: '',
  problems: [],
  broken: new Set(),
};

/**
 * Prefix of a policy's record ids, so that they are the same in every browser. Only the store knows which records a policy supplied, because anybody
 * can write a file with such ids.
 */
const sharedPrefix = 'shared:';
const mostPartners = 10_000;
/** Each name is searched for in every draft. */
const mostNames = 1000;

const mode = v.picklist(['nudge', 'underlines', 'toolbar', 'off']);
const neverNamed = lineField('A kind of people', 80);
const reason = lineField('The reason', 200);

/** Parses a policy; an unreadable entry is left out, reported in `problems`, and doesn't block the others. */
export function parsePolicy(value: unknown): Policy {
  if (typeof value !== 'object' || value === null) return noPolicy;
  const raw = value as Record<string, unknown>;
  const problems: string[] = [];
  const broken = new Set<Lockable>();
  const profile = profileIn(raw['profile'], problems);
  if (raw['profile'] !== undefined && !profile) broken.add('profile');
  const partners = partnersIn(raw['partners'], problems, broken);
  return {
    profile,
    partners,
    neverName: namesIn(raw['neverName'], problems),
    modes: modesIn(raw['modes'], problems),
    locked: lockedIn(raw['locked'], problems),
    reason: reasonIn(raw['reason'], problems),
    problems,
    broken,
  };
}

function listIn(key: string, value: unknown, problems: string[]): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  problems.push(`“${key}”: a list is needed.`);
  return [];
}

function namesIn(value: unknown, problems: string[]): readonly string[] {
  const list = listIn('neverName', value, problems);
  if (list.length > mostNames) problems.push(`“neverName”: there can be ${mostNames} at most.`);
  return list.slice(0, mostNames).flatMap((each, i) => {
    const read = v.safeParse(neverNamed, each);
    if (read.success) return read.output === '' ? [] : [read.output];
    problems.push(`“neverName”, entry ${i + 1}: ${read.issues[0].message}`);
    return [];
  });
}

function modesIn(value: unknown, problems: string[]): Policy['modes'] {
  if (value === undefined) return {};
  const raw = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (raw !== value) problems.push('“modes”: an entry for each site is needed.');
  const modes: Partial<Record<SiteId, SiteMode>> = {};
  for (const site of siteIds) {
    if (raw[site] === undefined) continue;
    const read = v.safeParse(mode, raw[site]);
    if (read.success) modes[site] = read.output;
    else problems.push(`“modes”, ${site}: one of nudge, underlines, toolbar, off is needed.`);
  }
  return modes;
}

function lockedIn(value: unknown, problems: string[]): ReadonlySet<Lockable> {
  const found = new Set<Lockable>();
  for (const [i, each] of listIn('locked', value, problems).entries()) {
    const part = lockable.find((one) => one === each);
    if (part) found.add(part);
    else problems.push(`“locked”, entry ${i + 1}: one of ${lockable.join(', ')} is needed.`);
  }
  return found;
}

function reasonIn(value: unknown, problems: string[]): string {
  if (value === undefined) return '';
  const read = v.safeParse(reason, value);
  if (read.success) return read.output;
  problems.push(`“reason”: ${read.issues[0].message}`);
  return '';
}

function profileIn(value: unknown, problems: string[]): Profile | undefined {
  if (value === undefined) return undefined;
  const parsed = parseProfile(value);
  if (parsed.ok) return { ...parsed.value, id: `${sharedPrefix}profile` };
  problems.push(`“profile”: ${parsed.problems[0]?.message ?? ''}`);
  return undefined;
}

function partnersIn(value: unknown, problems: string[], broken: Set<Lockable>): readonly Partner[] {
  if (value !== undefined && !Array.isArray(value)) broken.add('partners');
  const partners = new Map<string, Partner>();
  const list = listIn('partners', value, problems).slice(0, mostPartners);
  for (const [i, one] of list.entries()) {
    const parsed = parsePartner(one);
    if (!parsed.ok) {
      broken.add('partners');
      problems.push(`“partners”, entry ${i + 1}: ${parsed.problems[0]?.message ?? ''}`);
      continue;
    }
    // The same in every browser, and stable when the list changes.
    const id = `${sharedPrefix}${parsed.value.id || sameName(parsed.value.name)}`.slice(0, 80);
    if (!partners.has(id)) partners.set(id, { ...parsed.value, id });
  }
  return [...partners.values()];
}

/** Ids of records that the policy supplied and locks. */
export function lockedIds({ locked }: Pick<Policy, 'locked'>, supplied: SuppliedIds): SuppliedIds {
  return {
    profiles: locked.has('profile') ? supplied.profiles : new Set(),
    partners: locked.has('partners') ? supplied.partners : new Set(),
  };
}

/** Results by list of profiles, for as long as the list is in use, because every keystroke reads a draft. */
const named = new WeakMap<
  readonly Profile[],
  { neverName: string; profiles: readonly Profile[] }
>();

/**
 * Profiles including the people the policy never names, whenever the profile was made. The same list returns the same records, so that caches keyed
 * by profile stay valid.
 */
export function withPolicyNames(
  profiles: readonly Profile[],
  { neverName }: Pick<Policy, 'neverName'>,
): readonly Profile[] {
  if (neverName.length === 0) return profiles;
  const key = neverName.join('\n');
  const known = named.get(profiles);
  if (known?.neverName === key) return known.profiles;
  const added = profiles.map((profile) =>
    neverName.every((name) => profile.neverName.includes(name))
      ? profile
      : { ...profile, neverName: [...new Set([...profile.neverName, ...neverName])] },
  );
  named.set(profiles, { neverName: key, profiles: added });
  return added;
}
