import { afterAll, beforeAll, expect, test } from 'vitest';
import type { XPage } from '../pages/x/index.ts';
import { launchBrowser, type Running } from './browsers.ts';
import { pressChord, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, openX, overhear, type Heard } from './x-tab.ts';

/** A post is one when X itself says so, and then once. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
beforeAll(async () => {
  running = await launchBrowser('chromium');
  await giveNotes(running, harbour);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const x: XPage;

const posts = async () => (await heard()).filter(({ kind }) => kind === 'post.published');
const text = 'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.';

test('by the button, with what the writer did about the findings', async () => {
  await using tab = await openX(running, '/home?old-toast');
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: 1 idea about this draft');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(posts).toHaveLength(1);
  const id = await tab.page.evaluate(() => x.lastPost());
  expect((await posts())[0]?.request).toMatchObject({
    id: `x:${id}`,
    url: `https://x.com/HarbourMuseum/status/${id}`,
    draft: { text, kind: 'post', author: { site: 'x', handle: 'HarbourMuseum' } },
    outcomes: [{ rule: 'untagged-partner', outcome: 'shown' }],
  });
});

test('by the key chord, in a dialog, a thread as one post', async () => {
  await using tab = await openX(running);
  await tab.page.evaluate(() => x.open('post'));
  await tab.page.waitForSelector(dialogBox);
  await tab.type('The first part of it.', dialogBox);
  await tab.page.click('[role="dialog"] [data-testid="addButton"]');
  const second = '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]';
  await tab.page.waitForSelector(second);
  await tab.type('The second part of it.', second);
  const before = (await posts()).length;
  await pressChord(tab.page, 'Enter');
  await expect.poll(async () => (await posts()).length).toBe(before + 1);
  expect((await posts()).at(-1)?.request.draft).toMatchObject({
    text: 'The first part of it.',
    rest: [{ text: 'The second part of it.' }],
  });
});

test.each(['fails', 'schedules'] as const)('not when it %s', async (what) => {
  await using tab = await openX(running);
  const before = (await posts()).length;
  await tab.page.evaluate((what) => (x.options.publish = what), what);
  await tab.type('Come to the harbour on Sunday.');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await tab.page.waitForSelector('[data-testid="toast"]');
  // Then one that works: it is the only one.
  await tab.page.evaluate(() => (x.options.publish = 'succeeds'));
  await tab.type(' Or on Monday.');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(async () => (await posts()).length).toBe(before + 1);
});

test('not by an account that is not coached, nor by a click the page made up', async () => {
  const before = (await posts()).length;
  await using stranger = await openX(running, '/home?account=SomebodyElse');
  await stranger.type(text);
  await stranger.page.click('[data-testid="tweetButtonInline"]');
  await stranger.page.waitForSelector('[data-testid="toast"] a');
  await using tab = await openX(running);
  await tab.type(text);
  await tab.page.$eval('[data-testid="tweetButtonInline"]', (button) =>
    (button as HTMLElement).click(),
  );
  await tab.page.waitForSelector('[data-testid="toast"] a');
  await tab.type('A third one, told for certain.');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(async () => (await posts()).length).toBe(before + 1);
  expect((await posts()).at(-1)?.request.draft?.text).toBe('A third one, told for certain.');
});
