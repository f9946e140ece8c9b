import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { pressChord, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, openX, overhear, type Heard, type XTab } from './x-tab.ts';

/** A post counts once, and only when X itself confirms it. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const x: XPage;

const posts = async () => (await heard()).filter(({ kind }) => kind === 'post.published');
const text = 'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.';

/**
 * Writes and waits until the draft was read: until then the account is unknown, and a post would have no
 * author.
 */
async function write(tab: XTab, words: string, box?: string): Promise<void> {
  const before = (await heard()).length;
  const read = async () => {
    const sent = (await heard()).slice(before);
    return sent.findLast(({ kind }) => kind === 'analyze')?.request.draft?.text;
  };
  await tab.type(words, box);
  await expect.poll(read).toBe(words);
}

test('records a post published with the button, and what the writer did about its findings', async () => {
  await using tab = await openX(running, '/home?old-toast');
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
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

test('records a post published by keyboard, from a dialog, and a thread as one post', async () => {
  await using tab = await openX(running);
  await tab.page.evaluate(() => x.open('post'));
  await tab.page.waitForSelector(dialogBox);
  await write(tab, 'The first part of it.', dialogBox);
  await tab.page.click('[role="dialog"] [data-testid="addButton"]');
  const second = '[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable="true"]';
  await tab.page.waitForSelector(second);
  await write(tab, 'The second part of it.', second);
  const before = (await posts()).length;
  await pressChord(tab.page, 'Enter');
  await expect.poll(async () => (await posts()).length).toBe(before + 1);
  expect((await posts()).at(-1)?.request.draft).toMatchObject({
    text: 'The first part of it.',
    rest: [{ text: 'The second part of it.' }],
  });
});

test('records nothing when a post fails', async () => {
  await using tab = await openX(running);
  const before = (await posts()).length;
  await tab.page.evaluate(() => (x.options.publish = 'fails'));
  await write(tab, 'Come to the harbour on Sunday.');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await tab.page.waitForSelector('[data-testid="toast"]');
  // Then publish one: it is the only one recorded.
  await tab.page.evaluate(() => (x.options.publish = 'succeeds'));
  await tab.type(' Or on Monday.');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(async () => (await posts()).length).toBe(before + 1);
});

test('records nothing when the dialog is closed before the post succeeds', async () => {
  await using tab = await openX(running);
  const before = (await posts()).length;
  await tab.page.evaluate(() => x.open('post'));
  await tab.page.waitForSelector(dialogBox);
  await write(tab, 'Nobody is to read this yet.', dialogBox);
  await tab.page.click('[data-testid="app-bar-close"]');
  await tab.page.waitForSelector(dialogBox, { hidden: true });
  // Then publish one: it is the only one recorded.
  await write(tab, 'Come to the harbour on Sunday.');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(async () => (await posts()).length).toBe(before + 1);
});

describe('records a scheduled post', () => {
  async function settle({ page }: XTab, values: readonly string[], within = '') {
    await page.click(`${within} [data-testid="scheduleOption"]`);
    for (const [index, value] of values.entries()) {
      await page.select(`#SELECTOR_${index + 1}`, value);
    }
    await page.click('[data-testid="scheduledConfirmationPrimaryAction"]');
    await page.waitForSelector(`${within} [data-testid="scheduledTweetIndicator"]`);
  }

  async function schedule(path: string, values: readonly string[]) {
    await using tab = await openX(running, path);
    await write(tab, 'The doors open again in spring.');
    await settle(tab, values);
    const before = (await posts()).length;
    await tab.page.click('[data-testid="tweetButtonInline"]');
    await expect.poll(async () => (await posts()).length).toBe(before + 1);
    return (await posts()).at(-1)!.request;
  }

  test('on a 24-hour clock, with the chosen time and no link', async () => {
    const post = await schedule('/home', ['3', '14', '2027', '18', '5']);
    expect(post['scheduledFor']).toBe(new Date(2027, 2, 14, 18, 5).getTime());
    expect(post['url']).toBeUndefined();
    expect(post.draft?.text).toBe('The doors open again in spring.');
  });

  test('on a 12-hour clock', async () => {
    const post = await schedule('/home?twelve', ['12', '31', '2026', '12', '30', 'am']);
    expect(post['scheduledFor']).toBe(new Date(2026, 11, 31, 0, 30).getTime());
  });

  test('for a day that does not exist, with a time to ask the writer for', async () => {
    const post = await schedule('/home', ['2', '31', '2027', '18', '5']);
    expect(post['scheduledFor']).toBe('unknown');
  });

  test('at its own time, not at one set in a discarded composer', async () => {
    await using tab = await openX(running);
    await tab.page.evaluate(() => x.open('post'));
    await tab.page.waitForSelector(dialogBox);
    await write(tab, 'Nobody is to read this yet.', dialogBox);
    await settle(tab, ['3', '14', '2027', '18', '5'], '[role="dialog"]');
    await tab.page.click('[data-testid="app-bar-close"]');
    await tab.page.waitForSelector(dialogBox, { hidden: true });
    const before = (await posts()).length;
    await tab.page.evaluate(() => {
      x.options.scheduled = 'Wird am 9.6.2031 um 9:30 gesendet';
      x.open('post');
    });
    await tab.page.waitForSelector(dialogBox);
    await write(tab, 'The doors open again in summer.', dialogBox);
    await tab.page.click('[role="dialog"] [data-testid="tweetButton"]');
    await expect.poll(async () => (await posts()).length).toBe(before + 1);
    expect((await posts()).at(-1)?.request).toMatchObject({
      scheduledFor: 'unknown',
      draft: { text: 'The doors open again in summer.' },
    });
  });

  test('but not when it fails in a text field; the next attempt counts', async () => {
    await using tab = await openX(running, '/home?mobile');
    const before = (await posts()).length;
    await tab.page.evaluate(() => (x.options.publish = 'fails'));
    await write(tab, 'The doors open again in spring.', '[data-testid="tweetTextarea_0"] textarea');
    await settle(tab, ['3', '14', '2027', '18', '5']);
    await tab.page.click('[data-testid="tweetButtonInline"]');
    await tab.page.waitForSelector('[data-testid="toast"]');
    await tab.page.evaluate(() => (x.options.publish = 'succeeds'));
    await tab.page.click('[data-testid="tweetButtonInline"]');
    await expect.poll(async () => (await posts()).length).toBe(before + 1);
    expect((await posts()).at(-1)?.request['scheduledFor']).toBe(
      new Date(2027, 2, 14, 18, 5).getTime(),
    );
  });

  test('but not when it fails and its composer is then closed', async () => {
    await using tab = await openX(running);
    const before = (await posts()).length;
    await tab.page.evaluate(() => {
      x.options.publish = 'fails';
      x.open('post');
    });
    await tab.page.waitForSelector(dialogBox);
    await write(tab, 'Nobody is to read this yet.', dialogBox);
    await settle(tab, ['3', '14', '2027', '18', '5'], '[role="dialog"]');
    await tab.page.click('[role="dialog"] [data-testid="tweetButton"]');
    await tab.page.waitForSelector('[data-testid="toast"]');
    await tab.page.click('[data-testid="app-bar-close"]');
    await tab.page.waitForSelector(dialogBox, { hidden: true });
    // Then publish one: it is the only one recorded.
    await tab.page.evaluate(() => (x.options.publish = 'succeeds'));
    await write(tab, 'Come to the harbour on Sunday.');
    await tab.page.click('[data-testid="tweetButtonInline"]');
    await expect.poll(async () => (await posts()).length).toBe(before + 1);
    expect((await posts()).at(-1)?.request.draft?.text).toBe('Come to the harbour on Sunday.');
  });
});

test('records nothing from an account that is not coached, nor after a click made by the page', async () => {
  const before = (await posts()).length;
  await using stranger = await openX(running, '/home?account=SomebodyElse');
  await stranger.type(text);
  await stranger.page.click('[data-testid="tweetButtonInline"]');
  await stranger.page.waitForSelector('[data-testid="toast"] a');
  await using tab = await openX(running);
  await write(tab, text);
  await tab.page.$eval('[data-testid="tweetButtonInline"]', (button) =>
    (button as HTMLElement).click(),
  );
  await tab.page.waitForSelector('[data-testid="toast"] a');
  await write(tab, 'A third one, told for certain.');
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await expect.poll(async () => (await posts()).length).toBe(before + 1);
  expect((await posts()).at(-1)?.request.draft?.text).toBe('A third one, told for certain.');
});
