import { expect, test } from 'vitest';
import { siteIds } from '../post.ts';
import { findSiteId, siteHosts } from './hosts.ts';
import { siteOf } from './site-of.ts';

test.each(siteIds.flatMap((site) => siteHosts[site].map((pattern) => [pattern, site] as const)))(
  '%s is a page of %s',
  (pattern, site) => {
    const address = pattern.replace('*', 'home');
    expect(findSiteId(address)).toBe(site);
    expect(siteOf(new URL(address).hostname)).toBe(site);
  },
);

test.each([
  'http://x.com/home',
  'https://x.com.evil.example/',
  'https://notfacebook.com/',
  'https://api.x.com/',
  'about:blank',
  'nothing',
])('%s is none of ours', (address) => expect(findSiteId(address)).toBeUndefined());
