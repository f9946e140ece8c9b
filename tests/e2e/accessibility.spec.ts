import { afterAll, expect } from 'vitest';
import { parts } from '../../components/dashboard/dashboard-state.ts';
import { test } from './browser-test.ts';
import { violationsInBothThemes, violationsInside } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';
import { openPopup } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

test.each([...parts, 'report'])('axe-core finds nothing in the dashboard: %s', async (part) => {
  const page = await openExtensionPage(running, `dashboard.html#${part}`);
  await page.waitForSelector('.page-main p:not(.muted)');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.close();
});

test('axe-core finds nothing in the first run', async () => {
  const page = await openExtensionPage(running, 'welcome.html');
  await page.waitForSelector('.welcome form');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.close();
});

test('axe-core finds nothing in the nudge and its card on a page', async () => {
  await using tab = await openX(running);
  await tab.type('On Saturday Riverside Food Bank fed ninety people in our courtyard.');
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  expect(await violationsInside(await tab.page.waitForSelector('aria/[role="dialog"]'))).toEqual(
    [],
  );
});

test('axe-core finds nothing in a partner’s form with a problem in it', async () => {
  const page = await openExtensionPage(running, 'dashboard.html#partners');
  await page.waitForSelector('.partner-row');
  await page.click('.partner-row');
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement).name === 'name');
  await page.type('[name="handles.x"]', ' no handle');
  await page.keyboard.press('Tab');
  await page.waitForSelector('.field-problem');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.close();
});

test('axe-core finds nothing in the practice page', async () => {
  const page = await openExtensionPage(running, 'practice.html');
  await page.waitForSelector('.practice-exercises');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.close();
});

test('axe-core finds nothing in the popup: this draft and my habits', async () => {
  await using tab = await openX(running);
  await tab.type('On Saturday Riverside Food Bank fed ninety people in our courtyard.');
  const popup = await openPopup(running, tab.page);
  await popup.waitForSelector('.finding');
  expect(await violationsInBothThemes(popup)).toEqual([]);
  await press(popup, 'My habits');
  await popup.waitForSelector('.is-sample');
  expect(await violationsInBothThemes(popup)).toEqual([]);
});
