import { siteIds, type SiteId } from '../post.ts';
import { siteOf } from './site-of.ts';

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

export const hosts: readonly string[] = siteIds.flatMap(
  (site): readonly string[] => siteHosts[site],
);

/** The site an address belongs to; undefined when it is none of the pages above. */
export function findSiteId(address: string): SiteId | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return undefined;
  return hosts.includes(`https://${url.host}/*`) ? siteOf(url.host) : undefined;
}

/** True when the address is one of the pages above. */
export function isOurHost(address: string): boolean {
  return findSiteId(address) !== undefined;
}
