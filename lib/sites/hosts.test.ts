import { expect, test } from 'vitest';
import { siteIds } from '../post.ts';
import { findSiteId, siteHosts } from './hosts.ts';

test.each(siteIds.flatMap((site) => siteHosts[site].map((pattern) => [pattern, site] as const)))(
  '%s belongs to %s',
  (pattern, site) => {
    expect(findSiteId(pattern.replace('*', 'home'))).toBe(site);
  },
);

test.each([
  'http://x.com/home',
  'https://x.com.evil.example/',
  'https://notfacebook.com/',
  'https://api.x.com/',
  'about:blank',
  'nothing',
])('%s belongs to no site', (address) => expect(findSiteId(address)).toBeUndefined());
