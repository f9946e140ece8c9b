import { factsOf, siteIds, type SiteId } from '../sites/facts/all-sites.ts';
import { fillAddress } from '../sites/facts/fill-address.ts';
import type { SearchAddress } from '../sites/facts/site-facts.ts';

/** A search on a site's own page, opened only when the writer clicks. */
export interface SearchLink extends SearchAddress {
  readonly site: SiteId;
}

/** The search addresses of each site, for people and organisations. */
export function searchLinks(cause: string): SearchLink[] {
  const words = cause.trim();
  return siteIds.flatMap((site) =>
    factsOf(site).searches.map(({ what, url }) => ({
      site,
      what,
      url: fillAddress(url, { words }),
    })),
  );
}
