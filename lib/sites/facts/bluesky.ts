import type { SiteFacts } from './site-facts.ts';

// Named one by one, so that the content script takes no more than it uses.
export const hosts = ['https://bsky.app/*'];
export const tags = 'text';
export const postAddress = 'https://bsky.app/profile/{handle}/post/{id}';

export const facts: SiteFacts = {
  name: 'Bluesky',
  alsoCalled: ['bsky'],
  shortNames: ['bs'],
  hosts,
  allowed: 'press',
  firstMode: 'off',
  forbidsAdditions: false,
  handle: {
    // A domain. Only its ending has to be in lower case for a tag to be found.
    pattern: /^(?=.{3,253}$)(?:[a-zA-Z\d](?:[a-zA-Z\d-]{0,61}[a-zA-Z\d])?\.)+[a-z][a-z\d-]*$/,
    problem: 'A Bluesky handle is a domain in small letters, like @riverside.bsky.social.',
    form: 'handle',
    example: 'riverside.bsky.social',
    shownFor: 'everyone',
  },
  tags,
  // What its own library finds when a post is published.
  tagInText:
    /(?<=^|[\s(])[@＠]((?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?\.)+[a-z][a-z\d-]*[a-z\d])(?![\w@-]|\.\w)/gu,
  tagEnd: ' ',
  opensWithAnswered: false,
  characters: { most: 300, count: 'shortened' },
  profileAddress: 'https://bsky.app/profile/{handle}',
  postAddress,
  draftAddress: {
    empty: 'https://bsky.app/intent/compose',
    withWords: 'https://bsky.app/intent/compose?text={words}',
  },
  // Read in its own code, August 2026; not seen in an address bar.
  searches: [{ what: 'posts', url: 'https://bsky.app/search?q={words}' }],
  shortLinks: [],
  // A time in base32, 13 characters long.
  postId: /^[2-7a-z]{13}$/,
  archiveOf: 'account',
  lists: {
    domains: ['bsky.app'],
    subdomains: 'www|staging',
    behind: ['profile'],
    alwaysBehind: true,
    notAccounts: '',
    alone: /^@[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+$/,
    headings: '',
  },
};
