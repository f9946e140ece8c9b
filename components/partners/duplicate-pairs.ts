import {
  findDuplicates,
  mergePartners,
  type Duplicates,
  withCreditsOf,
} from '../../lib/partners/duplicates.ts';
import type { Partner } from '../../lib/partners/partner.ts';

/** Two entries that look like one partner, and their merged entry. */
export interface Pair {
  readonly key: string;
  readonly first: Partner;
  readonly second: Partner;
  readonly merged: Partner;
  readonly by: Duplicates['by'];
}

const keyOf = (a: Partner, b: Partner) => [a.id, b.id].sort().join(' ');

/**
 * One pair per group of possible duplicates, except pairs the writer keeps apart. A locked partner stays as it is, so it leads; two locked partners
 * can't be merged.
 */
export function findPairs(
  book: readonly Partner[],
  apart: ReadonlySet<string>,
  isLocked: (id: string) => boolean,
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { partners, by } of findDuplicates(book)) {
    const ordered = [
      ...partners.filter(({ id }) => isLocked(id)),
      ...partners.filter(({ id }) => !isLocked(id)),
    ];
    const pair = firstPair(ordered, apart, isLocked);
    if (pair) pairs.set(keyOf(...pair), makePair(pair, by, isLocked));
  }
  return [...pairs.values()];
}

function firstPair(
  partners: readonly Partner[],
  apart: ReadonlySet<string>,
  isLocked: (id: string) => boolean,
): readonly [Partner, Partner] | undefined {
  for (const [i, first] of partners.entries()) {
    const second = partners
      .slice(i + 1)
      .find((each) => !isLocked(each.id) && !apart.has(keyOf(first, each)));
    if (second) return [first, second];
  }
  return undefined;
}

function makePair(
  [first, second]: readonly [Partner, Partner],
  by: Duplicates['by'],
  isLocked: (id: string) => boolean,
): Pair {
  const merged = mergePartners(first, second);
  const kept = isLocked(first.id) ? withCreditsOf(first, second) : merged;
  return { key: keyOf(first, second), first, second, merged: kept, by };
}
