import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { openFacebook } from './facebook-tab.ts';
import { pressInFirefox } from './firefox-nudge.ts';
import { openLinkedin } from './linkedin-tab.ts';
import { giveSiteNotes } from './site-notes.ts';
import { clickWords, listenOn } from './site-tab.ts';
import { dialogBox, openX, overhear, type Heard } from './x-tab.ts';

/** What must not happen in the shipped Firefox build: nothing private is read, nothing unpublished is recorded. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('firefox');
  await giveSiteNotes(running, [
    { id: 'linkedin:=harbour museum', site: 'linkedin', name: 'Harbour Museum' },
    { id: 'linkedin:', site: 'linkedin' },
    { id: 'facebook:', site: 'facebook' },
    { id: 'facebook:=harbour museum', site: 'facebook', name: 'Harbour Museum' },
  ]);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;
declare const linkedin: LinkedinPage;
declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';

test.each(['facebook', 'linkedin'] as const)('%s: no decoy is read', async (site) => {
  const { all, draft } = await listenOn(heard);
  await using tab = await (site === 'facebook' ? openFacebook(running) : openLinkedin(running));
  const decoys = await tab.page.$$(
    '[data-decoy] input, [data-decoy] textarea, [data-decoy] [contenteditable="true"]',
  );
  expect(decoys.length).toBeGreaterThan(2);
  for (const decoy of decoys) {
    // If it cannot be clicked, focus it, as a page may do.
    const focus = () => decoy.evaluate((element) => (element as HTMLElement).focus());
    await decoy.click().catch(focus);
    await tab.page.keyboard.type(' private');
  }
  expect(await all()).toEqual([]);
  expect(await tab.page.$('[popover]')).toBeNull();
  // Any message about the decoy would be sent before this one.
  await tab.type(text, 'comment 1');
  await expect.poll(async () => (await draft())?.text).toBe(text);
  const drafts = (await all()).filter(({ kind }) => kind === 'analyze');
  expect(drafts).toHaveLength(1);
});

test('facebook: a post for friends only is not read', async () => {
  const { all, draft } = await listenOn(heard);
  await using tab = await openFacebook(running, '/?friends');
  await tab.page.evaluate(() => facebook.open());
  await tab.type('For friends', 'post');
  // Any message about the dialog's draft would be sent before this one; the dialog is in the way.
  await tab.page.$eval('[data-part="dialog"]', (dialog) => {
    (dialog as HTMLElement).style.pointerEvents = 'none';
  });
  await tab.type(text, 'comment 1');
  await expect.poll(async () => (await draft())?.text).toBe(text);
  expect(JSON.stringify(await all())).not.toContain('For friends');
});

test('facebook: a failed post is not recorded, the one published after it is', async () => {
  const { posts, draft } = await listenOn(heard);
  await using tab = await openFacebook(running);
  await tab.page.evaluate(() => {
    facebook.options.publish = 'fails';
    facebook.open();
  });
  await tab.type(text, 'post');
  await expect.poll(async () => (await draft())?.text).toBe(text);
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await tab.page.waitForSelector('[role="alert"]');
  expect(await posts()).toEqual([]);
  await tab.page.evaluate(() => (facebook.options.publish = 'succeeds'));
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await expect.poll(posts).toHaveLength(1);
});

test('facebook: if no list opens, the words are restored', async () => {
  await using tab = await openFacebook(running, '/?nobody');
  await tab.page.evaluate(() => facebook.open());
  await tab.type(text, 'post');
  await pressInFirefox(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await pressInFirefox(tab.page, 'Tag Riverside Food Bank');
  await tab.becomes(text.replace('Riverside', '@Riverside'), 'post');
  await tab.becomes(text, 'post');
  expect(await tab.errors()).toEqual([]);
});

test('linkedin: a discarded post is not recorded, the next one is', async () => {
  const { posts, draft } = await listenOn(heard);
  await using tab = await openLinkedin(running);
  const write = async (text: string) => {
    await tab.page.evaluate(() => linkedin.open('tiptap'));
    await tab.type(text, 'tiptap');
    await expect.poll(async () => (await draft())?.text).toBe(text);
  };
  await write('Avoid');
  await tab.page.evaluate(() => (linkedin.options.publish = 'fails'));
  await clickWords(tab.page, 'Post');
  await tab.page.waitForSelector('.artdeco-toast-item');
  await clickWords(tab.page, 'Dismiss');
  await tab.page.click('[data-part="discard"]');
  await tab.page.evaluate(() => (linkedin.options.publish = 'succeeds'));
  await write(text);
  await clickWords(tab.page, 'Post');
  await expect.poll(posts).toMatchObject([{ draft: { text } }]);
});

test('x: nothing is left of 20 composers that opened and closed', async () => {
  await using tab = await openX(running);
  for (let round = 0; round < 20; round += 1) {
    await tab.page.evaluate(() => x.open('post'));
    await (await tab.page.waitForSelector(dialogBox))!.click();
    await tab.page.evaluate(async () => {
      const isShown = () => document.querySelector('[popover]') !== null;
      // Timers, because a tab behind another one gets no frames; and no faster than a person, because the
      // background answers at most sixty requests of a tab in ten seconds.
      const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
      do await pause();
      while (!isShown());
      x.close();
      do await pause();
      while (isShown());
    });
  }
  expect(await tab.errors()).toEqual([]);
});
