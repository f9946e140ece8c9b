import { browser } from '../../lib/browser.ts';
import { factsOf, siteIds, type SiteId } from '../../lib/sites/facts/all-sites.ts';

/** The sites whose pages the browser lets Hat Tip read. */
export async function heldSites(): Promise<readonly SiteId[]> {
  const held = await Promise.all(
    siteIds.map((site) => browser.permissions.contains({ origins: [...factsOf(site).hosts] })),
  );
  return siteIds.filter((_, at) => held[at]);
}
