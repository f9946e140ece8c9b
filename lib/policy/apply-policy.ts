import type { Profile } from '../organisation/profile.ts';
import type { Store } from '../store/store.ts';
import { planSupply, withOwnCredits } from './plan-supply.ts';
import type { Policy } from './policy.ts';

/**
 * Updates the records to match the policy; writes nothing if nothing differs. The people it never names aren't written: `withPolicyNames` adds them
 * on reading.
 */
export async function applyPolicy(store: Store, policy: Policy): Promise<void> {
  const mark = markOf(policy);
  const isNew = (await store.mark('policy')) !== mark;
  if (!isNew && policy.locked.size === 0) return;
  const termsOf = (part: 'profile' | 'partners') => ({
    isNew,
    isLocked: policy.locked.has(part),
    isWhole: !policy.broken.has(part),
  });
  await store.supplied.align(
    'profiles',
    planSupply({
      ...termsOf('profile'),
      wanted: policy.profile ? [policy.profile] : [],
      carry: (profile) => profile,
      bare: withoutPolicyNames(policy),
      isMarked: () => false,
    }),
  );
  await store.supplied.align(
    'partners',
    planSupply({
      ...termsOf('partners'),
      wanted: policy.partners,
      carry: withOwnCredits,
      bare: (partner) => partner,
      isMarked: ({ creditedUs }) => creditedUs !== undefined,
    }),
  );
  if (isNew) await store.setMark('policy', mark);
}

/** Earlier versions of Hat Tip wrote the names that a policy never allows into the profile it supplied. */
function withoutPolicyNames({ profile, neverName }: Policy): (here: Profile) => Profile {
  const own = new Set(profile?.neverName);
  const added = new Set(neverName.filter((name) => !own.has(name)));
  return (here) => ({ ...here, neverName: here.neverName.filter((name) => !added.has(name)) });
}

/** A number that changes with the policy. */
function markOf({ profile, partners, neverName, locked }: Policy): number {
  const text = JSON.stringify([profile, partners, neverName, [...locked].sort()]);
  let mark = 0;
  for (let i = 0; i < text.length; i += 1) mark = (Math.imul(mark, 31) + text.charCodeAt(i)) | 0;
  return mark;
}
