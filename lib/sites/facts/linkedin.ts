import type { SiteFacts } from './site-facts.ts';

// Separate exports, so that the content script includes only those it uses.
export const hosts = ['https://www.linkedin.com/*'];
export const tags = 'list';
export const postAddress = 'https://www.linkedin.com/feed/update/urn:li:{kind}:{id}/';

export const facts: SiteFacts = {
  name: 'LinkedIn',
  alsoCalled: [],
  shortNames: ['li'],
  hosts,
  allowed: 'install',
  firstMode: 'off',
  forbidsAdditions: true,
  handle: {
    pattern: /^[\p{L}\p{N}_-]{2,100}$/u,
    problem: 'A LinkedIn name is the last part of the page’s address, like riverside-food-bank.',
    form: 'page',
    example: 'riverside-museum',
    shownFor: 'pages',
  },
  tags,
  opensWithAnswered: false,
  profileAddress: 'https://www.linkedin.com/company/{handle}',
  postAddress,
  draftAddress: {
    empty: 'https://www.linkedin.com/feed/?shareActive=true',
    withWords: 'https://www.linkedin.com/feed/?shareActive=true&text={words}',
  },
  // As seen in the address bar on the site, November 2026.
  searches: [
    {
      what: 'organisations',
      url: 'https://www.linkedin.com/search/results/companies/?keywords={words}',
    },
    { what: 'people', url: 'https://www.linkedin.com/search/results/people/?keywords={words}' },
    { what: 'groups', url: 'https://www.linkedin.com/search/results/groups/?keywords={words}' },
  ],
  shortLinks: ['lnkd.in'],
  postId: /^([a-z]+):\d+$/i,
  archiveOf: 'person',
  lists: {
    domains: ['linkedin.com'],
    subdomains: '[a-z]+',
    behind: ['company', 'in', 'school', 'showcase'],
    alwaysBehind: true,
    notAccounts: '',
    persons: /linkedin\.com\/(?:in|pub)\//i,
    headings: '',
  },
};
