import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { findWorker } from './background.ts';
import type { Running } from './browsers.ts';
import { seeInNudge } from './nudge.ts';
import { openIsolatedWorld } from './isolated-world.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

test('updated mid-draft: typing continues, and nothing of ours is left', async () => {
  await using tab = await openX(running);
  await tab.type('On Saturday Riverside Food Bank fed ninety people.');
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const worker = await findWorker(running);
  const evaluate = await openIsolatedWorld(await tab.page.createCDPSession(), running.extensionId);
  // The worker stops while it answers, as it does in an update.
  await worker
    .evaluate(() => {
      (
        globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      ).chrome.runtime.reload();
    })
    .catch(() => undefined);
  // The script in the page has lost its extension.
  await expect.poll(() => evaluate('chrome.runtime?.id ?? ""')).toBe('');
  await tab.page.bringToFront();
  await tab.page.keyboard.type(' The soup was gone by two.');
  await tab.page.waitForFunction(() => document.querySelector(':root > [popover]') === null);
  await tab.page.keyboard.type(' And the bread.');
  await tab.becomes(
    'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two. And the bread.',
  );
  expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await tab.errors()).toEqual([]);
});
