import type { SiteFacts } from './site-facts.ts';

// Separate exports, so that the content script includes only those it uses.
export const hosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
];
export const tags = 'text';
export const postAddress = 'https://x.com/{handle}/status/{id}';

export const facts: SiteFacts = {
  name: 'X',
  alsoCalled: ['twitter'],
  shortNames: ['tw'],
  hosts,
  allowed: 'install',
  firstMode: 'nudge',
  forbidsAdditions: false,
  handle: {
    pattern: /^[A-Za-z0-9_]{1,15}$/,
    problem: 'An X handle has up to 15 letters, digits or underscores, like @RiversideFB.',
    form: 'handle',
    example: 'RiversideMus',
    shownFor: 'everyone',
  },
  tags,
  opensWithAnswered: true,
  characters: { most: 280, count: 'x' },
  profileAddress: 'https://x.com/{handle}',
  postAddress,
  draftAddress: {
    empty: 'https://x.com/compose/post',
    withWords: 'https://x.com/intent/post?text={words}',
  },
  // As seen in the address bar on the site, November 2026.
  searches: [
    { what: 'people', url: 'https://x.com/search?q={words}&f=user' },
    { what: 'posts', url: 'https://x.com/search?q={words}&f=live' },
  ],
  shortLinks: ['t.co'],
  postId: /^\d+$/,
  archiveOf: 'account',
  lists: {
    domains: ['x.com', 'twitter.com'],
    subdomains: 'www|mobile|m',
    behind: [],
    alwaysBehind: false,
    notAccounts:
      'about account compose download explore hashtag help home i intent jobs login logout messages ' +
      'notifications oauth privacy search settings share signup tos who_to_follow widgets',
    mirrors: /^(?:nitter\.[a-z.]+|xcancel\.com|(?:fx|vx)twitter\.com|fixupx\.com)$/i,
    alone: /^@\w{1,15}$/,
    headings:
      'handle|screen name|x name|twitter name|twitter id|x twitter|twitter x|x formerly twitter|' +
      'konto na twitterze',
  },
};
