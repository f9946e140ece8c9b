import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import { violationsInside } from './axe.ts';
import type { Running } from './browsers.ts';
import { findCard, pressInNudge, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

/** Runs axe-core on the card in each of its states, on light and dark pages. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

declare const x: XPage;

const partner = 'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.';

const card = async (page: Page) =>
  violationsInside(await page.waitForSelector('aria/[role="dialog"]'));

const write = async (text: string, query = '') => {
  const tab = await openX(running, `/home?${query}`);
  await tab.type(text);
  return tab;
};

test.each([
  ['light', '', 'rgb(255, 255, 255)'],
  ['dark', 'dark', 'rgb(22, 25, 31)'],
])('the card’s background is as %s as the page', async (_, query, colour) => {
  await using tab = await write(partner, query);
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const card = await findCard(tab.page);
  expect(await card.evaluate((card) => getComputedStyle(card).backgroundColor)).toBe(colour);
});

test('axe-core finds nothing in the card: the question about an account', async () => {
  await using tab = await write(partner, 'account=QuayCafe');
  await pressInNudge(tab.page, 'Hat Tip: one question about this account');
  await seeInNudge(tab.page, 'Coach posts by @QuayCafe too?');
  expect(await card(tab.page)).toEqual([]);
});

test('axe-core finds nothing in the card: several findings, reasons and more choices', async () => {
  await using tab = await write(`${partner} Thanks to our volunteers who carried it all!`);
  await pressInNudge(tab.page, 'Hat Tip: 2 suggestions for this draft');
  await pressInNudge(tab.page, 'Why this?');
  await pressInNudge(tab.page, 'More options');
  await seeInNudge(tab.page, 'Pause for today');
  expect(await card(tab.page)).toEqual([]);
  await pressInNudge(tab.page, 'Next suggestion');
  expect(await card(tab.page)).toEqual([]);
});

test('axe-core finds nothing in the card: a draft entirely about the organisation', async () => {
  await using tab = await write(
    'We have opened our new gallery today. We are proud of our new gallery and our new hall.',
  );
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  expect(await card(tab.page)).toEqual([]);
});

test('axe-core finds nothing in the card: an edit that the page refused', async () => {
  await using tab = await write(partner);
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await tab.page.evaluate(() => (x.options.refusesInput = true));
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await seeInNudge(tab.page, 'Copy the words');
  expect(await card(tab.page)).toEqual([]);
});

test('axe-core finds nothing in the card: praise', async () => {
  await using tab = await write(partner.replace('Food Bank', 'Food Bank (@RiversideFB)'));
  await pressInNudge(tab.page, 'Hat Tip: well done');
  expect(await card(tab.page)).toEqual([]);
});
