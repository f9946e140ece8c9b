import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { test, type Browsers } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import type { Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { openHabits, quarter, twoPartners } from './habits-helpers.ts';
import { press } from './page-helpers.ts';
import { giveNotes } from './set-up.ts';

let running: Running | undefined;
let page: Page;

async function start(browsers: Browsers): Promise<void> {
  running = await browsers.open('chromium');
  await giveNotes(running, twoPartners);
  await giveHistory(running, quarter);
  page = await openHabits(running);
}
afterEach(async () => {
  await running?.close();
  running = undefined;
});

test('axe finds nothing in either theme with everything open', async ({ browsers }) => {
  await start(browsers);
  await press(page, 'about you and others: 4');
  await page.waitForSelector('.record-list');
  await page.$$eval('details', (all) => all.forEach((each) => each.setAttribute('open', '')));
  expect(await violationsInBothThemes(page)).toEqual([]);
  await press(page, 'Open the report');
  await page.waitForSelector('.report canvas[data-drawn]');
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('the report prints on one or two pages, black on white, without the navigation', async ({
  browsers,
}) => {
  await start(browsers);
  await press(page, 'Open the report');
  await page.waitForFunction(() => document.querySelectorAll('canvas[data-drawn]').length === 2);
  const words = await page.$eval('.report', (report) => (report as HTMLElement).innerText);
  expect(words).toContain('Harbour Museum');
  expect(words).toContain('6 of 12 (50%)');
  expect(words).toContain('Riverside Food Bank (4)');
  expect(words).not.toMatch(/suggestion|ignored|taken/i);
  expect(words).toContain('about us and others');
  expect(words).not.toMatch(/\babout you\b/);
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect([1, 2]).toContain(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][^\]]* 84[12]/);
  await page.emulateMediaType('print');
  expect(await page.$eval('.page-nav', (nav) => getComputedStyle(nav).display)).toBe('none');
});

test('without posts there is one thing to do', async ({ browsers }) => {
  running = await browsers.open('chromium');
  page = await openHabits(running);
  expect(await page.$eval('.empty a', ({ hash }) => hash)).toBe('#past');
  expect(await page.$('.habits-part')).toBeNull();
  expect(await violationsInBothThemes(page)).toEqual([]);
});
