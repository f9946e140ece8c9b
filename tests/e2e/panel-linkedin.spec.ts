import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { press, says } from './page-helpers.ts';
import { openPanel } from './popup.ts';

/** LinkedIn's terms forbid adding elements to its pages; with “toolbar only”, everything is in the panel. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveLinkedinNotes(running);
  const page = await openExtensionPage(running, 'dashboard.html#rules');
  await (await page.waitForSelector('#mode-linkedin-toolbar'))!.click();
  await page.waitForFunction(async () => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    return JSON.stringify(await local.get('settings')).includes('"linkedin":"toolbar"');
  });
  await page.close();
});
afterAll(() => running?.close());

declare const linkedin: LinkedinPage;

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<object> } } };
}

const text = 'On Saturday Riverside Food Bank fed ninety people.';

/** Everything of ours that the page could find. */
const traces = (page: Page) =>
  page.evaluate(() => [
    document.querySelectorAll('[popover]').length,
    CSS.highlights.size,
    document.adoptedStyleSheets.length,
    document.documentElement.childElementCount,
  ]);

test.each(['tiptap', 'shadow'] as const)(
  '%s: the panel follows the draft and tags through the site’s own list, with nothing of ours in the page',
  async (box) => {
    await using tab = await openLinkedin(running);
    await tab.page.evaluate((box) => linkedin.open(box), box);
    await tab.box(box);
    const before = await traces(tab.page);
    const panel = await openPanel(running, tab.page);
    await tab.type(text, box);
    await says(panel, 'Tag Riverside Food Bank');
    expect(await traces(tab.page)).toEqual(before);
    await panel.bringToFront();
    await press(panel, 'Tag Riverside Food Bank');
    await says(panel, 'Now click into your draft to make the change.');
    await tab.becomes(text, box);
    // Back in the window, with the caret still in the draft; returning by click is tested on X (panel.spec.ts).
    await tab.page.bringToFront();
    const option = await tab.page.waitForSelector('>>> [role="option"]');
    await option!.click();
    await expect.poll(() => tab.mentions(box)).toEqual(['Riverside Food Bank']);
    await panel.waitForFunction(() => document.querySelector('.finding') === null);
    expect(await traces(tab.page)).toEqual(before);
    expect(await tab.errors()).toEqual([]);
  },
);
