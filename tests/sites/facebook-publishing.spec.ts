import { afterAll, afterEach, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import { clickWords } from '../e2e/site-tab.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import { openSitePage, type SitePage } from './site-page.ts';

declare const facebook: FacebookPage;

const text = 'Ninety people came.';
const dialog = '[data-part="dialog"]';
const bare = '[data-part="comments"] > :not(:has(a))';

/** What counts as published on Facebook: a dialog that closes by itself, and a new comment. */
let tab: SitePage;
test.beforeAll(async ({ browsers }) => {
  tab = await openSitePage(await browsers.page('chromium'), 'facebook');
});
afterEach(async () => expect(await tab.errors()).toEqual([]));
afterAll(() => tab?.page.close());

const setOptions = (options: Partial<FacebookPage['options']>) =>
  tab.page.evaluate((options) => void Object.assign(facebook.options, options), options);
const press = (words: string) => clickWords(tab.page, words, dialog);
const fails = () => tab.page.waitForSelector('[role="alert"]');
const isGone = () => tab.page.waitForSelector(dialog, { hidden: true });

/** Opens the dialog and writes. */
async function write(options: Partial<FacebookPage['options']> = {}, path = '/') {
  await tab.visit(path);
  await setOptions(options);
  await tab.page.evaluate(() => facebook.open());
  await tab.type(text, 'post');
}

/** Expects no published post, even after the site's longest delay and one more check. */
async function isWithdrawn() {
  await tab.pass(31);
  expect(await tab.outcomes()).not.toContain('published');
  expect(await tab.published()).toEqual([]);
}

test.each([
  ['/', 'Post'],
  ['/?renamed&lang=de', 'Posten'],
  ['/groups/444/', 'Post'],
])('a post on %s is published when its dialog closes', async (path, button) => {
  await write({}, path);
  await press(button);
  await expect.poll(tab.published).toHaveLength(1);
  const [post] = await tab.published();
  expect(post).toMatchObject({
    id: expect.stringMatching(/^facebook:own\./),
    draft: { text, kind: 'post' },
  });
  expect(post).not.toHaveProperty('url');
  expect(post).not.toHaveProperty('scheduledFor');
  expect(await tab.outcomes()).toEqual(['published']);
});

test('a post with a step between is published after the second step, not the first', async () => {
  await write({ hasNext: true });
  await press('Next');
  await tab.pass(20);
  expect(await tab.published()).toEqual([]);
  await press('Post');
  await expect.poll(tab.published).toMatchObject([{ draft: { text } }]);
});

test('a post changed after the first step is published once, with its final words', async () => {
  await write({ hasNext: true });
  await press('Next');
  await press('Back');
  await (await tab.box('post')).press('End');
  await tab.page.keyboard.type('!');
  await press('Next');
  await press('Post');
  await isGone();
  await tab.pass(31);
  await expect.poll(tab.published).toMatchObject([{ draft: { text: `${text}!` } }]);
});

test('a failed post is not published; the next attempt counts', async () => {
  await write({ publish: 'fails' });
  await press('Post');
  await fails();
  expect(await tab.published()).toEqual([]);
  await setOptions({ publish: 'succeeds' });
  await press('Post');
  await expect.poll(tab.published).toHaveLength(1);
});

test.each([false, true])('a discarded post is withdrawn (extra step: %s)', async (hasNext) => {
  await write({ hasNext, publish: 'fails' });
  if (hasNext) {
    await press('Next');
    await press('Back');
  } else {
    await press('Post');
    await fails();
  }
  await press('Close');
  await clickWords(tab.page, 'Leave');
  await isGone();
  await expect.poll(async () => (await tab.outcomes()).at(-1)).toBe('withdrawn');
  await isWithdrawn();
});

test.each([
  ['Back in the browser', 'fails', () => history.back()],
  ['the page itself', 'fails', () => facebook.close()],
  ['Back in the browser', 'ignored', () => history.back()],
] as const)('a post is withdrawn by %s, after an attempt that %s', async (_, publish, leave) => {
  await write({ publish });
  await tab.page.evaluate(() => history.pushState({}, '', '/somebody/compose'));
  await press('Post');
  if (publish === 'fails') await fails();
  await tab.page.evaluate(leave);
  await isGone();
  await expect.poll(tab.outcomes).toEqual(['withdrawn']);
  await isWithdrawn();
});

test.each(['fails', 'ignored'] as const)(
  'a post is withdrawn by a click beside it, after an attempt that %s',
  async (publish) => {
    await write({ publish });
    await press('Post');
    if (publish === 'fails') await fails();
    await tab.page.click('[data-part="backdrop"]');
    await isGone();
    await expect.poll(async () => (await tab.outcomes()).at(-1)).toBe('withdrawn');
    await isWithdrawn();
  },
);

test('a post with its own schedule is scheduled for an unknown time, however long the steps take', async () => {
  await write({ hasNext: true });
  await press('Next');
  await tab.pass(20);
  await press('Schedule options');
  await tab.pass(20);
  await tab.page.click('[aria-label="Hours"]');
  expect(await tab.outcomes()).toEqual(['again', 'again']);
  await press('Save');
  await press('Post');
  await expect.poll(tab.published).toMatchObject([{ scheduledFor: 'unknown', draft: { text } }]);
  expect((await tab.outcomes()).at(-1)).toBe('published');
});

test.each([
  ['comment 1', 'Enter', '/'],
  ['comment 2', 'Enter', '/?renamed&lang=de'],
  ['comment 2', 'Comment', '/'],
  ['comment 1', 'Kommentieren', '/?lang=de'],
])('%s by %s is published once it appears in its thread', async (box, by, path) => {
  await tab.visit(path);
  await tab.type(text, box);
  await tab.becomes(text, box);
  await tab.canSend(box);
  if (by === 'Enter') await tab.page.keyboard.press('Enter');
  else await clickWords(tab.page, by, `[data-name="${box}"]`);
  await expect.poll(tab.published).toHaveLength(1);
  const id = await tab.page.evaluate(() => facebook.lastPost());
  const post = box === 'comment 1' ? 9001 : 9002;
  expect((await tab.published())[0]).toMatchObject({
    id: `facebook:comment:${id}`,
    url: `https://www.facebook.com/somebody/posts/${post}?comment_id=${id}`,
    draft: { text, kind: 'comment' },
  });
});

test('a failed comment is not published, and its words come back', async () => {
  await tab.visit('/');
  await setOptions({ publish: 'fails' });
  await tab.type(text, 'comment 1');
  await tab.becomes(text, 'comment 1');
  await tab.canSend('comment 1');
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForSelector('[href*="comment_id=99"]');
  await tab.becomes(text, 'comment 1');
  await tab.pass(31);
  expect(await tab.outcomes()).toEqual([]);
  expect(await tab.published()).toEqual([]);
});

test.each([
  ['counts when it is the only new one, some seconds later', 0, 1],
  ['does not count when another one came', 1, 0],
])('a comment without an id %s', async (_, others, counted) => {
  await tab.visit('/');
  await setOptions({ publish: 'unnamed' });
  await tab.type(text, 'comment 1');
  await tab.becomes(text, 'comment 1');
  await tab.canSend('comment 1');
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForSelector(bare);
  if (others) await tab.page.$eval(bare, (each) => each.after(each.cloneNode(true)));
  await tab.pass(4);
  expect(await tab.published()).toEqual([]);
  await tab.pass(2);
  await expect.poll(tab.published).toHaveLength(counted);
  await tab.pass(25);
  expect(await tab.published()).toHaveLength(counted);
});

test('Shift+Enter starts a new line in a comment; Enter in an open list picks a name', async () => {
  await tab.visit('/');
  await tab.type(text, 'comment 1');
  await tab.page.keyboard.down('Shift');
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.up('Shift');
  await tab.page.keyboard.type('With @Amira');
  await tab.page.waitForSelector('[role="listbox"] [role="option"]');
  await tab.page.keyboard.press('Enter');
  await expect.poll(tab.drafts).toMatchObject([{ mentions: [{ name: 'Amira Khan' }] }]);
  await tab.pass(20);
  expect(await tab.published()).toEqual([]);
  await tab.canSend('comment 1');
  await tab.page.keyboard.press('Enter');
  await expect
    .poll(tab.published)
    .toMatchObject([{ draft: { mentions: [{ name: 'Amira Khan' }] } }]);
});
