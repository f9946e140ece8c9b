import type { Partner } from '../organisation/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import { isSameRecord } from '../organisation/same-record.ts';
import type { Store } from '../store/store.ts';
import { sharedPrefix, type Policy } from './policy.ts';

/**
 * Brings the notes in line with the policy: what is locked is as the policy says each time; what is not locked is
 * supplied when the policy is new or has changed, and is the writer's from then on. Writes nothing when nothing differs.
 */
export async function applyPolicy(store: Store, policy: Policy): Promise<void> {
  const mark = markOf(policy);
  const isNew = (await store.mark('policy')) !== mark;
  if (!isNew && policy.locked.size === 0) return;
  await applyProfile(store, policy, isNew);
  await applyPartners(store, policy, isNew);
  if (isNew) await store.setMark('policy', mark);
}

async function applyProfile(store: Store, policy: Policy, isNew: boolean): Promise<void> {
  const known = await store.profiles.all();
  const isLocked = policy.locked.has('profile');
  const shared = policy.profile;
  const old = known.find(({ id }) => id.startsWith(sharedPrefix));
  if (shared && (isLocked || (isNew && old === undefined))) await put(store, old, shared, policy);
  // A locked profile that is no longer in the policy is nobody's.
  const isGone = !shared && !policy.broken.has('profile');
  if (isGone && old && isNew && isLocked) await store.profiles.delete(old.id);
  if (!isNew && !policy.locked.has('neverName')) return;
  for (const profile of await store.profiles.all()) await put(store, profile, profile, policy);
}

/** Keeps a profile with the policy's names added, where that differs from what is there. */
async function put(
  store: Store,
  old: Profile | undefined,
  profile: Profile,
  { neverName }: Policy,
): Promise<void> {
  const next = { ...profile, neverName: [...new Set([...profile.neverName, ...neverName])] };
  if (!old || !isSameRecord(old, next)) await store.profiles.put(next);
}

async function applyPartners(store: Store, policy: Policy, isNew: boolean): Promise<void> {
  const isLocked = policy.locked.has('partners');
  if (!isNew && !isLocked) return;
  const known = new Map((await store.partners.all()).map((partner) => [partner.id, partner]));
  const supplied = new Set(policy.partners.map(({ id }) => id));
  const changed = policy.partners.flatMap((partner): Partner[] => {
    const old = known.get(partner.id);
    if (old !== undefined && !isLocked) return [];
    // When it was last credited, and credited the organisation, is the writer's own.
    const { lastCredited = partner.lastCredited, creditedUs } = old ?? {};
    const next = {
      ...partner,
      ...(lastCredited !== undefined && { lastCredited }),
      ...(creditedUs && { creditedUs }),
    };
    return old && isSameRecord(old, next) ? [] : [next];
  });
  const gone =
    isLocked && !policy.broken.has('partners')
      ? [...known.keys()].filter((id) => id.startsWith(sharedPrefix) && !supplied.has(id))
      : [];
  if (changed.length > 0) await store.partners.putAll(changed);
  if (gone.length > 0) await store.partners.deleteAll(gone);
}

/** A number that changes when the policy does. */
function markOf({ profile, partners, neverName, locked }: Policy): number {
  const text = JSON.stringify([profile, partners, neverName, [...locked].sort()]);
  let mark = 0;
  for (let i = 0; i < text.length; i += 1) mark = (Math.imul(mark, 31) + text.charCodeAt(i)) | 0;
  return mark;
}
