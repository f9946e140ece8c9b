import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { Running } from './browsers.ts';
import { adminPath, giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { pressChord, seeInNudge } from './nudge.ts';
import { clickWords, listenOn, longEnough } from './site-tab.ts';
import { overhear, type Heard } from './x-tab.ts';

/** A post is one when LinkedIn itself says so, and then once. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveLinkedinNotes(running);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const linkedin: LinkedinPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const boxes = [
  ['tiptap', '/feed/'],
  ['shadow', '/feed/'],
  ['page', adminPath],
] as const;

/** Opens a share box, types, and waits until it was read. */
async function write(box: 'tiptap' | 'shadow' | 'page', path: string) {
  const listening = await listenOn(heard);
  const tab = await openLinkedin(running, path);
  await tab.page.evaluate((box) => linkedin.open(box), box);
  await tab.type(text, box);
  await expect.poll(async () => (await listening.draft())?.text).toBe(text);
  return { tab, ...listening };
}

test('what was shown of the findings goes along', async () => {
  const { tab, posts } = await write('tiptap', '/feed/');
  await using page = tab;
  await seeInNudge(page.page, 'Hat Tip: 1 idea about this draft');
  await clickWords(page.page, 'Post');
  await expect.poll(posts).toHaveLength(1);
  expect((await posts())[0]).toMatchObject({
    outcomes: [{ rule: 'untagged-partner', outcome: 'shown' }],
  });
});

describe.each(boxes)('a share box: %s', (box, path) => {
  test.each(['', '?renamed&lang=de'])('is out when the message links it %s', async (query) => {
    const { tab, posts } = await write(box, path + query);
    await using page = tab;
    await clickWords(page.page, query ? 'Posten' : 'Post');
    await expect.poll(posts).toHaveLength(1);
    const id = await page.page.evaluate(() => linkedin.lastPost());
    expect((await posts())[0]).toMatchObject({
      id: `linkedin:share:${id}`,
      url: `https://www.linkedin.com/feed/update/urn:li:share:${id}/`,
      draft: { text, kind: 'post' },
    });
    expect((await posts())[0]).not.toHaveProperty('scheduledFor');
  });

  test('is not when it fails; the words stay, and the next press counts', async () => {
    const { tab, posts } = await write(box, path);
    await using page = tab;
    await page.page.evaluate(() => (linkedin.options.publish = 'fails'));
    await clickWords(page.page, 'Post');
    await page.page.waitForSelector('>>> .artdeco-toast-item');
    expect(await posts()).toEqual([]);
    await page.page.evaluate(() => (linkedin.options.publish = 'succeeds'));
    await clickWords(page.page, 'Post');
    await expect.poll(posts).toHaveLength(1);
  });

  test.each(['discard', 'save'])('is not when the draft was given up: %s', async (answer) => {
    const { tab, posts } = await write(box, path);
    await using page = tab;
    // Even right after a press that failed.
    await page.page.evaluate(() => (linkedin.options.publish = 'fails'));
    await clickWords(page.page, 'Post');
    await page.page.waitForSelector('>>> .artdeco-toast-item');
    await clickWords(page.page, 'Dismiss');
    await (await page.page.waitForSelector(`>>> [data-part="${answer}"]`))!.click();
    await page.page.waitForFunction((box) => !linkedin.element(box).checkVisibility(), {}, box);
    await longEnough();
    expect(await posts()).toEqual([]);
  });

  test.each([
    ['', 'Schedule post', 'Next', 'Schedule'],
    ['?lang=de', 'Beitrag planen', 'Weiter', 'Planen'],
  ])('at a later time of its own %s', async (query, open, next, schedule) => {
    const { tab, posts, draft } = await write(box, path + query);
    await using page = tab;
    await clickWords(page.page, open);
    await clickWords(page.page, next);
    // The old boxes are drawn anew with the same words; the writer goes on in them.
    await page.becomes(text, box);
    await (await page.box(box)).press('End');
    await page.page.keyboard.type('!');
    await expect.poll(async () => (await draft())?.text).toBe(`${text}!`);
    await clickWords(page.page, schedule);
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({
      scheduledFor: new Date(2031, 5, 9, 9, 30).getTime(),
      draft: { text: `${text}!`, kind: 'post' },
    });
  });

  test('at once after all, when the time was taken back', async () => {
    const { tab, posts } = await write(box, path);
    await using page = tab;
    await clickWords(page.page, 'Schedule post');
    await clickWords(page.page, 'Next');
    await clickWords(page.page, 'Clear schedule');
    await page.type('.', box);
    await clickWords(page.page, 'Post');
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).not.toHaveProperty('scheduledFor');
    expect((await posts())[0]).toHaveProperty('url');
  });
});

test('a dialog that goes without a word counts, some seconds later', async () => {
  const { tab, posts } = await write('tiptap', '/feed/');
  await using page = tab;
  await page.page.evaluate(() => (linkedin.options.publish = 'silently'));
  await clickWords(page.page, 'Post');
  // A feed is never still; the test page is, so something is changed in it.
  await expect
    .poll(async () => {
      await page.page.evaluate(() => document.body.append(document.createElement('i')));
      return posts();
    })
    .toHaveLength(1);
  expect((await posts())[0]).not.toHaveProperty('url');
});

describe.each([
  ['/feed/', 'comment 1', 'Comment'],
  ['/feed/', 'comment 2', 'Comment'],
  ['/feed/', 'comment 1 reply', 'Reply'],
  [adminPath, 'comment 2', 'Comment'],
  ['/feed/?renamed&lang=de', 'comment 2', 'Kommentieren'],
])('a comment: %s, %s', (path, box, button) => {
  async function comment() {
    const listening = await listenOn(heard);
    const tab = await openLinkedin(running, path);
    await tab.type(text, box);
    await expect.poll(async () => (await listening.draft())?.text).toBe(text);
    return { tab, ...listening };
  }

  test.each(['button', 'key'])(
    'is out with one of its thread that is new, by the %s',
    async (by) => {
      const { tab, posts } = await comment();
      await using page = tab;
      if (by === 'key') await pressChord(page.page, 'Enter');
      else await clickWords(page.page, button, `[data-name="${box}"]`);
      await expect.poll(posts).toHaveLength(1);
      const post = box.startsWith('comment 1') ? 7001 : 7002;
      const id = await page.page.evaluate(() => linkedin.lastPost());
      expect((await posts())[0]).toMatchObject({
        id: `linkedin:comment:${post}:${id}`,
        url: `https://www.linkedin.com/feed/update/urn:li:activity:${post}/?commentUrn=urn%3Ali%3Acomment%3A(activity%3A${post}%2C${id})`,
        draft: { text },
      });
    },
  );

  test('is not when it fails, whoever comments meanwhile', async () => {
    const { tab, posts } = await comment();
    await using page = tab;
    await page.page.evaluate(() => (linkedin.options.publish = 'fails'));
    await clickWords(page.page, button, `[data-name="${box}"]`);
    await page.page.waitForSelector('[componentkey*=",99"], [data-id*=",99"]');
    await longEnough();
    expect(await posts()).toEqual([]);
    expect(await page.errors()).toEqual([]);
  });
});
