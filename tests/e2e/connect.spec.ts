import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { fieldByLabel, fill, press, says } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { storedIn } from './stored.ts';

let running: Running;
let page: Page;

const partner = (id: string, name: string) => ({ id, name, kind: 'partner', place: 'Ashford' });

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, {
    ...harbour,
    profile: { ...harbour.profile, causes: ['local history', 'river & sea'] },
    partners: [partner('a', 'Mill Lane Choir'), partner('b', 'Quay Bakery'), partner('c', 'Tide')],
  });
});
afterAll(() => running?.close());

beforeEach(async () => {
  page = await openExtensionPage(running, 'dashboard.html#connect');
  await page.waitForSelector('.searches');
  return () => page.close();
});

const links = () =>
  page.$$eval('.searches a', (all) => all.map((a) => (a as HTMLAnchorElement).href));

test('each site’s own search for the cause is a link that opens only on click', async () => {
  expect(await links()).toContain('https://x.com/search?q=local%20history&f=user');
  await page.select('select', '1');
  await page.waitForFunction(() =>
    document.querySelector<HTMLAnchorElement>('.searches a')!.href.includes('river%20%26%20sea'),
  );
  await fill(page, 'Or another cause', 'tubas "only"');
  await page.waitForFunction(() =>
    document.querySelector<HTMLAnchorElement>('.searches a')!.href.includes('tubas%20%22only%22'),
  );
  expect((await running.browser.pages()).some((each) => each.url().includes('search'))).toBe(false);
});

test('offers a pitch in three tones and keeps the writer’s edits', async () => {
  const text = async () =>
    (await fieldByLabel(page, 'Your message')).evaluate(
      (box) => (box as HTMLTextAreaElement).value,
    );
  const plain = await text();
  expect(plain).toContain('Harbour Museum');
  await (await fieldByLabel(page, 'Brief')).click();
  expect((await text()).length).toBeLessThan(plain.length);
  await fill(page, 'Your message', 'My own words.');
  await press(page, 'Copy the message');
  expect(await text()).toBe('My own words.');
  await (await fieldByLabel(page, 'Plain')).click();
  expect(await text()).toBe(plain);
});

test('says when all partners are in one place', async () => {
  await says(page, 'All 3 partners with a place in your book are in Ashford.');
});

/** The stored answers of contacts. */
const answered = async () => (await storedIn(page, 'contacts')).map(({ answered }) => answered);

test('a contact is recorded, ticked and removed by hand', async () => {
  await fill(page, 'Someone you wrote to today', 'Tide Archive, Marlow');
  await press(page, 'Add to the list');
  await says(page, 'Tide Archive, Marlow');
  await (await fieldByLabel(page, 'Answered')).click();
  await expect.poll(answered).toEqual([true]);
  await page.reload();
  await says(page, 'Tide Archive, Marlow');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.lines input[type="checkbox"]')?.checked,
  );
  await press(page, 'Remove');
  await says(page, 'Nobody yet.');
});

describe('in both themes', () => {
  test('axe-core finds nothing', async () => {
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
