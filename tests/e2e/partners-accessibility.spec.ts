import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import type { Running } from './browsers.ts';
import { fill, press } from './page-helpers.ts';
import { give, giveBook, openBook, openRow, partner, rowOf, says } from './partners-helpers.ts';

let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveBook(running, [
    partner('bank', 'Riverside Food Bank', { handles: { x: 'RiversideFB' }, rhythm: 'weekly' }),
    partner('copy', 'The Riverside Food Bank', { note: 'Ask for Jo.', lastCredited: 1e12 }),
    partner('amira', 'Amira Khan', { kind: 'volunteer' }),
  ]);
});
afterAll(() => running?.close());

describe('axe-core finds nothing in the partner book, in both themes', () => {
  const open = async (): Promise<Page> => {
    const page = await openBook(running);
    // It appears above the list and moves it.
    await page.waitForSelector('.duplicates-line');
    return page;
  };

  test('the list, with someone removed', async () => {
    const page = await open();
    await (await rowOf(page, 'Amira Khan')).click();
    await press(page, 'Remove from the book');
    await says(page, 'Amira Khan was removed.');
    await says(page, '1 partner may be in your book twice.');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await press(page, 'Undo removing Amira Khan');
    await rowOf(page, 'Amira Khan');
    await page.close();
  });

  test('an open form with a problem and an ambiguous name', async () => {
    const page = await open();
    await openRow(page, 'Amira Khan');
    await give(page, 'Other names people use', 'Mind');
    await fill(page, 'X handle (@name)', 'no handle');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.field-problem');
    await page.waitForSelector('.name-examples');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.close();
  });

  test('duplicates', async () => {
    const page = await open();
    await press(page, 'See possible duplicates');
    await page.waitForSelector('.pair-card');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.close();
  });

  test('an import: unreadable rows, columns, preview', async () => {
    const page = await open();
    await press(page, 'Import a list');
    await press(page, 'Read the pasted list');
    await page.waitForSelector('[role="alert"]');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await give(
      page,
      'Or paste a list',
      'name,x\nRiverside Food Bank,RiverFB\nPond,not a handle\n,NoName\nOrchard Fund,',
    );
    await press(page, 'Read the pasted list');
    await page.waitForSelector('.mapping-table');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await press(page, 'Compare with the book');
    await page.waitForSelector('.is-importBroken');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.close();
  });
});
