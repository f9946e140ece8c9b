import { siteFacts } from './index.ts';
import type { SiteFacts } from './site-facts.ts';

export type SiteId = keyof typeof siteFacts;

// Marked pure, so that the build drops them where they are not used, as in the content scripts.
export const siteIds = /* @__PURE__ */ Object.keys(siteFacts) as readonly SiteId[];
export const hosts: readonly string[] = /* @__PURE__ */ siteIds.flatMap(
  (site) => siteFacts[site].hosts,
);
/** The sites whose pages the browser opens to Hat Tip once the writer has pressed for it. */
export const sitesOnPress = /* @__PURE__ */ siteIds.filter(
  (site) => factsOf(site).allowed === 'press',
);
/** The pages that the browser opens to Hat Tip with its installation. */
export const hostsAtInstall: readonly string[] = /* @__PURE__ */ siteIds.flatMap((site) =>
  factsOf(site).allowed === 'install' ? siteFacts[site].hosts : [],
);

/** The site where a draft opens if the current page is on none of the sites. */
export const siteWithDrafts = /* @__PURE__ */ siteIds.find((site) => factsOf(site).draftAddress)!;

/** Hosts of shortened addresses, as parts of a pattern. */
export const shortLinkHosts = /* @__PURE__ */ siteIds.flatMap((site) =>
  siteFacts[site].shortLinks.map((host) => host.replaceAll('.', String.raw`\.`)),
);

export function factsOf(site: SiteId): SiteFacts {
  return siteFacts[site];
}

/** Makes a record with one value for each site. */
export function perSite<T>(make: (site: SiteId) => T): Readonly<Record<SiteId, T>> {
  return Object.fromEntries(siteIds.map((site) => [site, make(site)])) as Record<SiteId, T>;
}

/** The site an address belongs to; undefined when it is none of the pages Hat Tip may look at. */
export function findSiteId(address: string): SiteId | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return undefined;
  const pattern = `https://${url.host}/*`;
  return siteIds.find((site) => siteFacts[site].hosts.includes(pattern));
}

/** True when the address is one of the pages Hat Tip may look at. */
export function isOurHost(address: string): boolean {
  return findSiteId(address) !== undefined;
}
