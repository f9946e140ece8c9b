import { afterAll, afterEach, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import type { BlueskyPage } from '../pages/bluesky/index.ts';
import { openSitePage, type SitePage } from './site-page.ts';

declare const bluesky: BlueskyPage;

const text = 'On Saturday Riverside fed ninety.\nSee https://example.org/soup.';
const author = { site: 'bluesky', handle: 'harbour.bsky.social' };

/** Bluesky's dialog: how its boxes are read, and what is ignored. */
let tab: SitePage;
test.beforeAll(async ({ browsers }) => {
  tab = await openSitePage(await browsers.page('chromium'), 'bluesky');
});
afterEach(async () => expect(await tab.errors()).toEqual([]));
afterAll(() => tab?.page.close());

async function write(path = '/', kind: 'post' | 'reply' | 'quote' = 'post', words = text) {
  await tab.visit(path);
  await tab.page.evaluate((kind) => bluesky.open(kind), kind);
  await tab.type(words, 'post');
}

test.each(['/', '/notifications', '/?lang=de&dark', '/profile/oak.bsky.social'])(
  'reads a post on %s',
  async (path) => {
    await write(path);
    await expect
      .poll(tab.drafts)
      .toMatchObject([{ text, kind: 'post', author, mentions: [], rest: [] }]);
    expect((await tab.drafts())[0]).not.toHaveProperty('place');
  },
);

test('reads the boxes of a thread, in order', async () => {
  await write('/', 'post', 'One');
  await tab.page.evaluate(() => bluesky.addBox());
  await tab.type('Two', 'post 2');
  await tab.page.evaluate(() => bluesky.addBox());
  await tab.type('Three', 'post 3');
  await expect
    .poll(tab.drafts)
    .toMatchObject([
      { text: 'One', rest: [{ text: 'Two' }, { text: 'Three' }] },
      { text: 'Two', rest: [{ text: 'One' }, { text: 'Three' }] },
      { text: 'Three' },
    ]);
});

test.each([
  ['reply', []],
  ['quote', []],
] as const)('recognises a %s', async (kind, replyingTo) => {
  await write('/', kind);
  await expect.poll(tab.drafts).toMatchObject([{ text, kind, replyingTo }]);
});

test('a reply is to whoever’s post has the button that was clicked', async () => {
  await tab.visit('/');
  await tab.page.click('[data-testid="feedItem-by-oak.bsky.social"] [data-testid="replyBtn"]');
  await tab.type('Lovely', 'post');
  await expect.poll(tab.drafts).toMatchObject([{ kind: 'reply', replyingTo: ['oak.bsky.social'] }]);
  await tab.page.evaluate(() => bluesky.close());
  // Another reply is begun without that button.
  await tab.page.click('h1');
  await tab.page.evaluate(() => bluesky.open('reply'));
  await tab.type('Lovely', 'post');
  await expect.poll(tab.drafts).toMatchObject([{ kind: 'reply', replyingTo: [] }]);
});

test('no account is known where the profile link holds no handle', async () => {
  await write('/?account=did:plc:abc234');
  await expect.poll(tab.drafts).toMatchObject([{ text, author: { site: 'bluesky' } }]);
  expect((await tab.drafts())[0]!.author).not.toHaveProperty('handle');
});

test('reads handles picked from the list like typed ones, also after the site rebuilt the box', async () => {
  await write('/', 'post', 'Soup with @river');
  await tab.page.waitForSelector('.tippy-content .items button');
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.type('and @oak.example.org too');
  const wanted = 'Soup with @riverside.bsky.social and @oak.example.org too';
  await expect.poll(tab.drafts).toMatchObject([{ text: wanted }]);
  await tab.page.evaluate(() => bluesky.rebuild());
  await tab.type('!', 'post');
  await expect.poll(async () => (await tab.drafts()).at(-1)?.text).toHaveLength(wanted.length + 1);
});

test('never reads chats, search, profiles, lists, reports and alt texts', async () => {
  await tab.visit('/');
  const decoys = await tab.page.$$(
    '[data-decoy] input, [data-decoy] textarea, [data-decoy] [contenteditable="true"]',
  );
  expect(decoys.length).toBe(7);
  for (const decoy of decoys) {
    await decoy.click();
    await tab.page.keyboard.type('no');
  }
  expect(await tab.drafts()).toEqual([]);
  await tab.page.evaluate(() => bluesky.open());
  await tab.type('Soup', 'post');
  await expect.poll(tab.drafts).toMatchObject([{ text: 'Soup' }]);
});

test.each(['/messages', '/messages/abc', '/chat/abc'])('reads nothing on %s', async (path) => {
  await write(path, 'post', 'Soup');
  expect(await tab.drafts()).toEqual([]);
  await tab.page.evaluate(() => history.pushState({}, '', '/'));
  await tab.page.keyboard.type('!');
  await expect.poll(tab.drafts).toMatchObject([{ text: 'Soup!' }]);
});
