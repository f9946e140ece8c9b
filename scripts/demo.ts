/**
 * `npm run demo`: Hat Tip at work for the invented Harbour Museum, with a filled partner book, on pages built like
 * those of X, LinkedIn and Facebook (tests/pages). Nothing leaves this machine. Without a display it prints each
 * draft, its card and what each click on it writes, and saves pictures.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserName, Running } from '../tests/e2e/browsers.ts';
import { giveFacebookNotes, openFacebook } from '../tests/e2e/facebook-tab.ts';
import { giveLinkedinNotes, openLinkedin } from '../tests/e2e/linkedin-tab.ts';
import { giveBook } from '../tests/e2e/partners-helpers.ts';
import { giveNotes, harbour } from '../tests/e2e/set-up.ts';
import { openX } from '../tests/e2e/x-tab.ts';
import { hasDisplay, showBrowser, untilClosed } from './show/shown-browser.ts';
import { tellCard } from './show/tell-card.ts';
import { sampleBook } from './store/sample.ts';

/** A tab on a site’s page with its box open. */
interface Composer {
  readonly page: Page;
  open(): Promise<void>;
  type(text: string): Promise<void>;
  /** What the page says the box holds. */
  read(): Promise<string>;
}

interface Site {
  readonly name: string;
  readonly draft: string;
  compose(running: Running): Promise<Composer>;
}

const sites: readonly Site[] = [
  {
    name: 'X',
    draft:
      'Our boat is back on the slip. We have sanded, caulked and painted it for two winters, and we are proud of every plank.',
    async compose(running) {
      const tab = await openX(running);
      return {
        page: tab.page,
        open: async () => {},
        type: (text) => tab.type(text),
        read: async () => (await tab.model()) ?? '',
      };
    },
  },
  {
    name: 'LinkedIn',
    draft:
      'On Saturday Riverside Food Bank served ninety bowls of soup in our hall, and every bowl was empty by three.',
    async compose(running) {
      const tab = await openLinkedin(running);
      return onPage(tab, 'linkedin', 'shadow');
    },
  },
  {
    name: 'Facebook',
    draft:
      'The lamp in our harbour light is lit again. We have cleaned its lens for a whole winter, and we are proud of the result.',
    async compose(running) {
      const tab = await openFacebook(running);
      return onPage(tab, 'facebook', 'post');
    },
  },
];

type SiteTab = Awaited<ReturnType<typeof openLinkedin>>;

/** The box of a post on LinkedIn’s or Facebook’s page, which one opens first. */
const onPage = (tab: SiteTab, global: string, box: string): Composer => ({
  page: tab.page,
  open: () => tab.page.evaluate(`window.${global}.open(${JSON.stringify(box)})`) as Promise<void>,
  type: (text) => tab.type(text, box),
  read: () =>
    tab.page.evaluate(`window.${global}.models()[${JSON.stringify(box)}] ?? ''`) as Promise<string>,
});

const browser = process.argv[2] as BrowserName;
const running = await showBrowser(browser);
try {
  await giveNotes(running, harbour);
  await giveBook(running, sampleBook);
  await giveLinkedinNotes(running);
  await giveFacebookNotes(running);
  for (const { name, draft, compose } of sites) {
    const { page, open, type, read } = await compose(running);
    await open();
    if (hasDisplay) await type(draft);
    else
      await tellCard({
        page,
        browser,
        name,
        draft,
        async begin() {
          await page.reload();
          await open();
        },
        write: () => type(draft),
        read,
      });
  }
  if (hasDisplay) {
    console.log('\nThree drafts, one on each site. Close the browser to end.');
    await untilClosed(running.browser);
  }
} finally {
  if (running.browser.connected) await running.close();
}
