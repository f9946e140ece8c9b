import { facebookPage } from '../pages/facebook/index.ts';
import type { Running } from './browsers.ts';
import { giveSiteNotes } from './site-notes.ts';
import { openSiteTab, type SiteTab } from './site-tab.ts';

/** A tab on the Facebook page of tests/pages. */
export const openFacebook = async (
  running: Running,
  path = '/',
  host = 'www.facebook.com',
): Promise<SiteTab> =>
  openSiteTab(running, {
    answer: await facebookPage(),
    address: `https://${host}${path}`,
    global: 'facebook',
  });

/** Coaches the page's own account, the unnamed author beside a comment, and one group. */
export const giveFacebookNotes = (running: Running): Promise<void> =>
  giveSiteNotes(running, [
    { id: 'facebook:', site: 'facebook' },
    { id: 'facebook:=harbour museum', site: 'facebook', name: 'Harbour Museum' },
    {
      id: 'facebook:=harbour museum in group:444',
      site: 'facebook',
      name: 'Harbour Museum',
      place: { id: 'group:444', name: 'Harbour Neighbours' },
    },
  ]);
