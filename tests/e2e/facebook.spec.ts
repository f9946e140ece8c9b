import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { seeInNudge } from './nudge.ts';
import { clickWords, listenOn } from './site-tab.ts';
import { askTab, overhear, type Heard } from './x-tab.ts';

/**
 * The shipped build on Facebook: a comment from its first word to its record, and what stays in the page. A
 * whole post is in popup-sites.spec.ts; every box and outcome is in tests/sites.
 */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveFacebookNotes(running);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';

test('a comment is read, and recorded once with the findings shown', async () => {
  const { draft, posts } = await listenOn(heard);
  await using tab = await openFacebook(running);
  await tab.type(text, 'comment 1');
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  expect(await draft()).toMatchObject({ text, kind: 'comment', author: { site: 'facebook' } });
  await tab.page.keyboard.press('Enter');
  await expect.poll(posts).toHaveLength(1);
  expect((await posts())[0]).toMatchObject({
    id: `facebook:comment:${await tab.page.evaluate(() => facebook.lastPost())}`,
    draft: { text, kind: 'comment' },
    outcomes: [{ rule: 'untagged-partner', outcome: 'shown' }],
  });
  expect(await tab.errors()).toEqual([]);
});

test('a post in a group that the writer added is read; it is recorded when it succeeds, not when it fails', async () => {
  const { draft, posts } = await listenOn(heard);
  await using tab = await openFacebook(running, '/groups/444/');
  await tab.page.evaluate(() => {
    facebook.options.publish = 'fails';
    facebook.open();
  });
  await tab.type(text, 'post');
  await expect.poll(draft).toMatchObject({
    text,
    author: { site: 'facebook', name: 'Harbour Museum' },
    place: { id: 'group:444', name: 'Harbour Neighbours' },
  });
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await tab.page.waitForSelector('[role="alert"]');
  expect(await posts()).toEqual([]);
  await tab.page.evaluate(() => (facebook.options.publish = 'succeeds'));
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await expect.poll(posts).toHaveLength(1);
});

test('the composer of the business site is read', async () => {
  const { draft } = await listenOn(heard);
  await using tab = await openFacebook(running, '/latest/composer', 'business.facebook.com');
  await tab.type(text, 'business');
  await expect.poll(draft).toMatchObject({ text, kind: 'post', author: { site: 'facebook' } });
});

describe('what never leaves the page', () => {
  test.each([
    ['a post for friends', '/?friends', 'post', 'audience:friends'],
    ['a post in a group', '/groups/555/', 'post', 'group:555'],
    ['a comment in some group', '/groups/feed/', 'comment 2', 'group:?'],
  ])('%s, even if the popup asks', async (_, path, box, id) => {
    const { all, last } = await listenOn(heard);
    await using tab = await openFacebook(running, path);
    if (box === 'post') await tab.page.evaluate(() => facebook.open());
    await tab.type('SECRET for some', box);
    await askTab(running, 'composer.describe', {});
    expect((await last('warm'))?.['place']).toMatchObject({ id });
    expect((await all()).map(({ kind }) => kind)).not.toContain('analyze');
  });

  test('chats, search, notes and old dialogs', async () => {
    const { all, draft } = await listenOn(heard);
    await using tab = await openFacebook(running);
    const decoys = await tab.page.$$(
      '[data-decoy] input, [data-decoy] [contenteditable="true"], [hidden] [contenteditable="true"]',
    );
    expect(decoys.length).toBe(5);
    for (const decoy of decoys) {
      // If it cannot be clicked, focus it, as a page may do.
      const isShown = await decoy.evaluate((element) => element.checkVisibility());
      if (isShown) await decoy.click();
      else await decoy.evaluate((element) => (element as HTMLElement).focus());
      await tab.page.keyboard.type('SECRET');
    }
    expect(await all()).toEqual([]);
    // Any message about the decoy would be sent before this one.
    await tab.type(text, 'comment 1');
    await expect.poll(async () => (await draft())?.text).toBe(text);
    expect((await all()).filter(({ kind }) => kind === 'analyze')).toHaveLength(1);
  });

  test.each([
    ['/messages/t/1', 'www.facebook.com', 'comment 1', '/', 'comment 2'],
    ['/latest/inbox/all', 'business.facebook.com', 'business', '/latest/composer', 'business'],
  ])('anything on %s of %s', async (path, host, box, publicPath, other) => {
    const { all, draft } = await listenOn(heard);
    await using tab = await openFacebook(running, path, host);
    await tab.type('No words', box);
    expect(await all()).toEqual([]);
    // The same page is read once its address changes.
    await tab.page.evaluate((path) => history.pushState({}, '', path), publicPath);
    await tab.type(' of theirs', other);
    await expect.poll(draft).toMatchObject({ text: expect.stringContaining(' of theirs') });
    expect((await all()).filter(({ kind }) => kind === 'analyze')).toHaveLength(1);
  });

  test('none of the words on the pages', async () => {
    const everything = JSON.stringify(await heard());
    expect(everything).toContain(text);
    expect(everything).not.toContain('SECRET');
    expect(everything).not.toContain('DECOY');
  });
});
