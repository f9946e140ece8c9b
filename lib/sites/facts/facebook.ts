import type { SiteFacts } from './site-facts.ts';

// Separate exports, so that the content script includes only those it uses.
export const hosts = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
];
export const tags = 'list';

export const facts: SiteFacts = {
  name: 'Facebook',
  alsoCalled: [],
  shortNames: ['fb'],
  hosts,
  allowed: 'install',
  firstMode: 'nudge',
  forbidsAdditions: false,
  handle: {
    pattern: /^[A-Za-z0-9.]{1,60}$/,
    problem: 'A Facebook name is the last part of the page’s address, like RiversideFB.',
    form: 'page',
    example: 'RiversideMuseum',
    shownFor: 'everyone',
  },
  tags,
  opensWithAnswered: false,
  profileAddress: 'https://www.facebook.com/{handle}',
  // As seen in the address bar on the site, November 2026.
  searches: [
    { what: 'organisations', url: 'https://www.facebook.com/search/pages/?q={words}' },
    { what: 'groups', url: 'https://www.facebook.com/search/groups/?q={words}' },
  ],
  shortLinks: [],
  postId: /^\d+$/,
  archiveOf: 'person',
  lists: {
    domains: ['facebook.com', 'fb.com'],
    subdomains: '[a-z-]+',
    behind: ['pages', 'pg'],
    alwaysBehind: false,
    notAccounts:
      'about ads business careers category create dialog event events fundraisers gaming groups hashtag help ' +
      'home.php i l.php login login.php marketplace me media messages notes notifications p people ' +
      'permalink.php photo photo.php photos plugins policies privacy profile.php public reel reels ' +
      'search settings share share.php sharer sharer.php story.php stories video video.php videos watch',
    headings: 'fb|fb page|strona na facebooku|profil na facebooku',
  },
};
