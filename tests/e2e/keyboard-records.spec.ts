import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { xAnalytics } from '../../scripts/sample-exports.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { keepDownloads } from './downloads.ts';
import { bigFigure, keptIds, listed, openHabits, quarter, twoPartners } from './habits-helpers.ts';
import { giveFile, focusComesTo, pressByKey, tabTo, typeInto } from './keyboard-helpers.ts';
import { says } from './page-helpers.ts';
import { createShelf } from './past-helpers.ts';
import { giveNotes } from './set-up.ts';
import { giveFailure } from './stored-failures.ts';
import { storedIn } from './stored.ts';

/**
 * Hat Tip's records by keyboard alone: habits, report, past posts, backup, texts, diagnostics.
 *
 * Covered elsewhere:
 * - a figure's list opened and closed, a day of the calendar by arrow keys: habits-page.spec.ts
 * - a deleted record restored, a deleted period, more partners, each with where the focus goes:
 *   habits-page.spec.ts
 * - the preview of a file, its import, and the import deleted: past-posts.spec.ts
 */
const today = () => new Date().toISOString().slice(0, 10);

const open = async (running: Running, part: string): Promise<Page> => {
  const page = await openExtensionPage(running, `dashboard.html#${part}`);
  await page.waitForSelector('.page-main p:not(.muted)');
  return page;
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test('a backup is saved, everything is deleted, and the backup is restored', async ({
    browsers,
  }) => {
    await using running = await browsers.open(name);
    await giveNotes(running, twoPartners);
    using shelf = createShelf();
    const page = await open(running, 'backup');
    const saved = await keepDownloads(running, page);
    await pressByKey(page, 'Save a backup');
    const text = await saved(`hat-tip-${today()}.json`);
    await typeInto(page, 'Type “delete” to confirm', 'delete');
    // Enter on the button does the same, but Firefox's own downloads panel takes that key here.
    await page.keyboard.press('Enter');
    await focusComesTo(
      page,
      'Everything has been deleted. Left on this device: organisations: 0, partners: 0, posts: 0, answers and other choices: 0.',
    );
    // Firefox gives tests no way to handle the file dialog.
    if (name === 'firefox') return;
    await giveFile(page, 'Backup file', shelf.put('backup.json', text));
    await says(page, 'organisations: 1, partners: 2');
    await focusComesTo(page, 'Backup file');
    await pressByKey(page, '@HarbourMuseum (X), for Harbour Museum', { key: ' ' });
    await pressByKey(page, 'Restore it', { most: 2 });
    await focusComesTo(
      page,
      'Backup restored. Hat Tip added what was new and what you ticked. Everything else is as it was.',
    );
    expect(await storedIn(page, 'profiles')).toMatchObject([{ handles: { x: 'HarbourMuseum' } }]);
    expect(await storedIn(page, 'partners')).toHaveLength(2);
  });
});

describe('in chromium', () => {
  let running: Running;
  let page: Page;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open('chromium');
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await giveNotes(running, twoPartners);
    await giveHistory(running, quarter);
    return () => page.close();
  });

  test('habits: sets a filter, opens a table, ticks a partner, opens a record, and returns from the report', async () => {
    page = await openHabits(running);
    await tabTo(page, 'Site');
    await page.keyboard.type('X');
    await expect.poll(() => bigFigure(page)).toBe('4 of 10 (40%)');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => bigFigure(page)).toBe('6 of 12 (50%)');
    await focusComesTo(page, 'Site');

    await pressByKey(page, 'Show as a table');
    await page.waitForSelector('details.figure-table[open]');
    await focusComesTo(page, 'Show as a table');

    await pressByKey(page, 'They credited you: Riverside Food Bank', { key: ' ' });
    await says(page, 'Saved for today: Riverside Food Bank credited you.');
    await pressByKey(page, 'Undo: Riverside Food Bank credited you', { most: 1 });
    await focusComesTo(page, 'They credited you: Riverside Food Bank');

    const kept = (await keptIds(page)).length;
    await pressByKey(page, 'about you and others: 4', { back: true });
    await focusComesTo(page, 'about you and others (4)');
    await pressByKey(page, 'Delete this record');
    await focusComesTo(page, 'Undo');
    expect(await keptIds(page)).toHaveLength(kept - 1);
    await page.keyboard.press('Enter');
    await focusComesTo(page, 'Delete this record');
    expect(await listed(page)).toHaveLength(4);

    await pressByKey(page, 'Open the report');
    await page.waitForSelector('.report canvas[data-drawn]');
    await focusComesTo(page, 'Report');
    await pressByKey(page, 'Back to your habits', { most: 3 });
    await focusComesTo(page, 'Habits');
  });

  test('past posts: a file is chosen, previewed and imported', async () => {
    using shelf = createShelf();
    page = await open(running, 'past');
    const chooser =
      'Choose files, or drop them here: the zip or repo.car as you got it, or tables (CSV) and JSON files.';
    await giveFile(page, chooser, shelf.put('analytics.csv', xAnalytics));
    await focusComesTo(page, 'What’s in it');
    await pressByKey(page, 'Import 2 posts');
    await focusComesTo(page, 'Imported');
    await pressByKey(page, 'See your habits', { most: 4 });
    await focusComesTo(page, 'Habits');
  });

  test('texts are kept and deleted', async () => {
    page = await open(running, 'privacy');
    const box = 'Keep the text of each post with its record';
    await pressByKey(page, box, { key: ' ' });
    await says(page, 'Hat Tip will keep the text of posts from now on.');
    await focusComesTo(page, box);
    await page.keyboard.press(' ');
    await says(page, 'Hat Tip no longer keeps the text of posts.');
    await focusComesTo(page, box);
  });

  test('diagnostics are copied and failures deleted', async () => {
    await giveFailure(running);
    page = await open(running, 'diagnostics');
    await running.browser
      .defaultBrowserContext()
      .overridePermissions(running.pageAddress(''), ['clipboard-read', 'clipboard-write']);
    await says(page, 'Clear this list');
    await pressByKey(page, 'Copy the diagnostics');
    await says(page, 'Copied.');
    await pressByKey(page, 'Clear this list', { most: 1 });
    await says(page, 'Nothing has failed.');
    await focusComesTo(page, 'Copy the diagnostics');
  });
});
