import { linkedinPage } from '../pages/linkedin/index.ts';
import type { Running } from './browsers.ts';
import { giveSiteNotes } from './site-notes.ts';
import { openSiteTab, type SiteTab } from './site-tab.ts';

export const adminPath = '/company/harbour-museum/admin/page-posts/published/';

/** A tab on the LinkedIn page of tests/pages. */
export const openLinkedin = async (running: Running, path = '/feed/'): Promise<SiteTab> =>
  openSiteTab(running, {
    answer: await linkedinPage(),
    address: `https://www.linkedin.com${path}`,
    global: 'linkedin',
  });

/** Coaches the page's member and the unnamed author beside a comment. */
export const giveLinkedinNotes = (running: Running): Promise<void> =>
  giveSiteNotes(running, [
    { id: 'linkedin:=harbour museum', site: 'linkedin', name: 'Harbour Museum' },
    { id: 'linkedin:', site: 'linkedin' },
  ]);
