import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violations } from './axe.ts';
import { wakeBackground } from './background.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { seeInNudge } from './nudge.ts';
import { openIsolatedWorld } from './isolated-world.ts';
import { press } from './page-helpers.ts';
import { openPopup } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { storedIn } from './stored.ts';
import { inlineBox, openX, overhear, toast } from './x-tab.ts';

/** When one part of ours breaks, the others keep working, and the failure can be looked up. */
let running: Running;
let page: Page;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  page = await openExtensionPage(running, 'dashboard.html#diagnostics');
});
afterAll(() => running?.close());

const text = 'On Saturday Riverside Food Bank fed ninety people.';

const failures = async () => JSON.stringify(await storedIn(page, 'failures', 'hat-tip-failures'));

/** Returns to the page, as the writer does, and waits until it shows this. */
async function says(words: string): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (words) => document.querySelector('main')!.innerText.includes(words),
    {},
    words,
  );
}

test('without failures it says so and shows the versions', async () => {
  await says('Nothing has failed.');
  await says('Beside your draft');
  expect(await violations(page)).toEqual([]);
});

test('a post box that breaks is left alone, and the writer keeps typing', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const evaluate = await openIsolatedWorld(await tab.page.createCDPSession(), running.extensionId);
  await evaluate(`document.createRange = () => { throw new TypeError('SECRET words'); };`);
  await tab.page.keyboard.type(' The soup was gone by two.');
  await tab.page.waitForFunction(() => document.querySelector('[popover]') === null);
  await tab.becomes(`${text} The soup was gone by two.`);
  // The box is left alone and not opened again at the next key.
  const heard = await overhear(running);
  await evaluate(`delete document.createRange;`);
  await tab.page.keyboard.type(' Riverside Food Bank thanks you.');
  await tab.page.click('[data-testid="SearchBox_Search_Input"]');
  await tab.page.click(inlineBox);
  await tab.page.keyboard.type(' Bye.');
  await using other = await openX(running);
  await other.type(text);
  await seeInNudge(other.page, 'Hat Tip: 1 suggestion for this draft');
  const asked = (await heard()).filter(({ kind }) => kind === 'warm' || kind === 'unit.failed');
  expect(asked.map(({ kind }) => kind)).toEqual(['warm']);
  expect(await tab.errors()).toEqual([]);
  await expect.poll(failures).toContain('composer:x:draftjs');
  await says('Something went wrong where you were writing on X');
  const said = await page.$eval('.failures', (list) => list.textContent);
  expect(said).toMatch(/composer:x:draftjs TypeError x\.js:\d+:\d+/);
  expect(said).not.toContain('SECRET');
});

test('with full storage the post is published, the popup says it may be missing, and the failure is listed', async () => {
  const worker = await wakeBackground(running);
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await worker.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'posts') throw new DOMException('SECRET', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...args) {
      if (this.name === 'posts') throw new DOMException('SECRET', 'QuotaExceededError');
      return add.apply(this, args);
    };
  });
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await tab.page.waitForSelector(toast);
  // The popup reads the posts only once, when it opens.
  await expect.poll(failures).toContain('QuotaExceededError');
  // The popup says so the next time the writer opens it.
  const popup = await openPopup(running, tab.page);
  await popup.waitForFunction(() =>
    document.body.innerText.includes('a post may be missing from your habits'),
  );
  expect(await violations(popup)).toEqual([]);
  await says('Your browser couldn’t read or save something.');
  const said = await page.$eval('.failures', (list) => list.textContent);
  expect(said).toContain('storage QuotaExceededError');
});

test('failures can be copied and deleted', async () => {
  await running.browser
    .defaultBrowserContext()
    .overridePermissions(running.pageAddress(''), ['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await press(page, 'Copy the diagnostics');
  await says('Copied.');
  // Writing to the clipboard needs the focus.
  await page.waitForFunction(() => document.hasFocus());
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('x: nudge');
  expect(copied).toContain('- storage: QuotaExceededError');
  expect(copied).not.toMatch(/SECRET|Riverside|Harbour/);
  expect(await violations(page)).toEqual([]);
  await press(page, 'Clear this list');
  await says('Nothing has failed.');
});
