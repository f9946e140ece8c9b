import type { SiteId } from '../post.ts';

/** The site of a page that is known to be one of these: the content script is in no other. */
export function siteOf(host: string): SiteId {
  if (host.endsWith('facebook.com')) return 'facebook';
  return host.endsWith('linkedin.com') ? 'linkedin' : 'x';
}
