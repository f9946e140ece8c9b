import { siteIds, type SiteId } from '../post.ts';

/**
 * The pages Hat Tip may look at, as match patterns. The manifest and the content scripts all read
 * these lists, so that a permission is never wider than what is used. Each site has a list of its
 * own, so that its content script holds no other.
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

// Marked pure, so that a build leaves it out where nobody asks for it: in the content scripts.
export const hosts: readonly string[] = /* @__PURE__ */ siteIds.flatMap((site) => siteHosts[site]);

/** The site an address belongs to; undefined when it is none of the pages above. */
export function findSiteId(address: string): SiteId | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return undefined;
  const pattern = `https://${url.host}/*`;
  return siteIds.find((site) => siteHosts[site].includes(pattern));
}

/** True when the address is one of the pages above. */
export function isOurHost(address: string): boolean {
  return findSiteId(address) !== undefined;
}
