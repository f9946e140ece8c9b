import * as v from 'valibot';
import { lineField, lineList } from '../organisation/fields.ts';
import { sameName } from '../organisation/duplicates.ts';
import { parsePartner, type Partner } from '../organisation/partner.ts';
import { parseProfile, type Profile } from '../organisation/profile.ts';
import type { SiteMode } from '../messages.ts';
import type { SiteId } from '../post.ts';

/** What an administrator may keep from being changed. */
export const lockable = ['profile', 'partners', 'neverName', 'modes'] as const;
export type Lockable = (typeof lockable)[number];

/** What an organisation gives to all its writers through the browser's own policy. */
export interface Policy {
  readonly profile: Profile | undefined;
  readonly partners: readonly Partner[];
  /** Added to every profile's list. */
  readonly neverName: readonly string[];
  readonly modes: Readonly<Partial<Record<SiteId, SiteMode>>>;
  readonly locked: ReadonlySet<Lockable>;
  /** Shown beside whatever is locked; empty where the administrator gave none. */
  readonly reason: string;
  /** What of the policy could not be read, a sentence each, for the administrator. */
  readonly problems: readonly string[];
}

export const noPolicy: Policy = {
  profile: undefined,
  partners: [],
  neverName: [],
  modes: {},
  locked: new Set(),
  reason: '',
  problems: [],
};

/** Ids of records that came with the policy begin so. */
export const sharedPrefix = 'shared:';
const mostPartners = 10_000;

const mode = v.picklist(['nudge', 'underlines', 'toolbar', 'off']);
const parts = {
  neverName: lineList('A kind of people', 80, 100),
  modes: v.object({
    x: v.exactOptional(mode),
    linkedin: v.exactOptional(mode),
    facebook: v.exactOptional(mode),
  }),
  locked: v.array(v.picklist(lockable)),
  reason: lineField('The reason', 200),
} as const;

/** Reads a policy; a part that cannot be read is left out, said in `problems`, and holds up no other. */
export function parsePolicy(value: unknown): Policy {
  if (typeof value !== 'object' || value === null) return noPolicy;
  const raw = value as Record<string, unknown>;
  const problems: string[] = [];
  const part = <K extends keyof typeof parts>(key: K) => {
    if (raw[key] === undefined) return undefined;
    const result = v.safeParse(parts[key], raw[key]);
    if (result.success) return result.output as v.InferOutput<(typeof parts)[K]>;
    problems.push(`“${key}”: ${result.issues[0].message}`);
    return undefined;
  };
  return {
    profile: profileIn(raw['profile'], problems),
    partners: partnersIn(raw['partners'], problems),
    neverName: part('neverName') ?? [],
    modes: part('modes') ?? {},
    locked: new Set(part('locked') ?? []),
    reason: part('reason') ?? '',
    problems,
  };
}

function profileIn(value: unknown, problems: string[]): Profile | undefined {
  if (value === undefined) return undefined;
  const parsed = parseProfile(value);
  if (parsed.ok) return { ...parsed.value, id: `${sharedPrefix}profile` };
  problems.push(`“profile”: ${parsed.problems[0]?.message ?? ''}`);
  return undefined;
}

function partnersIn(value: unknown, problems: string[]): readonly Partner[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push('“partners”: a list is needed.');
    return [];
  }
  const partners = new Map<string, Partner>();
  for (const [i, one] of value.slice(0, mostPartners).entries()) {
    const parsed = parsePartner(one);
    if (!parsed.ok) {
      problems.push(`“partners”, entry ${i + 1}: ${parsed.problems[0]?.message ?? ''}`);
      continue;
    }
    // The same in every browser and after every change of the list.
    const id = `${sharedPrefix}${parsed.value.id || sameName(parsed.value.name)}`.slice(0, 80);
    if (!partners.has(id)) partners.set(id, { ...parsed.value, id });
  }
  return [...partners.values()];
}

/** True for a record that came with the policy and may not be changed. */
export function isLocked(policy: Policy, part: 'profile' | 'partners', id: string): boolean {
  return policy.locked.has(part) && id.startsWith(sharedPrefix);
}
