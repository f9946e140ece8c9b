import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import { chooseFile } from './backup-helpers.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { keepDownloads } from './downloads.ts';
import { controlByText, fieldByLabel, fill, press, says } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';

let running: Running;
afterEach(() => running?.close());

const open = (part: string) => openExtensionPage(running, `dashboard.html#${part}`);

const ticked = async (page: Page, label: string) =>
  (await fieldByLabel(page, label)).evaluate((box) => (box as HTMLInputElement).checked);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test('everything is saved, deleted with a typed word, and restored', async ({ browsers }) => {
    running = await browsers.open(name);
    await giveNotes(running, harbour);
    let page = await open('backup');
    await controlByText(page, 'Save a backup');
    const saved = await keepDownloads(running, page);
    await press(page, 'Save a backup');
    const text = await saved(`hat-tip-${new Date().toISOString().slice(0, 10)}.json`);
    expect(text).toContain('Riverside Food Bank');

    const button = await controlByText(page, 'Delete everything');
    expect(await button.evaluate((each) => each.matches(':disabled'))).toBe(true);
    await fill(page, 'Type “delete” to confirm', 'Delete');
    await press(page, 'Delete everything');
    await says(
      page,
      'Left on this device: organisations: 0, partners: 0, posts: 0, answers and other choices: 0.',
    );
    await page.close();
    page = await open('backup');

    await controlByText(page, 'Save a backup');
    await chooseFile(page, text);
    await says(page, 'organisations: 1, partners: 1');
    // The writer's own account counts as one that the file wants coached, so it is not ticked.
    expect(await ticked(page, '@HarbourMuseum (X), for Harbour Museum')).toBe(false);
    await press(page, 'Restore it');
    await says(page, 'Backup restored.');
    const book = await open('partners');
    await says(book, 'Riverside Food Bank');
  });
});

describe('a file that is not a backup', () => {
  test.beforeEach(async ({ browsers }) => {
    running = await browsers.open('chromium');
  });

  test.each([
    ['nonsense', 'This isn’t a Hat Tip backup.'],
    ['{"hatTip": 9, "made": "", "records": {}}', 'A newer version of Hat Tip'],
  ])('%s: shows an error and changes nothing', async (text, sentence) => {
    await giveNotes(running, harbour);
    const page = await open('backup');
    await controlByText(page, 'Save a backup');
    await chooseFile(page, text);
    await says(page, sentence);
    const book = await open('partners');
    await says(book, 'Riverside Food Bank');
  });

  test('axe-core finds nothing in either theme', async () => {
    const page = await open('backup');
    await controlByText(page, 'Save a backup');
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});

test('records of a newer Hat Tip are left alone and mentioned, and a fresh start is offered', async ({
  browsers,
}) => {
  running = await browsers.open('chromium');
  const first = await open('privacy');
  await first.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('hat-tip', 99);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(request.error));
      }),
  );
  await first.close();
  const page = await open('profile');
  await says(page, 'These records were saved by a newer version of Hat Tip.');
  await page.evaluate(() => (location.hash = '#backup'));
  await fill(page, 'Type “delete” to confirm', 'delete');
  await press(page, 'Delete everything');
  await says(page, 'Everything has been deleted.');
  await press(page, 'Start again');
  await says(page, 'Who do you post for?');
});
