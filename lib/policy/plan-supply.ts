import type { Partner } from '../partners/partner.ts';
import { isSameRecord } from '../organisation/same-record.ts';
import type { PlanSupply, SupplyChange } from '../store/supplied.ts';

/** How a policy supplies one kind of record. */
export interface SupplyTerms<T> {
  /** Every record the policy has now. */
  readonly wanted: readonly T[];
  /** The policy changed since it was last applied. */
  readonly isNew: boolean;
  readonly isLocked: boolean;
  /** All of the policy's entries could be read, so a missing one was removed. */
  readonly isWhole: boolean;
  /** The policy's record plus what the writer's posts and marks add to it. */
  readonly carry: (record: T, here: T | undefined) => T;
  /** A record without what earlier versions of Hat Tip wrote into it. */
  readonly bare: (here: T) => T;
  /** The writer recorded something on it that no policy can know. */
  readonly isMarked: (here: T) => boolean;
}

type Mutable<T> = { [Key in keyof T]: T[Key] extends readonly (infer Each)[] ? Each[] : never };

/**
 * A locked record always matches the policy; an unlocked one is supplied once and belongs to the writer from then on. Changes are never lost: the
 * changed record is quarantined.
 */
export function planSupply<T extends { readonly id: string }>(
  terms: SupplyTerms<T>,
): PlanSupply<T> {
  const { wanted, isNew, isLocked, isWhole, carry, bare, isMarked } = terms;
  return (here, supplied) => {
    const change: Mutable<SupplyChange<T>> = {
      put: [],
      delete: [],
      quarantined: [],
      remember: [],
      forget: [],
    };
    const isEdited = (old: T, before: T | undefined) =>
      before === undefined || !isSameRecord(carry(before, old), bare(old));
    for (const record of wanted) {
      const [old, before] = [here.get(record.id), supplied.get(record.id)];
      if (!isLocked && (!isNew || old || supplied.has(record.id))) continue;
      if (!before || !isSameRecord(before, record)) change.remember.push(record);
      const next = carry(record, old);
      if (old && isSameRecord(old, next)) continue;
      // Earlier versions didn't record what they supplied, so assume what the policy says now.
      const last = before ?? (supplied.has(record.id) ? record : undefined);
      if (old && isEdited(old, last)) change.quarantined.push({ record: old, policy: 'replaced' });
      change.put.push(next);
    }
    if (!isLocked || !isWhole) return change;
    const ids = new Set(wanted.map(({ id }) => id));
    for (const [id, before] of supplied) {
      if (ids.has(id)) continue;
      const old = here.get(id);
      change.forget.push(id);
      if (!old) continue;
      change.delete.push(id);
      if (isEdited(old, before) || isMarked(old)) {
        change.quarantined.push({ record: old, policy: 'removed' });
      }
    }
    return change;
  };
}

/** Keeps when a partner was credited, and when it credited the organisation: those are the writer's own. */
export function withOwnCredits(partner: Partner, here: Partner | undefined): Partner {
  const { lastCredited = partner.lastCredited, creditedUs = partner.creditedUs } = here ?? {};
  return {
    ...partner,
    ...(lastCredited !== undefined && { lastCredited }),
    ...(creditedUs && { creditedUs }),
  };
}
