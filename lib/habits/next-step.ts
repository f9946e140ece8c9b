import type { Partner } from '../organisation/partner.ts';
import type { PartnerCount, Waiting } from './partners.ts';
import type { RecordedPost } from './recorded-post.ts';

/** The one thing to do next. */
export type NextStep =
  /** None of the last five posts credited anybody. */
  | { readonly step: 'credit-somebody' }
  /** One partner has more than half of the credits: two others to think of. */
  | { readonly step: 'spread'; readonly partner: Partner; readonly others: readonly Partner[] }
  /** The partner who has waited longest past their rhythm. */
  | { readonly step: 'waiting'; readonly waiting: Waiting }
  /** Nobody waits and the mix is good: nothing to do. */
  | { readonly step: 'well-done' }
  | { readonly step: 'none' };

/** The first that fits. `own` is newest first. */
export function findNextStep(
  own: readonly RecordedPost[],
  counts: readonly PartnerCount[],
  waiting: readonly Waiting[],
  partners: readonly Partner[],
): NextStep {
  const lastFive = own.slice(0, 5);
  if (lastFive.length === 5 && lastFive.every(({ creditsSomeone }) => !creditsSomeone)) {
    return { step: 'credit-somebody' };
  }
  const total = counts.reduce((sum, { posts }) => sum + posts, 0);
  const [first] = counts;
  if (first && total >= 4 && first.posts * 2 > total) {
    const others = partners
      .filter(({ id, doNotTag }) => id !== first.partner.id && !doNotTag)
      .toSorted((a, b) => (a.lastCredited ?? 0) - (b.lastCredited ?? 0))
      .slice(0, 2);
    if (others.length > 0) return { step: 'spread', partner: first.partner, others };
  }
  if (waiting[0]) return { step: 'waiting', waiting: waiting[0] };
  const crediting = own.filter(({ creditsSomeone }) => creditsSomeone).length;
  return own.length >= 5 && crediting * 2 >= own.length ? { step: 'well-done' } : { step: 'none' };
}
