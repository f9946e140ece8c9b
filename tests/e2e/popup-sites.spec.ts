import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { pressInNudge, seeGone } from './nudge.ts';
import { press } from './page-helpers.ts';
import { clickWords, type SiteTab } from './site-tab.ts';

/** A whole post on a site: written, tagged, published and shown in the popup. For X see main-job.spec.ts. */
let running: Running;
test.beforeEach(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterEach(() => running?.close());

declare const linkedin: LinkedinPage;
declare const facebook: FacebookPage;

const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const text = 'On Saturday Riverside Food Bank fed ninety people.';

/** Takes the card's tag through the site's own list. */
async function tag(tab: SiteTab, box: string): Promise<void> {
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Tag Riverside Food Bank');
  const option = await tab.page.waitForSelector('>>> [role="option"]');
  await option!.click();
  await expect.poll(() => tab.mentions(box)).toEqual(['Riverside Food Bank']);
  await seeGone(tab.page, oneIdea);
}

/** Expects one post that credits one partner in *My habits*. */
async function seeInPopup(page: Page, site: string): Promise<void> {
  // The popup shows the post only after the background has stored it.
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
      return { dots, says: said.includes('1 of 1 post credits someone') };
    })
    .toEqual({ dots: [`${site}: credits Riverside Food Bank`], says: true });
  await page.bringToFront();
}

test('a post on LinkedIn is tagged, published and shown in the popup', async () => {
  await giveLinkedinNotes(running);
  const tab = await openLinkedin(running);
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type(text, 'tiptap');
  await tag(tab, 'tiptap');
  await clickWords(tab.page, 'Post');
  await seeInPopup(tab.page, 'LinkedIn');
  expect(await tab.errors()).toEqual([]);
});

test('a post on Facebook is tagged, published and shown in the popup', async () => {
  await giveFacebookNotes(running);
  const tab = await openFacebook(running, '/');
  await tab.page.evaluate(() => facebook.open());
  await tab.type(text, 'post');
  await tag(tab, 'post');
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await seeInPopup(tab.page, 'Facebook');
  expect(await tab.errors()).toEqual([]);
});
