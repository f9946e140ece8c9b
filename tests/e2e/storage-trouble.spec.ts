import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { endBackground, wakeBackground } from './background.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { seeInNudge } from './nudge.ts';
import { fill } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { readStored } from './stored.ts';
import { openX, toast } from './x-tab.ts';

/** A disk that is full, read-only, or returns damaged records. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

/** From here on, every write in this process fails with the browser's own error of this name. */
const failWrites = (error: string) => {
  const fail = function () {
    throw new DOMException('The disk said no.', error);
  };
  IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = fail;
};

/** The sentence in red on one of our pages. */
const alertOn = async (page: Page) => {
  const alert = await page.waitForSelector('[role="alert"], .is-not-saved');
  return alert!.evaluate((each) => each.textContent);
};

test.each(['QuotaExceededError', 'ReadOnlyError'])(
  '%s: drafts are coached, the post is published, and the failure is shown although it cannot be stored',
  async (error) => {
    const worker = await wakeBackground(running);
    await using tab = await openX(running);
    await worker.evaluate(failWrites, error);
    await tab.type(text);
    await seeInNudge(tab.page, oneIdea);
    await tab.page.click('[data-testid="tweetButtonInline"]');
    await tab.page.waitForSelector(toast);
    await tab.type('Next.');
    await tab.becomes('Next.');
    expect(await tab.errors()).toEqual([]);
    const page = await openExtensionPage(running, 'dashboard.html#diagnostics');
    await page.waitForFunction(
      (error) => document.querySelector('.failures')?.textContent!.includes(`storage ${error}`),
      {},
      error,
    );
    await page.close();
    await endBackground(running);
    expect(await readStored(running, 'posts')).toEqual([]);
  },
);

test('a form that cannot be saved says so and keeps the typed text', async () => {
  const page = await openExtensionPage(running, 'dashboard.html#profile');
  await page.waitForSelector('form');
  await page.evaluate(failWrites, 'QuotaExceededError');
  await fill(page, 'Name of the organisation', 'Harbour Museum and Boatyard');
  await page.keyboard.press('Tab');
  expect(await alertOn(page)).toContain('no room left');
  expect(await page.$eval('[name="name"]', (field) => (field as HTMLInputElement).value)).toBe(
    'Harbour Museum and Boatyard',
  );
  await page.close();
  expect(await readStored(running, 'profiles')).toMatchObject([{ name: 'Harbour Museum' }]);
});

test('unreadable records are quarantined and reported; the others still work', async () => {
  await giveNotes(running, {
    partners: [{ id: 'broken', name: 7 }, { id: 'unnamed' }, ...harbour.partners!],
  });
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, oneIdea);
  const page = await openExtensionPage(running, 'dashboard.html#privacy');
  expect(await alertOn(page)).toContain('couldn’t read: 2.');
  await page.close();
});

test('if the database cannot be opened at all, typing works and the card tells the writer', async () => {
  const worker = await wakeBackground(running);
  await using tab = await openX(running);
  await worker.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('corrupt', 'UnknownError');
    };
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('corrupt', 'UnknownError');
    };
  });
  await tab.type(text);
  await tab.becomes(text);
  await seeInNudge(tab.page, 'Hat Tip: something went wrong');
  await endBackground(running);
  // It is queried again while the writer types, after at least five seconds.
  await expect
    .poll(
      async () => {
        await tab.page.keyboard.type(' More.');
        return tab.page.waitForSelector(`aria/${oneIdea}`, { timeout: 6000 }).catch(() => null);
      },
      { timeout: 60_000 },
    )
    .not.toBeNull();
  expect(await tab.errors()).toEqual([]);
});
