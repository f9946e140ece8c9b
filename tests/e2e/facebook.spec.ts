import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { listenOn, longEnough } from './site-tab.ts';
import { overhear, type Heard } from './x-tab.ts';

/** Every box of Facebook: what is read of it, and what is not. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveFacebookNotes(running);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.\nSee example.org/soup for more.';
const [line = ''] = text.split('\n');
const page = { site: 'facebook', handle: 'harbourmuseum', name: 'Harbour Museum' };
const unshown = { site: 'facebook' };

describe('what leaves the page', () => {
  const posts = [
    ['/', page],
    ['/harbourmuseum', page],
    ['/?renamed&lang=de&dark', page],
    // A profile without a name of its own.
    ['/?profile=%2Fprofile.php%3Fid%3D100', { site: 'facebook', name: 'Harbour Museum' }],
  ] as const;

  test.each(posts)('a post on %s', async (path, author) => {
    const { draft } = await listenOn(heard);
    await using tab = await openFacebook(running, path);
    await tab.page.evaluate(() => facebook.open());
    await tab.type(text, 'post');
    await expect.poll(draft).toMatchObject({ text, kind: 'post', author, mentions: [], rest: [] });
    expect(await draft()).toHaveProperty('author', author);
    expect(await draft()).not.toHaveProperty('place');
    expect(await tab.errors()).toEqual([]);
  });

  test('a post of a page whose audience is not shown', async () => {
    const { draft } = await listenOn(heard);
    await using tab = await openFacebook(running);
    await tab.page.evaluate(() => {
      facebook.options.audience = '';
      facebook.open();
    });
    await tab.type(text, 'post');
    await expect.poll(draft).toMatchObject({ text, author: page });
  });

  test('a post in a group that was added by hand', async () => {
    const { draft } = await listenOn(heard);
    await using tab = await openFacebook(running, '/groups/444/');
    await tab.page.evaluate(() => facebook.open());
    await tab.type(line, 'post');
    await expect.poll(draft).toMatchObject({
      text: line,
      author: { site: 'facebook', name: 'Harbour Museum' },
      place: { id: 'group:444', name: 'Harbour Neighbours' },
    });
  });

  test.each([
    ['comment 1', '/'],
    ['comment 2', '/'],
    ['comment 2', '/?renamed&lang=de'],
  ])('%s on %s', async (box, path) => {
    const { draft } = await listenOn(heard);
    await using tab = await openFacebook(running, path);
    await tab.type(line, box);
    await expect.poll(draft).toMatchObject({ text: line, kind: 'comment', author: unshown });
    expect(await tab.errors()).toEqual([]);
  });

  test('a comment whose send button comes after the focus, from the next focus on', async () => {
    const { draft } = await listenOn(heard);
    await using tab = await openFacebook(running, '/?late');
    await (await tab.box('comment 1')).click();
    await tab.page.waitForSelector('[data-name="comment 1"] #focused-state-composer-submit');
    await tab.page.click('h1');
    await tab.type(line, 'comment 1');
    await expect.poll(draft).toMatchObject({ text: line, kind: 'comment' });
  });

  test('the composer of the business site', async () => {
    const { draft } = await listenOn(heard);
    await using tab = await openFacebook(running, '/latest/composer', 'business.facebook.com');
    await tab.type(line, 'business');
    await expect.poll(draft).toMatchObject({ text: line, kind: 'post', author: unshown });
  });

  test('with the people who were picked from the list', async () => {
    const { draft } = await listenOn(heard);
    await using tab = await openFacebook(running);
    await tab.page.evaluate(() => facebook.open());
    await tab.type('Soup with @Riverside F', 'post');
    await (await tab.page.waitForSelector('[role="listbox"] [role="option"]'))!.click();
    await tab.page.keyboard.type('was good.');
    await expect.poll(draft).toMatchObject({
      text: 'Soup with Riverside Food Bank was good.',
      mentions: [{ name: 'Riverside Food Bank' }],
    });
  });
});

describe('a place that is not for everybody', () => {
  test.each([
    ['/?friends', 'post', 'audience:friends'],
    ['/?friends&lang=de', 'post', 'audience:freunde'],
    ['/groups/555/', 'post', 'group:555'],
    ['/', 'group comment', 'group:444'],
    ['/groups/555/', 'comment 1', 'group:555'],
    // The feed of all groups: each post has its own; one that shows none is in some group all the same.
    ['/groups/feed/', 'comment 1', 'group:555'],
    ['/groups/feed/', 'group comment', 'group:444'],
    ['/groups/feed/', 'comment 2', 'group:?'],
  ])('%s, %s: %s', async (path, box, id) => {
    const { all, last } = await listenOn(heard);
    await using tab = await openFacebook(running, path);
    if (box === 'post') await tab.page.evaluate(() => facebook.open());
    await tab.type(line, box);
    await expect.poll(async () => (await last('warm'))?.['place']).toMatchObject({ id });
    await longEnough();
    expect((await all()).filter(({ kind }) => kind === 'analyze')).toEqual([]);
  });
});

describe('what never leaves it', () => {
  const decoys =
    '[data-decoy] input, [data-decoy] [contenteditable="true"], [hidden] [contenteditable="true"]';

  test.each([
    ['/', 'www.facebook.com', 5],
    ['/latest/composer', 'business.facebook.com', 6],
    ['/latest/home', 'business.facebook.com', 6],
  ])('chats, search, notes, old dialogs: %s on %s', async (path, host, count) => {
    await using tab = await openFacebook(running, path, host);
    const { all } = await listenOn(heard);
    const found = await tab.page.$$(decoys);
    expect(found.length).toBe(count);
    for (const decoy of found) {
      const isShown = await decoy.evaluate((element) => element.checkVisibility());
      if (isShown) await decoy.click();
      else await decoy.evaluate((element) => (element as HTMLElement).focus());
      await tab.page.keyboard.type('SECRET of Riverside Food Bank ');
    }
    await longEnough();
    expect(await all()).toEqual([]);
  });

  test.each([
    ['/messages/t/1', 'www.facebook.com', 'comment 1'],
    ['/latest/inbox/all', 'business.facebook.com', 'business'],
    ['/latest/home', 'business.facebook.com', 'business'],
  ])('whatever is on %s of %s', async (path, host, box) => {
    await using tab = await openFacebook(running, path, host);
    const { all } = await listenOn(heard);
    await tab.type('SECRET of Riverside Food Bank', box);
    await longEnough();
    expect(await all()).toEqual([]);
  });

  test('none of the words of all that was in the pages', async () => {
    const everything = JSON.stringify(await heard());
    expect(everything).not.toContain('SECRET');
    expect(everything).not.toContain('DECOY');
  });
});
