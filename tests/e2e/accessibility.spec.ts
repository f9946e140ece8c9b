import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launchBrowser, openExtensionPage, type Running } from './browsers.ts';
import { press } from './page-parts.ts';
import { openPopup } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

let running: Running;

beforeAll(async () => {
  running = await launchBrowser('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const prepare = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  test.each(['profile', 'partners', 'rules', 'privacy'])('the dashboard, %s', async (part) => {
    const page = await openExtensionPage(running, `dashboard.html#${part}`);
    await prepare(page);
    await page.waitForSelector('.page-main p');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('a partner’s form with a problem in it', async () => {
    const page = await openExtensionPage(running, 'dashboard.html#partners');
    await prepare(page);
    await page.waitForSelector('.partner-row');
    await page.click('.partner-row');
    await page.waitForSelector('[name="handles.x"]');
    await page.type('[name="handles.x"]', ' no handle');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.field-problem');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the practice page', async () => {
    const page = await openExtensionPage(running, 'practice.html');
    await prepare(page);
    await page.waitForSelector('.practice-exercises');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('the popup: this draft and my habits', async () => {
    await using tab = await openX(running);
    await tab.type('On Saturday Riverside Food Bank fed ninety people in our courtyard.');
    const popup = await openPopup(running, tab.page);
    await prepare(popup);
    await popup.waitForSelector('.finding');
    expect(await violations(popup)).toEqual([]);
    await press(popup, 'My habits');
    await popup.waitForSelector('.is-sample');
    expect(await violations(popup)).toEqual([]);
  });
});
