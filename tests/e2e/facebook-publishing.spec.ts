import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { seeInNudge } from './nudge.ts';
import { clickWords, listenOn, longEnough } from './site-tab.ts';
import { overhear, type Heard } from './x-tab.ts';

/** Facebook says nothing of a post that is out: its dialog goes, and nobody closed it. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveFacebookNotes(running);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;

const dialog = '[data-part="dialog"]';
const text = 'On Saturday Riverside Food Bank fed ninety people.';

async function write(path = '/', hasNext = false) {
  const listening = await listenOn(heard);
  const tab = await openFacebook(running, path);
  await tab.page.evaluate((hasNext) => {
    facebook.options.hasNext = hasNext;
    facebook.open();
  }, hasNext);
  await tab.type(text, 'post');
  await expect.poll(async () => (await listening.draft())?.text).toBe(text);
  return { tab, ...listening };
}

test('what was shown of the findings goes along', async () => {
  const { tab, posts } = await write();
  await using page = tab;
  await seeInNudge(page.page, 'Hat Tip: 1 idea about this draft');
  await clickWords(page.page, 'Post', dialog);
  await expect.poll(posts).toHaveLength(1);
  expect((await posts())[0]).toMatchObject({
    outcomes: [{ rule: 'untagged-partner', outcome: 'shown' }],
  });
});

describe('a post', () => {
  test.each([
    ['/', 'Post'],
    ['/?renamed&lang=de', 'Posten'],
    ['/groups/444/', 'Post'],
  ])('on %s is out when its dialog is gone', async (path, button) => {
    const { tab, posts } = await write(path);
    await using page = tab;
    await clickWords(page.page, button, dialog);
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({
      id: expect.stringMatching(/^facebook:own\./),
      draft: { text, kind: 'post' },
    });
    expect((await posts())[0]).not.toHaveProperty('url');
    expect((await posts())[0]).not.toHaveProperty('scheduledFor');
  });

  test('with a step between is out after the second, not after the first', async () => {
    const { tab, posts } = await write('/', true);
    await using page = tab;
    await clickWords(page.page, 'Next', dialog);
    await longEnough();
    expect(await posts()).toEqual([]);
    await clickWords(page.page, 'Post', dialog);
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({ draft: { text } });
  });

  test('gone back to after the first step, changed, and sent: once, with its last words', async () => {
    const { tab, posts, draft } = await write('/', true);
    await using page = tab;
    await clickWords(page.page, 'Next', dialog);
    await clickWords(page.page, 'Back', dialog);
    await (await page.box('post')).press('End');
    await page.page.keyboard.type('!');
    await expect.poll(async () => (await draft())?.text).toBe(`${text}!`);
    await clickWords(page.page, 'Next', dialog);
    await clickWords(page.page, 'Post', dialog);
    await expect.poll(posts).toHaveLength(1);
    await longEnough();
    expect(await posts()).toMatchObject([{ draft: { text: `${text}!` } }]);
  });

  test('is not when it fails; the next press counts', async () => {
    const { tab, posts } = await write();
    await using page = tab;
    await page.page.evaluate(() => (facebook.options.publish = 'fails'));
    await clickWords(page.page, 'Post', dialog);
    await page.page.waitForSelector('[role="alert"]');
    expect(await posts()).toEqual([]);
    await page.page.evaluate(() => (facebook.options.publish = 'succeeds'));
    await clickWords(page.page, 'Post', dialog);
    await expect.poll(posts).toHaveLength(1);
  });

  test.each([false, true])('is not when it was discarded; a step between: %s', async (hasNext) => {
    const { tab, posts } = await write('/', hasNext);
    await using page = tab;
    if (hasNext) {
      await clickWords(page.page, 'Next', dialog);
      await clickWords(page.page, 'Back', dialog);
    } else {
      await page.page.evaluate(() => (facebook.options.publish = 'fails'));
      await clickWords(page.page, 'Post', dialog);
      await page.page.waitForSelector('[role="alert"]');
    }
    await clickWords(page.page, 'Close', dialog);
    await clickWords(page.page, 'Leave');
    await page.page.waitForSelector(dialog, { hidden: true });
    await longEnough();
    expect(await posts()).toEqual([]);
  });

  test('with a time of its own is a scheduled one, whose time is not known', async () => {
    const { tab, posts } = await write('/', true);
    await using page = tab;
    await clickWords(page.page, 'Next', dialog);
    await clickWords(page.page, 'Schedule options', dialog);
    await clickWords(page.page, 'Save', dialog);
    await clickWords(page.page, 'Post', dialog);
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({ scheduledFor: 'unknown', draft: { text } });
  });
});

describe('a comment', () => {
  async function comment(box: string, path = '/') {
    const listening = await listenOn(heard);
    const tab = await openFacebook(running, path);
    await tab.type(text, box);
    await expect.poll(async () => (await listening.draft())?.text).toBe(text);
    return { tab, ...listening };
  }

  test.each([
    ['comment 1', 'Enter', '/'],
    ['comment 2', 'Enter', '/?renamed&lang=de'],
    ['comment 2', 'Comment', '/'],
    ['comment 1', 'Kommentieren', '/?lang=de'],
  ])('%s by %s is out with a new one in its thread', async (box, by, path) => {
    const { tab, posts } = await comment(box, path);
    await using page = tab;
    if (by === 'Enter') await page.page.keyboard.press('Enter');
    else await clickWords(page.page, by, `[data-name="${box}"]`);
    await expect.poll(posts).toHaveLength(1);
    const id = await page.page.evaluate(() => facebook.lastPost());
    const post = box === 'comment 1' ? 9001 : 9002;
    expect((await posts())[0]).toMatchObject({
      id: `facebook:comment:${id}`,
      url: `https://www.facebook.com/somebody/posts/${post}?comment_id=${id}`,
      draft: { text, kind: 'comment' },
    });
    expect(await page.errors()).toEqual([]);
  });

  test('is not when it fails: the words come back', async () => {
    const { tab, posts } = await comment('comment 1');
    await using page = tab;
    await page.page.evaluate(() => (facebook.options.publish = 'fails'));
    await page.page.keyboard.press('Enter');
    await page.page.waitForSelector('[href*="comment_id=99"]');
    await page.becomes(text, 'comment 1');
    await longEnough();
    expect(await posts()).toEqual([]);
  });

  test('Shift+Enter is a new line, Enter in the open list picks a name', async () => {
    const { tab, posts, draft } = await comment('comment 1');
    await using page = tab;
    await page.page.keyboard.down('Shift');
    await page.page.keyboard.press('Enter');
    await page.page.keyboard.up('Shift');
    await page.page.keyboard.type('With @Amira');
    await page.page.waitForSelector('[role="listbox"] [role="option"]');
    await page.page.keyboard.press('Enter');
    await expect.poll(draft).toMatchObject({ mentions: [{ name: 'Amira Khan' }] });
    await longEnough();
    expect(await posts()).toEqual([]);
    await page.page.keyboard.press('Enter');
    await expect.poll(posts).toHaveLength(1);
    expect((await posts())[0]).toMatchObject({ draft: { mentions: [{ name: 'Amira Khan' }] } });
  });
});
