import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import * as sample from '../../scripts/sample-exports.ts';
import { endBackground } from './background.ts';
import type { Running } from './browsers.ts';
import { seeGone, seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';
import { says } from './partners-helpers.ts';
import { importResult, choose, createShelf, openPast } from './past-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { readStored } from './stored.ts';
import { openX, toast } from './x-tab.ts';

/** Pages and the extension itself come and go while the writer is writing. */
let running: Running;
const shelf = createShelf();
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(async () => {
  shelf[Symbol.dispose]();
  await running?.close();
});

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

test('a page is coached again, once, after navigating away and back', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, oneIdea);
  await tab.page.goto('https://plain.example/');
  await tab.page.goBack();
  await tab.page.bringToFront();
  // Restored from the browser's cache or reloaded; either way, the box holds what the page says.
  const kept = await tab.model();
  await tab.type(kept?.includes(text) ? ' The soup was gone by two.' : text);
  await seeInNudge(tab.page, oneIdea);
  expect(await tab.page.$$('[popover]')).toHaveLength(1);
  expect(await tab.errors()).toEqual([]);
});

test('a reloaded page is coached again, once', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, oneIdea);
  await tab.page.reload();
  await tab.type(text);
  await seeInNudge(tab.page, oneIdea);
  expect(await tab.page.$$('[popover]')).toHaveLength(1);
});

test('a new tab shows nothing of the draft from a closed tab', async () => {
  {
    await using tab = await openX(running);
    await tab.type(text);
    await seeInNudge(tab.page, oneIdea);
  }
  await using again = await openX(running);
  await again.type('We');
  await seeGone(again.page, oneIdea);
  await again.becomes('We');
});

test('an import resumes after its tab was closed and the background stopped halfway', async () => {
  const file = shelf.put('tweets.js', [...sample.tweetsFile(1200)].join(''));
  const page = await openPast(running);
  await choose(page, [file]);
  // The page closes itself: a click from the test would come too late on a fast machine.
  await page.evaluate(() => {
    new MutationObserver(() => {
      const said = document.querySelector('#past-progress')?.textContent?.replace(',', '') ?? '';
      if (Number.parseInt(said, 10) >= 500) location.replace('about:blank');
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await press(page, 'Import 1,200 posts');
  await expect.poll(() => page.url()).toBe('about:blank');
  await endBackground(running);
  await page.close();
  const stored = (await readStored(running, 'posts')).length;
  expect(stored).toBeGreaterThanOrEqual(500);
  expect(stored).toBeLessThan(1200);
  const again = await openPast(running);
  await says(again, 'Stopped half way. Choose the file again to continue.');
  await choose(again, [file]);
  await press(again, `Import ${(1200 - stored).toLocaleString('en')} posts`);
  await importResult(again);
  await again.close();
  expect(await readStored(running, 'posts')).toHaveLength(1200);
});

test('after the extension is disabled mid-draft, typing works and nothing of ours is left', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, oneIdea);
  const extensions = await running.browser.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(async (id) => {
    const { management } = (globalThis as unknown as { chrome: Management }).chrome;
    await management.setEnabled(id, false);
  }, running.extensionId);
  await extensions.close();
  await tab.page.bringToFront();
  await tab.page.click('[data-testid="tweetTextarea_0"]');
  await tab.page.keyboard.press('End');
  await tab.page.keyboard.type(' The soup was gone by two.');
  await tab.page.waitForFunction(() => document.querySelector('[popover]') === null);
  await tab.becomes(`${text} The soup was gone by two.`);
  expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await tab.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await tab.errors()).toEqual([]);
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await tab.page.waitForSelector(toast);
});

interface Management {
  readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> };
}
