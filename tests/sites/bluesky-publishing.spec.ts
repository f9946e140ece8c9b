import { afterAll, afterEach, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import { pressChord } from '../e2e/nudge.ts';
import { clickWords } from '../e2e/site-tab.ts';
import type { BlueskyPage } from '../pages/bluesky/index.ts';
import { openSitePage, type SitePage } from './site-page.ts';

declare const bluesky: BlueskyPage;

// The account has an older post of the same words in its feed.
const text = 'Ninety people came.';
const dialog = '[data-part="dialog"]';

/** What counts as published on Bluesky: the dialog gone, and then the site's message. */
let tab: SitePage;
test.beforeAll(async ({ browsers }) => {
  tab = await openSitePage(await browsers.page('chromium'), 'bluesky');
});
afterEach(async () => expect(await tab.errors()).toEqual([]));
afterAll(() => tab?.page.close());

const setOptions = (options: Partial<BlueskyPage['options']>) =>
  tab.page.evaluate((options) => void Object.assign(bluesky.options, options), options);
const press = (words: string) => clickWords(tab.page, words, dialog);
const isGone = () => tab.page.waitForSelector(dialog, { hidden: true });
const fails = () => tab.page.waitForSelector('[data-part="failure"]');

/** Opens the dialog and writes. */
async function write(options: Partial<BlueskyPage['options']> = {}, path = '/') {
  await tab.visit(path);
  await setOptions(options);
  await tab.page.evaluate(() => bluesky.open());
  await tab.type(text, 'post');
}

/** Expects no published post, even after the site's longest delay and one more check. */
async function isWithdrawn() {
  await tab.pass(31);
  expect(await tab.outcomes()).not.toContain('published');
  expect(await tab.published()).toEqual([]);
}

test.each([
  ['/', 'the button'],
  ['/?lang=de', 'the button'],
  ['/', 'Ctrl+Enter'],
])('a post on %s is published by %s, with its own address', async (path, by) => {
  await write({}, path);
  if (by === 'Ctrl+Enter') await pressChord(tab.page, 'Enter');
  else await tab.page.click('[data-testid="composerPublishBtn"]');
  await expect.poll(tab.published).toHaveLength(1);
  const id = await tab.page.evaluate(() => bluesky.lastPost());
  const [post] = await tab.published();
  expect(post).toMatchObject({
    id: `bluesky:${id}`,
    url: `https://bsky.app/profile/harbour.bsky.social/post/${id}`,
    draft: { text, kind: 'post', author: { handle: 'harbour.bsky.social' } },
  });
  expect(post).not.toHaveProperty('scheduledFor');
  await tab.pass(31);
  expect(await tab.outcomes()).toEqual(['published']);
});

test('a post that shows nowhere is published once, without an address', async () => {
  await write({ isShown: false });
  await press('Post');
  await tab.page.waitForSelector('[data-sonner-toast]');
  expect(await tab.published()).toEqual([]);
  // The message goes, or a second passes.
  await tab.pass(2);
  await expect.poll(tab.published).toHaveLength(1);
  const [post] = await tab.published();
  expect(post).toMatchObject({ id: expect.stringMatching(/^bluesky:own\./), draft: { text } });
  expect(post).not.toHaveProperty('url');
});

test('a thread is one post, whichever of its boxes sends it', async () => {
  await write();
  await tab.page.evaluate(() => bluesky.addBox());
  await tab.type('And there was soup.', 'post 2');
  await pressChord(tab.page, 'Enter');
  await expect.poll(tab.published).toHaveLength(1);
  expect(await tab.published()).toMatchObject([
    { draft: { text, kind: 'post', rest: [{ text: 'And there was soup.' }] } },
  ]);
});

test('a failed post is not published; the next attempt counts', async () => {
  await write({ publish: 'fails' });
  await press('Post');
  await fails();
  await expect.poll(tab.outcomes).toEqual(['withdrawn']);
  await setOptions({ publish: 'succeeds' });
  await press('Post');
  await expect.poll(tab.published).toHaveLength(1);
});

test.each(['Save draft', 'Discard'])('“%s” publishes nothing', async (choice) => {
  await write({ publish: 'ignored' });
  await press('Post');
  await press('Cancel');
  await clickWords(tab.page, choice);
  await isGone();
  await isWithdrawn();
});

test.each(['fails', 'ignored'] as const)(
  'a dialog that the page closes after an attempt that %s publishes nothing',
  async (publish) => {
    await write({ publish });
    await press('Post');
    if (publish === 'fails') await fails();
    await tab.page.evaluate(() => bluesky.close());
    await isGone();
    await isWithdrawn();
  },
);

test('a post that waits for its video is published if the dialog goes within half a minute', async () => {
  await write({ publish: 'queued' });
  await press('Post');
  await tab.pass(20);
  expect(await tab.outcomes()).toEqual([]);
  await tab.page.evaluate(() => {
    bluesky.close();
    const toast = document.createElement('li');
    toast.dataset['sonnerToast'] = '';
    toast.innerHTML = '<div role="button">View</div>';
    document.querySelector('[data-sonner-toaster]')!.append(toast);
  });
  await tab.pass(2);
  await expect.poll(tab.published).toHaveLength(1);
});

test('a message that comes too late is about something else', async () => {
  await write({ publish: 'ignored' });
  await press('Post');
  await tab.page.evaluate(() => bluesky.close());
  await tab.pass(3);
  await tab.page.evaluate(() => {
    const toast = document.createElement('li');
    toast.dataset['sonnerToast'] = '';
    toast.innerHTML = '<div role="button">View</div>';
    document.querySelector('[data-sonner-toaster]')!.append(toast);
  });
  await isWithdrawn();
});
