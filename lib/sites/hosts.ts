import { siteIds, type SiteId } from '../post.ts';

/**
 * The pages Hat Tip may read, as match patterns. The manifest and the content scripts share these lists, so
 * that permissions are never wider than needed. Each site has its own list, so that its content script
 * includes no other.
 */
export const xHosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
];
export const linkedinHosts = ['https://www.linkedin.com/*'];
export const facebookHosts = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
];

export const siteHosts: Readonly<Record<SiteId, readonly string[]>> = {
  x: xHosts,
  linkedin: linkedinHosts,
  facebook: facebookHosts,
};

// Marked pure, so that content scripts, which do not use it, leave it out.
export const hosts: readonly string[] = /* @__PURE__ */ siteIds.flatMap((site) => siteHosts[site]);

/** The site an address belongs to; undefined for any other page. */
export function findSiteId(address: string): SiteId | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return undefined;
  const pattern = `https://${url.host}/*`;
  return siteIds.find((site) => siteHosts[site].includes(pattern));
}

export function isOurHost(address: string): boolean {
  return findSiteId(address) !== undefined;
}
