import { nameKey } from '../organisation/words.ts';
import type { Partner } from '../organisation/partner.ts';

/** Fewer partners with a place say nothing about where they are. */
const fewest = 3;

/** The one place where every partner is whose place the book knows; undefined where there are two, or too few to tell. */
export function findOnlyPlace(
  partners: readonly Partner[],
): { readonly place: string; readonly partners: number } | undefined {
  const places = partners.flatMap(({ place }) => place ?? []);
  const [first] = places;
  if (first === undefined || places.length < fewest) return undefined;
  const isSame = places.every((place) => nameKey(place) === nameKey(first));
  return isSame ? { place: first, partners: places.length } : undefined;
}
