import { afterAll, afterEach, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import { openSitePage, type SitePage } from './site-page.ts';

declare const facebook: FacebookPage;

const text = 'On Saturday Riverside fed ninety.\nSee example.org/soup.';
const [line = ''] = text.split('\n');
const page = { site: 'facebook', handle: 'harbourmuseum', name: 'Harbour Museum' };
const unshown = { site: 'facebook' };

/** Facebook's boxes: how each is read, and which are ignored. */
let tab: SitePage;
test.beforeAll(async ({ browsers }) => {
  tab = await openSitePage(await browsers.page('chromium'), 'facebook');
});
afterEach(async () => expect(await tab.errors()).toEqual([]));
afterAll(() => tab?.page.close());

async function write(path: string, options: Partial<FacebookPage['options']> = {}) {
  await tab.visit(path);
  await tab.page.evaluate((options) => {
    Object.assign(facebook.options, options);
    facebook.open();
  }, options);
  await tab.type(text, 'post');
}

test.each([
  ['/', page],
  ['/harbourmuseum', page],
  ['/?renamed&lang=de&dark', page],
  // A profile without a vanity name.
  ['/?profile=%2Fprofile.php%3Fid%3D100', { site: 'facebook', name: 'Harbour Museum' }],
])('reads a post on %s', async (path, author) => {
  await write(path);
  await expect
    .poll(tab.drafts)
    .toMatchObject([{ text, kind: 'post', author, mentions: [], rest: [] }]);
  expect((await tab.drafts())[0]).toHaveProperty('author', author);
  expect((await tab.drafts())[0]).not.toHaveProperty('place');
});

test('reads a page’s post even if its audience is not shown', async () => {
  await write('/', { audience: '' });
  await expect.poll(tab.drafts).toMatchObject([{ text, author: page }]);
  expect((await tab.drafts())[0]).not.toHaveProperty('place');
});

test.each([
  [
    { account: 'Jane Doe', profile: '/jane.doe', companion: 'Harbour Museum' },
    { name: 'Jane Doe', handle: 'jane.doe' },
  ],
  [{ account: 'Jane Doe', linksPicture: false, companion: 'Harbour Museum' }, { name: 'Jane Doe' }],
  [
    { account: 'Jane Doe', profile: '/profile.php?id=1', companion: 'Harbour Museum' },
    { name: 'Jane Doe' },
  ],
])('reads the author of a post with a companion: %j', async (options, author) => {
  await write('/', options);
  await expect.poll(tab.drafts).toHaveLength(1);
  expect((await tab.drafts())[0]).toHaveProperty('author', { site: 'facebook', ...author });
});

test.each([
  ['comment 1', '/'],
  ['comment 2', '/'],
  ['comment 2', '/?renamed&lang=de'],
])('reads %s on %s', async (box, path) => {
  await tab.visit(path);
  await tab.type(line, box);
  await expect.poll(tab.drafts).toMatchObject([{ text: line, kind: 'comment', author: unshown }]);
  expect((await tab.drafts())[0]).not.toHaveProperty('place');
});

test('reads a comment whose send button appears only on focus, from the next focus on', async () => {
  await tab.visit('/?late');
  await (await tab.box('comment 1')).click();
  await tab.page.waitForSelector('[data-name="comment 1"] #focused-state-composer-submit');
  expect(await tab.drafts()).toEqual([]);
  await tab.page.click('h1');
  await tab.type(line, 'comment 1');
  await expect.poll(tab.drafts).toMatchObject([{ text: line, kind: 'comment' }]);
});

test('reads the composer of the business site', async () => {
  await tab.visit('/latest/composer', 'business.facebook.com');
  await tab.type(line, 'business');
  await expect.poll(tab.drafts).toMatchObject([{ text: line, kind: 'post', author: unshown }]);
});

test('reads the people picked from the list', async () => {
  await tab.visit('/');
  await tab.page.evaluate(() => facebook.open());
  await tab.type('Soup with @Riverside F', 'post');
  await (await tab.page.waitForSelector('[role="listbox"] [role="option"]'))!.click();
  await tab.page.keyboard.type('was good.');
  await expect.poll(tab.drafts).toMatchObject([
    {
      text: 'Soup with Riverside Food Bank was good.',
      mentions: [{ name: 'Riverside Food Bank' }],
    },
  ]);
});

test.each([
  ['/?friends', 'post', 'audience:friends'],
  ['/?friends&lang=de', 'post', 'audience:freunde'],
  ['/groups/444/', 'post', 'group:444'],
  ['/groups/555/', 'post', 'group:555'],
  ['/', 'group comment', 'group:444'],
  ['/groups/555/', 'comment 1', 'group:555'],
  // In the feed of all groups each post shows its own group; a post that shows none is still in some group.
  ['/groups/feed/', 'comment 1', 'group:555'],
  ['/groups/feed/', 'group comment', 'group:444'],
  ['/groups/feed/', 'comment 2', 'group:?'],
])('names the audience of a restricted post: %s, %s: %s', async (path, box, id) => {
  await tab.visit(path);
  if (box === 'post') await tab.page.evaluate(() => facebook.open());
  await tab.type('Soup', box);
  await expect.poll(tab.drafts).toMatchObject([{ text: 'Soup', place: { id } }]);
});

test.each([
  ['/', 'www.facebook.com', 5, 'comment 1'],
  ['/latest/composer', 'business.facebook.com', 6, 'business'],
  ['/latest/home', 'business.facebook.com', 6, undefined],
])(
  'never reads chats, search, notes and old dialogs on %s of %s',
  async (path, host, count, open) => {
    await tab.visit(path, host);
    const decoys = await tab.page.$$(
      '[data-decoy] input, [data-decoy] [contenteditable="true"], [hidden] [contenteditable="true"]',
    );
    expect(decoys.length).toBe(count);
    for (const decoy of decoys) {
      const isShown = await decoy.evaluate((element) => element.checkVisibility());
      if (isShown) await decoy.click();
      else await decoy.evaluate((element) => (element as HTMLElement).focus());
      await tab.page.keyboard.type('no');
    }
    expect(await tab.drafts()).toEqual([]);
    if (!open) return;
    await tab.type('Soup', open);
    await expect.poll(tab.drafts).toMatchObject([{ text: 'Soup' }]);
  },
);

test.each([
  ['/messages/t/1', 'www.facebook.com', 'comment 1', '/'],
  ['/latest/inbox/all', 'business.facebook.com', 'business', '/latest/composer'],
  ['/latest/home', 'business.facebook.com', 'business', '/latest/composer'],
])('reads nothing on %s of %s', async (path, host, box, open) => {
  await tab.visit(path, host);
  await tab.type('Soup', box);
  expect(await tab.drafts()).toEqual([]);
  await tab.page.evaluate((open) => history.pushState({}, '', open), open);
  await tab.page.keyboard.type('!');
  await expect.poll(tab.drafts).toMatchObject([{ text: 'Soup!' }]);
});
