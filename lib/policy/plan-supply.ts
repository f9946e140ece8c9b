import type { Partner } from '../organisation/partner.ts';
import { isSameRecord } from '../organisation/same-record.ts';
import type { PlanSupply, SupplyChange } from '../store/supplied.ts';

/** How a policy supplies one kind of record. */
export interface SupplyTerms<T> {
  /** Every record the policy has now. */
  readonly wanted: readonly T[];
  /** The policy has changed since it was applied last. */
  readonly isNew: boolean;
  readonly isLocked: boolean;
  /** All of the policy's entries could be read: what is not among them is gone. */
  readonly isWhole: boolean;
  /** The policy's record with what the writer's posts and marks add to it. */
  readonly carry: (record: T, here: T | undefined) => T;
  /** A record without what an earlier Hat Tip wrote into it besides. */
  readonly bare: (here: T) => T;
  /** The writer noted something on it that no policy can know. */
  readonly isMarked: (here: T) => boolean;
}

type Mutable<T> = { [Key in keyof T]: T[Key] extends readonly (infer Each)[] ? Each[] : never };

/**
 * What is locked is as the policy says each time; what is not is supplied once, and is the writer's
 * from then on. Nothing that somebody changed is lost: it is set aside.
 */
export function planSupply<T extends { readonly id: string }>(
  terms: SupplyTerms<T>,
): PlanSupply<T> {
  const { wanted, isNew, isLocked, isWhole, carry, bare, isMarked } = terms;
  return (here, supplied) => {
    const change: Mutable<SupplyChange<T>> = {
      put: [],
      delete: [],
      aside: [],
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
      // What an earlier Hat Tip supplied is not known: it is taken for what the policy says now.
      const last = before ?? (supplied.has(record.id) ? record : undefined);
      if (old && isEdited(old, last)) change.aside.push({ record: old, policy: 'replaced' });
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
        change.aside.push({ record: old, policy: 'removed' });
      }
    }
    return change;
  };
}

/** When a partner was last credited, and credited the organisation, is the writer's own. */
export function withOwnCredits(partner: Partner, here: Partner | undefined): Partner {
  const { lastCredited = partner.lastCredited, creditedUs = partner.creditedUs } = here ?? {};
  return {
    ...partner,
    ...(lastCredited !== undefined && { lastCredited }),
    ...(creditedUs && { creditedUs }),
  };
}
