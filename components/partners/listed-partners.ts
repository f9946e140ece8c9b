import { useMemo, useRef } from 'preact/hooks';
import type { Partner } from '../../lib/partners/partner.ts';
import {
  createPartnerSearch,
  type Order,
  type PartnerSearch,
} from '../../lib/partners/search-partners.ts';

/**
 * Which partners are listed, in what order. Recomputed when the search or order changes, or when partners are added or removed; a row being edited
 * keeps its position, so that it doesn't move while the writer types.
 */
export function useListed(
  book: readonly Partner[],
  words: string,
  order: Order,
  now: number,
): readonly Partner[] {
  const prepared = useRef<{ book: readonly Partner[]; search: PartnerSearch } | undefined>(
    undefined,
  );
  // As many may be added as removed, so the number alone isn't enough.
  const ids = useMemo(() => book.map(({ id }) => id).join('\n'), [book]);
  const found = useMemo(() => {
    if (prepared.current?.book !== book) {
      prepared.current = { book, search: createPartnerSearch(book) };
    }
    return prepared.current.search.find(words, order, now);
  }, [words, order, ids]);
  const byId = useMemo(() => new Map(book.map((partner) => [partner.id, partner])), [book]);
  return useMemo(() => found.flatMap(({ id }) => byId.get(id) ?? []), [found, byId]);
}
