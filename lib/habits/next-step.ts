import type { Partner } from '../partners/partner.ts';
import type { PartnerCount, Waiting } from './partners.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import type { KOfN } from './k-of-n.ts';

/** The one thing to do next. */
export type NextStep =
  /** None of the last five posts credited anybody. */
  | { readonly step: 'credit-somebody' }
  /** One partner has more than half of the credits; `others` are two more to consider. */
  | { readonly step: 'spread'; readonly partner: Partner; readonly others: readonly Partner[] }
  /** The partner longest overdue by their rhythm. */
  | { readonly step: 'waiting'; readonly waiting: Waiting }
  /** Some posts credit somebody, but fewer than half. */
  | { readonly step: 'credit-more'; readonly credits: KOfN }
  /** Posts credit others, yet most are mainly about the organisation. */
  | { readonly step: 'speak-of-others' }
  /** Nobody is due and the mix is good: nothing to do. */
  | { readonly step: 'well-done' }
  /** Too few posts to advise. */
  | { readonly step: 'none' };

const fewest = 5;

/** The first step that fits. `own` is newest first. */
export function findNextStep(
  own: readonly RecordedPost[],
  counts: readonly PartnerCount[],
  waiting: readonly Waiting[],
  partners: readonly Partner[],
): NextStep {
  const lastFive = own.slice(0, fewest);
  if (lastFive.length === fewest && lastFive.every(({ creditsSomeone }) => !creditsSomeone)) {
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
  const n = own.length;
  if (n < fewest) return { step: 'none' };
  const k = own.filter(({ creditsSomeone }) => creditsSomeone).length;
  if (k * 2 < n) return { step: 'credit-more', credits: { k, n } };
  const aboutUs = own.filter(({ verdict }) => verdict === 'brand-only').length;
  return { step: aboutUs * 2 > n ? 'speak-of-others' : 'well-done' };
}
