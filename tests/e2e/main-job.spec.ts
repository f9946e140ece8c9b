import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { xPage } from '../pages/x/index.ts';
import { openExtensionPage, serveAs, type Running } from './browsers.ts';
import { pressChord, pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { fill, press } from './page-helpers.ts';
import { openPopup } from './popup.ts';
import { readStored } from './stored.ts';

/**
 * The main job, end to end, as a person does it: set up, write, see one nudge, read why, tag a partner in one
 * click, undo, redo, publish twice, and find both posts in the popup.
 */
let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterAll(() => running?.close());

const brandOnly =
  'We are thrilled to announce that our new gallery is open. We have worked on it for two years and we are so proud of it.';
const partner =
  'On Saturday Riverside Food Bank fed ninety people in our courtyard. The soup was gone by two.';

const model = (page: Page) => page.evaluate(() => x.models()['inline']);

test('leads from an empty extension to two posts in the popup', async () => {
  // The organisation and one partner, through the dashboard's own forms.
  const dashboard = await openExtensionPage(running, 'dashboard.html');
  await fill(dashboard, 'Name of the organisation', 'Harbour Museum');
  await fill(dashboard, 'X handle (@name)', '@HarbourMuseum');
  await dashboard.waitForSelector('.is-saved');
  await press(dashboard, 'Partner book');
  await press(dashboard, 'Add a partner');
  await fill(dashboard, 'Name', 'Riverside Food Bank');
  await fill(dashboard, 'X handle (@name)', '@RiversideFB');
  await dashboard.waitForSelector('.is-saved');
  await dashboard.close();

  const page = await running.browser.newPage();
  const served = await serveAs(page, await xPage());
  await page.goto('https://x.com/home');
  await page.bringToFront();
  const composer = await page.waitForSelector('[data-testid="tweetTextarea_0"]');

  // A brand-only draft: one unobtrusive nudge, and the reason for it.
  await composer!.click();
  await page.keyboard.type(brandOnly);
  await pressInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await seeInNudge(
    page,
    'Everything here is about you so far. Who designed the gallery, built it or paid for it?',
  );
  await pressInNudge(page, 'Why this?');
  await page.click('[data-testid="tweetButtonInline"]');
  await page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');

  // The next draft names a partner without a tag: one click adds it.
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type(partner);
  await pressInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await pressInNudge(page, 'Tag @RiversideFB');
  const tagged = partner.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');
  await page.waitForFunction((text) => x.models()['inline'] === text, {}, tagged);
  await seeGone(page, 'Tag @RiversideFB');

  // Undone and redone by keyboard, in the editor's own model.
  await pressChord(page, 'z');
  await page.waitForFunction((text) => x.models()['inline'] === text, {}, partner);
  await pressChord(page, 'z', true);
  await page.waitForFunction((text) => x.models()['inline'] === text, {}, tagged);
  expect(await model(page)).toBe(tagged);
  await pressChord(page, 'Enter');
  await page.waitForFunction(() => x.models()['inline'] === '');

  // Both posts are in the popup's summary, which is read only once.
  await expect.poll(async () => (await readStored(running, 'posts')).length).toBe(2);
  const popup = await openPopup(running, page);
  await press(popup, 'My habits');
  await popup.waitForFunction(() => document.querySelectorAll('.dot-button').length === 2);
  const said = await popup.$eval('.panel', (panel) => (panel as HTMLElement).innerText);
  expect(said).toContain('1 of 2 posts credit someone');
  expect(said).toContain('Riverside Food Bank: once');
  expect(said).toContain('You took 1 of 2 suggestions');
  expect(await popup.$$eval('.dot.is-filled', (dots) => dots.length)).toBe(1);

  expect(await page.evaluate(() => x.errors)).toEqual([]);
  expect(served.unknown).toEqual([]);
});
