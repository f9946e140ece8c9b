import { browser } from '../../lib/browser.ts';
import { changeSettings, switchedOn, withMode } from '../../lib/settings.ts';
import { factsOf, siteIds, type SiteId } from '../../lib/sites/facts/all-sites.ts';

/** The sites whose pages the browser lets Hat Tip read. */
export async function heldSites(): Promise<readonly SiteId[]> {
  const held = await Promise.all(
    siteIds.map((site) => browser.permissions.contains({ origins: [...factsOf(site).hosts] })),
  );
  return siteIds.filter((_, at) => held[at]);
}

/** Asks the browser for the pages of a site, and switches Hat Tip on there. Call it in the task of a click. */
export async function useSite(site: SiteId): Promise<void> {
  if (!(await browser.permissions.request({ origins: [...factsOf(site).hosts] }))) return;
  await changeSettings(browser.storage.local, (settings) => switchedOn(settings, site));
}

/** Switches Hat Tip off on a site, and gives its pages back to the browser. */
export async function leaveSite(site: SiteId): Promise<void> {
  // First, so that open pages let go of their drafts.
  await changeSettings(browser.storage.local, (settings) => withMode(settings, site, 'off'));
  await browser.permissions.remove({ origins: [...factsOf(site).hosts] });
}
