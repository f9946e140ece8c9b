import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { seeInFirefox } from './firefox-nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('firefox');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

test('reloaded mid-draft: the badge of the old script is gone', async () => {
  await using tab = await openX(running);
  await tab.type('On Saturday Riverside Food Bank fed ninety people.');
  await seeInFirefox(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await inFirefoxItself(
    running.browser,
    `async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const all = await AddonManager.getAddonsByTypes(['extension']);
      await all.find(({ name }) => name === 'Hat Tip').reload();
      return '';
    }`,
  );
  await tab.page.bringToFront();
  // The new script shows nothing on a page that loaded before it, because that page could listen in.
  await tab.page.waitForFunction(() => document.querySelector(':root > [popover]') === null);
  await tab.page.keyboard.type(' The soup was gone by two.');
  await tab.becomes('On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.');
  expect(await tab.errors()).toEqual([]);
});
