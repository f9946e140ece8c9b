import { expect, test } from 'vitest';
import { handleIn } from './handles.ts';
import { plan, partner } from './planned.ts';

test.each([
  ['facebook', 'https://www.facebook.com/profile.php?id=1'],
  ['facebook', 'profile.php?id=1'],
  ['facebook', 'https://www.facebook.com/p/Gamma-1000/'],
  ['facebook', 'https://www.facebook.com/share/1AbC/'],
  ['facebook', 'https://www.facebook.com/i/1'],
  ['facebook', 'https://www.facebook.com/search/top?q=oak'],
  ['facebook', 'https://www.facebook.com/groups/oaktrust/'],
  ['facebook', 'https://www.facebook.com/people/Oak-Trust/1000/'],
  ['facebook', 'https://www.facebook.com/pages/category/Charity/Oak-1000/'],
  ['facebook', 'https://www.facebook.com/Oak-Trust-1000/'],
  ['facebook', 'https://fb.com/watch/?v=1'],
  ['facebook', 'https://www.facebook.com/#!/oaktrust'],
  ['facebook', 'https://www.facebook.com'],
  ['x', 'https://x.com/i/status/1'],
  ['x', 'https://x.com/intent/user?screen_name=oak'],
  ['x', 'https://twitter.com/search?q=oak'],
  ['x', 'https://twitter.com/hashtag/oak'],
  ['x', 'https://twitter.com/#!/oak'],
  ['linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:1/'],
  ['linkedin', 'https://www.linkedin.com/groups/123/'],
  ['linkedin', 'https://www.linkedin.com/company/'],
  ['bluesky', 'https://bsky.app/search?q=oak'],
  ['bluesky', 'https://bsky.app/messages'],
] as const)('finds no handle on %s in %s', (site, cell) => expect(handleIn(site, cell)).toBe(''));

test.each([
  ['linkedin', 'https://www.linkedin.com/company/caf%C3%A9-oak/posts/', 'café-oak'],
  ['linkedin', 'https://www.linkedin.com/company/100%/', ''],
  ['facebook', 'https://www.facebook.com/oak.trust/photos/', 'oak.trust'],
  ['x', 'https://x.com/@oak', 'oak'],
  ['bluesky', 'https://bsky.app/profile/oak.bsky.social', 'oak.bsky.social'],
  ['bluesky', 'https://bsky.app/profile/oak.org/post/3jzfcijpj2z2a', 'oak.org'],
] as const)('finds the handle on %s in %s', (site, cell, handle) => {
  expect(handleIn(site, cell)).toBe(handle);
});

test('partners with numeric addresses stay separate, and a known handle is kept', () => {
  const book = [partner({ id: 'a', name: 'Oak', handles: { facebook: 'oaktrust' } })];
  const found = plan(
    'name,facebook\n' +
      'Oak,https://www.facebook.com/profile.php?id=1\n' +
      'Elm,https://www.facebook.com/profile.php?id=2\n' +
      'Gamma,https://www.facebook.com/p/Gamma-1000/\n',
    book,
  );
  expect(found).toMatchObject({
    added: [
      { name: 'Elm', handles: {} },
      { name: 'Gamma', handles: {} },
    ],
    changed: [],
    same: 1,
    broken: [],
  });
});

test.each([
  ['a column of its own', 'name,Bluesky\nOak,@oak.bsky.social'],
  ['its short name', 'name,bsky\nOak,oak.bsky.social'],
  ['an address', 'name,website\nOak,https://bsky.app/profile/oak.bsky.social'],
  ['a handle that can be no other site’s', 'Oak (@oak.bsky.social)'],
])('Bluesky’s accounts come in from a list: %s', (_, list) => {
  expect(plan(list).added).toMatchObject([
    { name: 'Oak', handles: { bluesky: 'oak.bsky.social' } },
  ]);
});

test('an account that is an id is no handle on Bluesky', () => {
  const { added } = plan('name,bluesky\nOak,https://bsky.app/profile/did:plc:abc234');
  expect(added).toMatchObject([{ name: 'Oak', handles: {} }]);
});
