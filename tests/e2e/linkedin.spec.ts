import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { Running } from './browsers.ts';
import { giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { seeInNudge } from './nudge.ts';
import { clickWords, listenOn } from './site-tab.ts';
import { askTab, overhear, type Heard } from './x-tab.ts';

/**
 * The shipped build on LinkedIn: a comment from its first word to its record, and what stays in the page. A
 * whole post is in popup-sites.spec.ts; every box and outcome is in tests/sites.
 */
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

test('a comment is read, and recorded once with the findings shown', async () => {
  const { draft, posts } = await listenOn(heard);
  await using tab = await openLinkedin(running);
  await tab.type(text, 'comment 2');
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  expect(await draft()).toMatchObject({ text, kind: 'comment', author: { site: 'linkedin' } });
  await clickWords(tab.page, 'Comment', '[data-name="comment 2"]');
  await expect.poll(posts).toHaveLength(1);
  expect((await posts())[0]).toMatchObject({
    id: `linkedin:comment:7002:${await tab.page.evaluate(() => linkedin.lastPost())}`,
    draft: { text, kind: 'comment' },
    outcomes: [{ rule: 'untagged-partner', outcome: 'shown' }],
  });
  expect(await tab.errors()).toEqual([]);
});

test('a failed post is not recorded; the next attempt is', async () => {
  const { draft, posts } = await listenOn(heard);
  await using tab = await openLinkedin(running);
  await tab.page.evaluate(() => {
    linkedin.options.publish = 'fails';
    linkedin.open('shadow');
  });
  await tab.type(text, 'shadow');
  await expect.poll(async () => (await draft())?.text).toBe(text);
  await clickWords(tab.page, 'Post');
  await tab.page.waitForSelector('>>> .artdeco-toast-item');
  await tab.page.evaluate(() => (linkedin.options.publish = 'succeeds'));
  await clickWords(tab.page, 'Post');
  await expect.poll(posts).toHaveLength(1);
  const id = await tab.page.evaluate(() => linkedin.lastPost());
  expect((await posts())[0]).toMatchObject({ id: `linkedin:share:${id}`, draft: { text } });
});

describe('what never leaves the page', () => {
  test.each([
    ['for connections only', '/feed/?audience=Post+to+Connections+only', 'audience:'],
    ['in a group', '/groups/555/', 'group:555'],
  ])('a post %s, even if the popup asks', async (_, path, place) => {
    const { all, last } = await listenOn(heard);
    await using tab = await openLinkedin(running, path);
    await tab.page.evaluate(() => linkedin.open('tiptap'));
    await tab.type('SECRET for some', 'tiptap');
    await askTab(running, 'composer.describe', {});
    expect((await last('warm'))?.['place']).toMatchObject({ id: expect.stringContaining(place) });
    expect((await all()).map(({ kind }) => kind)).not.toContain('analyze');
  });

  test('a post by someone else’s account, even if the popup asks', async () => {
    const { all, last } = await listenOn(heard);
    await using tab = await openLinkedin(running, '/feed/?account=Jane+Doe');
    await tab.page.evaluate(() => linkedin.open('shadow'));
    await tab.type('SECRET of Jane', 'shadow');
    await askTab(running, 'composer.describe', {});
    expect((await last('warm'))?.['author']).toEqual({ site: 'linkedin', name: 'Jane Doe' });
    expect((await all()).map(({ kind }) => kind)).not.toContain('analyze');
  });

  test('messages, notes, search and old dialogs', async () => {
    const { all, draft } = await listenOn(heard);
    await using tab = await openLinkedin(running);
    const decoys = await tab.page.$$(
      '[data-decoy] input, textarea[data-decoy], [data-decoy] [contenteditable="true"], ' +
        '#interop-outlet >>> [contenteditable="true"], [hidden] [contenteditable="true"]',
    );
    expect(decoys.length).toBeGreaterThanOrEqual(8);
    for (const decoy of decoys) {
      // If it cannot be clicked, focus it, as a page may do.
      const focus = () => decoy.evaluate((element) => (element as HTMLElement).focus());
      await decoy.click().catch(focus);
      await tab.page.keyboard.type('SECRET');
    }
    expect(await all()).toEqual([]);
    // Any message about the decoy would be sent before this one.
    await tab.type(text, 'comment 1');
    await expect.poll(async () => (await draft())?.text).toBe(text);
    expect((await all()).filter(({ kind }) => kind === 'analyze')).toHaveLength(1);
  });

  test('a messaging page, whatever it contains', async () => {
    const { all, draft } = await listenOn(heard);
    await using tab = await openLinkedin(running, '/messaging/thread/1/');
    await tab.type('SECRET one', 'comment 1');
    expect(await all()).toEqual([]);
    await tab.page.evaluate(() => history.pushState({}, '', '/feed/'));
    await tab.type(text, 'comment 2');
    await expect.poll(async () => (await draft())?.text).toBe(text);
  });

  test('none of the words on the pages', async () => {
    const everything = JSON.stringify(await heard());
    expect(everything).toContain(text);
    expect(everything).not.toContain('SECRET');
    expect(everything).not.toContain('DECOY');
  });
});
