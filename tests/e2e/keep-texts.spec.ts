import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violations } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { seeInNudge } from './nudge.ts';
import { fieldByLabel } from './page-helpers.ts';
import { says } from './partners-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { storedIn } from './stored.ts';
import { openX } from './x-tab.ts';

/** The text of a post is kept only while the writer has that switched on; switching it off deletes all texts. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

const first = 'On Saturday Riverside Food Bank fed ninety people.';
const second = 'On Sunday Riverside Food Bank fed eighty people.';
const label = 'Keep the text of each post with its record';

async function publish(text: string): Promise<void> {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await tab.page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');
}

test('keeps no text by default, keeps texts on request, and deletes them when switched off', async () => {
  await publish(first);
  const page = await openExtensionPage(running, 'dashboard.html#privacy');
  const texts = async () => (await storedIn(page, 'posts')).map(({ text }) => text);
  await expect.poll(texts).toEqual([undefined]);

  await (await fieldByLabel(page, label)).click();
  await says(page, 'Hat Tip will keep the text of posts from now on.');
  expect(await violations(page)).toEqual([]);
  await publish(second);
  await page.bringToFront();
  await expect.poll(async () => (await texts()).toSorted()).toEqual([second, undefined]);

  await (await fieldByLabel(page, label)).click();
  await says(page, 'Hat Tip no longer keeps the text of posts. Deleted just now: 1');
  expect(await texts()).toEqual([undefined, undefined]);
  await page.close();
});
