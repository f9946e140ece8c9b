import type { SiteId } from '../post.ts';

/**
 * The pages Hat Tip may look at, as match patterns. The manifest and the content script both read
 * these lists, so that a permission is never wider than what is used.
 */
export const siteHosts = {
  x: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.x.com/*',
  ],
  linkedin: ['https://www.linkedin.com/*'],
  facebook: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
  ],
} as const satisfies Record<SiteId, readonly string[]>;

export const siteIds = Object.keys(siteHosts) as readonly SiteId[];

export const hosts: readonly string[] = Object.values(siteHosts).flat();

/** The site an address belongs to; undefined when it is none of the pages above. */
export function findSiteId(address: string): SiteId | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return undefined;
  const pattern = `https://${url.host}/*`;
  return siteIds.find((site) => (siteHosts[site] as readonly string[]).includes(pattern));
}

/** True when the address is one of the pages above. */
export function isOurHost(address: string): boolean {
  return findSiteId(address) !== undefined;
}
