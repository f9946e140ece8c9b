import { rhythmDays, type Partner } from '../partners/partner.ts';
import { dayLength, type Period } from './period.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

export interface PartnerCount {
  readonly partner: Partner;
  readonly posts: number;
}

export interface Waiting {
  readonly partner: Partner;
  /** Whole days since the last credit; undefined if never credited. */
  readonly days: number | undefined;
}

const byName = (a: Partner, b: Partner) => a.name.localeCompare(b.name);

/** How many posts credit each partner, most first; partners without credits are left out. */
export function countPartners(
  posts: readonly RecordedPost[],
  partners: readonly Partner[],
): readonly PartnerCount[] {
  const counts = new Map<string, number>();
  for (const id of posts.flatMap(({ credited }) => [...new Set(credited)])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return partners
    .flatMap((partner) => {
      const count = counts.get(partner.id);
      return count ? [{ partner, posts: count }] : [];
    })
    .toSorted((a, b) => b.posts - a.posts || byName(a.partner, b.partner));
}

/** Partners overdue by their rhythm, longest overdue first. */
export function findWaiting(partners: readonly Partner[], now: number): readonly Waiting[] {
  const past = ({ partner, days }: Waiting) =>
    (days ?? Number.MAX_SAFE_INTEGER) / rhythmDays[partner.rhythm!];
  return partners
    .filter(({ rhythm, doNotTag }) => rhythm !== undefined && !doNotTag)
    .map((partner) => ({
      partner,
      days:
        partner.lastCredited === undefined
          ? undefined
          : Math.max(0, Math.floor((now - partner.lastCredited) / dayLength)),
    }))
    .filter((waiting) => past(waiting) > 1)
    .toSorted((a, b) => past(b) - past(a) || byName(a.partner, b.partner));
}

/** Partners who credited the organisation in the period, as the writer recorded by hand; most frequent first. */
export function findCreditedUs(
  partners: readonly Partner[],
  { from, to }: Period,
): readonly PartnerCount[] {
  return partners
    .map((partner) => ({
      partner,
      posts: (partner.creditedUs ?? []).filter((at) => at >= from && at < to).length,
    }))
    .filter(({ posts }) => posts > 0)
    .toSorted((a, b) => b.posts - a.posts || byName(a.partner, b.partner));
}
