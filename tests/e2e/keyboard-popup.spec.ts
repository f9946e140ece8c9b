import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { focusComesTo, pressAndLeave, pressByKey, tabTo } from './keyboard-helpers.ts';
import { says } from './page-helpers.ts';
import { openPanel, openPopup } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openX } from './x-tab.ts';

/** Popup and panel by keyboard alone. */
const text =
  'On Saturday Riverside Food Bank fed ninety people. Thanks to Sarah Whitcombe for the bread.';
const tagged = text.replace('Food Bank', 'Food Bank (@RiversideFB)');

describe.each(['chromium', 'firefox'] as const)('the popup as a page, in %s', (name) => {
  test('moves between tabs by arrow keys, changes the days and takes an idea', async ({
    browsers,
  }) => {
    await using running = await browsers.open(name);
    await giveNotes(running, {
      profile: { ...harbour.profile, causes: ['boats'], followedFor: ['old maps', 'tides'] },
      partners: ['Riverside Food Bank', 'Mill Lane Choir', 'Orchard Fund', 'Quay Bakery'].map(
        (each) => ({ ...harbour.partners![0]!, id: each, name: each }),
      ),
    });
    await giveHistory(running, [{ daysAgo: 2 }, { daysAgo: 20 }, { daysAgo: 60 }]);
    const popup = await openExtensionPage(running, 'popup.html');
    await says(popup, 'For your next post');
    await tabTo(popup, 'Ideas', { most: 1 });
    await popup.keyboard.press('ArrowRight');
    await focusComesTo(popup, 'My habits');
    await says(popup, '0 of 2 posts credit someone');
    await pressByKey(popup, '7 days', { key: ' ' });
    await says(popup, '0 of 1 ');
    await focusComesTo(popup, '7 days');
    await tabTo(popup, 'My habits', { back: true });
    await popup.keyboard.press('ArrowLeft');
    await focusComesTo(popup, 'Ideas');
    await pressByKey(popup, 'Show more ideas');
    await expect.poll(() => popup.$$eval('.idea', (all) => all.length)).toBeGreaterThan(3);
    // The next stop is the first idea, which was not there before.
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.closest('.idea') !== null))
      .toBe(true);
  });
});

describe('over a draft on X', () => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open('chromium');
    await giveNotes(running, harbour);
  });
  afterAll(() => running?.close());

  test('the popup: opens a part of the meter and the reasons, adds a name to the book, takes a suggestion', async () => {
    await using tab = await openX(running);
    await tab.type(text);
    const popup = await openPopup(running, tab.page);
    await popup.waitForSelector('.finding');
    await says(popup, 'Add Sarah Whitcombe');
    await pressByKey(popup, 'Add Sarah Whitcombe');
    await says(popup, 'Sarah Whitcombe is now in your partner book.');
    await expect
      .poll(() => popup.evaluate(() => document.activeElement !== document.body))
      .toBe(true);
    await pressByKey(popup, await meterPart(popup), { back: true });
    await popup.waitForSelector('.meter-sentences');
    await focusComesTo(popup, await meterPart(popup));
    await pressByKey(popup, 'Why this?');
    await says(popup, 'Report a mistake');
    await pressAndLeave(popup, 'Tag @RiversideFB', { back: true });
    await tab.page.bringToFront();
    await tab.becomes(tagged);
  });

  test('the panel: reads the draft on request, copies, reports a wrong nudge, takes a suggestion', async () => {
    await using tab = await openX(running);
    const panel = await openPanel(running, tab.page, pressAndLeave);
    await tab.page.focus(inlineBox);
    await tab.page.evaluate((words) => x.write('inline', words), text);
    await says(panel, 'Read it now');
    await pressByKey(panel, 'Read it now');
    await says(panel, 'Tag @RiversideFB');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement !== document.body))
      .toBe(true);
    await pressByKey(panel, 'Copy the words: Riverside Food Bank (@RiversideFB)');
    await panel.waitForFunction(() => /Copied|could not be copied/.test(document.body.innerText));
    await pressByKey(panel, 'Why this?');
    await pressByKey(panel, 'Report a mistake', { most: 2 });
    await focusComesTo(panel, 'Your report');
    await pressByKey(panel, 'Copy this report', { most: 1 });
    await pressByKey(panel, 'Tag @RiversideFB', { back: true });
    await focusComesTo(panel, 'Tag @RiversideFB');
    await tab.page.bringToFront();
    await tab.becomes(tagged);
  });

  test('the panel: switches a site on again; the focus stays in the part that is replaced', async () => {
    await setModes({ x: 'off' });
    await using tab = await openX(running);
    const panel = await openPanel(running, tab.page, pressAndLeave);
    await says(panel, 'Hat Tip is off on X.');
    await pressByKey(panel, 'Switch Hat Tip on');
    await says(panel, 'Click where you would write a post on this page');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement !== document.body))
      .toBe(true);
  });

  const meterPart = (popup: Page) =>
    popup.$eval(
      '.meter-word.is-others',
      (part) => part.getAttribute('aria-label') ?? part.textContent.trim().replace(/\s+/g, ' '),
    );

  async function setModes(modes: Record<string, string>): Promise<void> {
    const page = await openExtensionPage(running, 'dashboard.html');
    await page.evaluate(
      (modes) =>
        (globalThis as unknown as Extension).chrome.storage.local.set({ settings: { modes } }),
      modes,
    );
    await page.close();
  }
});

declare const x: { write(box: string, words: string): void };

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}
