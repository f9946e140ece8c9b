import { useMemo, useRef } from 'preact/hooks';
import type { Partner } from '../../lib/organisation/partner.ts';
import {
  createPartnerSearch,
  type Order,
  type PartnerSearch,
} from '../../lib/organisation/search-partners.ts';

/**
 * Who is listed, in which order. Looked up anew for other words, another order, or when somebody came
 * or went; a row being edited keeps its place, so that it does not jump away from the hands that type.
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
  // As many may come as go: the number alone does not tell.
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
