import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import { test } from './browser-test.ts';
import { fieldByLabel, fill } from './page-helpers.ts';
import { openExtensionPage, type Running } from './browsers.ts';

let running: Running;
let page: Page;

/** Each test starts as on the first day. */
test.beforeEach(async ({ browsers }) => {
  running = await browsers.open('chromium');
  page = await openExtensionPage(running, 'dashboard.html');
  await page.waitForSelector('form');
});
afterEach(() => running?.close());

const valueOf = async (label: string) =>
  (await fieldByLabel(page, label)).evaluate((field) => (field as HTMLInputElement).value);

async function reload(): Promise<void> {
  await page.reload();
  await page.waitForSelector('form, .partner-list, .empty');
}

test('a typed value is saved without a button and is there after a reload', async () => {
  await fill(page, 'Name of the organisation', 'Harbour Museum');
  await fill(page, 'X handle (@name)', '@HarbourMuseum');
  await fill(page, 'Why would someone follow you?', 'They love boats');
  await page.keyboard.press('Enter');
  await page.keyboard.type('They grew up here');
  await page.waitForSelector('.is-saved');
  await reload();
  expect(await valueOf('Name of the organisation')).toBe('Harbour Museum');
  expect(await valueOf('X handle (@name)')).toBe('HarbourMuseum');
  expect(await valueOf('Why would someone follow you?')).toBe('They love boats\nThey grew up here');
});

test('an invalid field shows its error beside it, and no typed text is lost', async () => {
  await fill(page, 'Name of the organisation', 'Harbour Museum');
  await fill(page, 'X handle (@name)', 'not a handle at all');
  await page.keyboard.press('Tab');
  await page.waitForSelector('.is-not-saved');
  expect(await page.$eval('.field-problem', (problem) => problem.textContent)).toBe(
    'An X handle has up to 15 letters, digits or underscores, like @RiversideFB.',
  );
  const field = await fieldByLabel(page, 'X handle (@name)');
  expect(await field.evaluate((input) => input.getAttribute('aria-invalid'))).toBe('true');
  expect(await valueOf('X handle (@name)')).toBe('not a handle at all');
  expect(await valueOf('Name of the organisation')).toBe('Harbour Museum');
  await fill(page, 'X handle (@name)', '@HarbourMuseum');
  await page.waitForSelector('.is-saved');
  expect(await page.$('.field-problem')).toBeNull();
});

test('an invalid field does not block others: all valid values are there after a reload', async () => {
  await fill(page, 'Name of the organisation', 'Harbour Museum');
  await fill(page, 'X handle (@name)', '@HarbourMuseum');
  await page.waitForSelector('.is-saved');
  await page.keyboard.press('Tab');
  await fill(page, 'X handle (@name)', 'not a handle at all');
  await fill(page, 'Your causes', 'Boats for everybody');
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('hat-tip');
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('profiles').objectStore('profiles').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result[0]?.causes?.[0] === 'Boats for everybody');
          });
        });
      }),
  );
  await reload();
  expect(await valueOf('Your causes')).toBe('Boats for everybody');
  expect(await valueOf('X handle (@name)')).toBe('HarbourMuseum');
});

test('failing storage is reported in a sentence and the page stays usable', async () => {
  const broken = await running!.browser.newPage();
  await broken.evaluateOnNewDocument(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await broken.goto(running!.pageAddress('dashboard.html'));
  await broken.waitForSelector('[role="alert"]');
  expect(await broken.$eval('[role="alert"]', (alert) => alert.textContent)).toBe(
    'Hat Tip couldn’t reach its own storage in this browser. Nothing was changed. Restarting the browser usually helps.',
  );
});
