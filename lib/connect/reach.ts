import { nameKey } from '../organisation/words.ts';
import type { Partner } from '../partners/partner.ts';

/** With fewer partners whose place is known, the page says nothing about places. */
const fewest = 3;

/** The place of every partner whose place is known; undefined if there are several places or too few to tell. */
export function findOnlyPlace(
  partners: readonly Partner[],
): { readonly place: string; readonly partners: number } | undefined {
  const places = partners.flatMap(({ place }) => place ?? []);
  const [first] = places;
  if (first === undefined || places.length < fewest) return undefined;
  const isSame = places.every((place) => nameKey(place) === nameKey(first));
  return isSame ? { place: first, partners: places.length } : undefined;
}
