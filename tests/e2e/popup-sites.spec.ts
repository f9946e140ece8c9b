import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { seeInNudge } from './nudge.ts';
import { press } from './page-parts.ts';
import { clickWords } from './site-tab.ts';

/** What goes out on a site stands in the popup's summary; X has it in main-job.spec.ts. */
let running: Running;
test.beforeEach(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterEach(() => running?.close());

declare const linkedin: LinkedinPage;
declare const facebook: FacebookPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';

/** One post that credits one partner, seen in *My habits*. */
async function seeInPopup(page: Page, site: string): Promise<void> {
  // Until the background has kept it, the popup has nothing to show.
  await expect
    .poll(async () => {
      const popup = await openExtensionPage(running, 'popup.html');
      await press(popup, 'My habits');
      await popup.waitForSelector('.dots');
      const said = await popup.$eval('.panel', (panel) => (panel as HTMLElement).innerText);
      const dots = await popup.$$eval('.dot-button', (all) =>
        all.map((each) => each.getAttribute('aria-label')!.replace(/^.* on /, '')),
      );
      await popup.close();
      return { dots, says: said.includes('1 of 1 post credits somebody') };
    })
    .toEqual({ dots: [`${site}: credits Riverside Food Bank`], says: true });
  await page.bringToFront();
}

test('a post on LinkedIn', async () => {
  await giveLinkedinNotes(running);
  const tab = await openLinkedin(running);
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type(text, 'tiptap');
  await seeInNudge(tab.page, 'Hat Tip: 1 idea about this draft');
  await clickWords(tab.page, 'Post');
  await seeInPopup(tab.page, 'LinkedIn');
});

test('a post on Facebook', async () => {
  await giveFacebookNotes(running);
  const tab = await openFacebook(running, '/');
  await tab.page.evaluate(() => facebook.open());
  await tab.type(text, 'post');
  await seeInNudge(tab.page, 'Hat Tip: 1 idea about this draft');
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await seeInPopup(tab.page, 'Facebook');
});
