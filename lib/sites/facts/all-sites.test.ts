import { expect, test } from 'vitest';
import { factsOf, findSiteId, siteIds } from './all-sites.ts';
import { fillAddress, profileAddressOf } from './fill-address.ts';

test.each(
  siteIds.flatMap((site) => factsOf(site).hosts.map((pattern) => [pattern, site] as const)),
)('%s is a page of %s', (pattern, site) => {
  expect(findSiteId(pattern.replace('*', 'home'))).toBe(site);
});

test.each([
  'http://x.com/home',
  'https://x.com.evil.example/',
  'https://notfacebook.com/',
  'https://api.x.com/',
  'about:blank',
  'nothing',
])('%s is not a page of any site', (address) => expect(findSiteId(address)).toBeUndefined());

test('encodes the words that fill an address', () => {
  expect(fillAddress('https://a.example/?q={words}&f=user', { words: 'soup & "bread"' })).toBe(
    'https://a.example/?q=soup%20%26%20%22bread%22&f=user',
  );
});

test('fills an account’s address with its handle, or with parts of it', () => {
  expect(profileAddressOf(factsOf('linkedin'), 'café-oak')).toBe(
    'https://www.linkedin.com/company/caf%C3%A9-oak',
  );
  const ofServers = {
    handle: { pattern: /^(?<name>\w+)@(?<server>[\w.]+)$/ },
    profileAddress: 'https://{server}/@{name}',
  };
  expect(profileAddressOf(ofServers, 'oak@pond.example')).toBe('https://pond.example/@oak');
});
