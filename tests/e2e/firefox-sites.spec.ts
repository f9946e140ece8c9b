import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { pressInFirefox } from './firefox-nudge.ts';
import { openLinkedin } from './linkedin-tab.ts';
import { giveSiteNotes } from './site-notes.ts';
import { clickWords, listenOn, longEnough } from './site-tab.ts';
import { dialogBox, openX, overhear, type Heard } from './x-tab.ts';

/** What must not happen, in the shipped Firefox build: nothing private is read, nothing unsent is recorded. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('firefox');
  await giveFacebookNotes(running);
  await giveSiteNotes(running, [
    { id: 'linkedin:=harbour museum', site: 'linkedin', name: 'Harbour Museum' },
  ]);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;
declare const linkedin: LinkedinPage;
declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';

test.each(['facebook', 'linkedin'] as const)('%s: no decoy is read', async (site) => {
  const { all } = await listenOn(heard);
  await using tab = await (site === 'facebook' ? openFacebook(running) : openLinkedin(running));
  const decoys = await tab.page.$$(
    '[data-decoy] input, [data-decoy] textarea, [data-decoy] [contenteditable="true"]',
  );
  expect(decoys.length).toBeGreaterThan(2);
  for (const decoy of decoys) {
    // What cannot be clicked is focused, as a page may do.
    const focus = () => decoy.evaluate((element) => (element as HTMLElement).focus());
    await decoy.click().catch(focus);
    await tab.page.keyboard.type(' private');
  }
  await longEnough();
  expect(await all()).toEqual([]);
  expect(await tab.page.$('[popover]')).toBeNull();
});

test('facebook: for friends only is not read', async () => {
  const { all } = await listenOn(heard);
  await using tab = await openFacebook(running, '/?friends');
  await tab.page.evaluate(() => facebook.open());
  await tab.type(text, 'post');
  await longEnough();
  expect((await all()).map(({ kind }) => kind)).not.toContain('analyze');
});

test('facebook: a post that fails is none, the one that goes out after it is', async () => {
  const { posts, draft } = await listenOn(heard);
  await using tab = await openFacebook(running);
  await tab.page.evaluate(() => {
    facebook.options.publish = 'fails';
    facebook.open();
  });
  await tab.type(text, 'post');
  await expect.poll(async () => (await draft())?.text).toBe(text);
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await longEnough();
  expect(await posts()).toEqual([]);
  await tab.page.evaluate(() => (facebook.options.publish = 'succeeds'));
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await expect.poll(posts).toHaveLength(1);
});

test('facebook: no list, and the words are back as they were', async () => {
  await using tab = await openFacebook(running, '/?nobody');
  await tab.page.evaluate(() => facebook.open());
  await tab.type(text, 'post');
  await pressInFirefox(tab.page, 'Hat Tip: 1 idea about this draft');
  await pressInFirefox(tab.page, 'Tag Riverside Food Bank');
  await tab.becomes(text.replace('Riverside', '@Riverside'), 'post');
  await tab.becomes(text, 'post');
  expect(await tab.errors()).toEqual([]);
});

test('linkedin: discarded is not published', async () => {
  const { posts, draft } = await listenOn(heard);
  await using tab = await openLinkedin(running);
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type(text, 'tiptap');
  await expect.poll(async () => (await draft())?.text).toBe(text);
  await tab.page.keyboard.press('Escape');
  await longEnough();
  expect(await posts()).toEqual([]);
});

test('x: nothing is left of 40 composers that came and went', async () => {
  await using tab = await openX(running);
  for (let round = 0; round < 40; round += 1) {
    await tab.page.evaluate(() => x.open('post'));
    await tab.page.waitForSelector(dialogBox);
    await tab.page.click(dialogBox);
    await tab.page.waitForFunction(() => document.querySelector('[popover]') !== null);
    await tab.page.evaluate(() => x.close());
    await tab.page.waitForFunction(() => document.querySelector('[popover]') === null);
  }
  expect(await tab.errors()).toEqual([]);
});
