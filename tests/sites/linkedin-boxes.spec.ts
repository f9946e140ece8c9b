import { afterAll, afterEach, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import { adminPath } from '../e2e/linkedin-tab.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { openSitePage, type SitePage } from './site-page.ts';

declare const linkedin: LinkedinPage;

const text = 'On Saturday Riverside fed ninety.\nSee example.org/soup.';
const [line = ''] = text.split('\n');
const member = { site: 'linkedin', name: 'Harbour Museum' };
const company = { site: 'linkedin', handle: 'harbour-museum' };
const unshown = { site: 'linkedin' };

/** LinkedIn's boxes: how each is read, and which are ignored. */
let tab: SitePage;
test.beforeAll(async ({ browsers }) => {
  tab = await openSitePage(await browsers.page('chromium'), 'linkedin');
});
afterEach(async () => expect(await tab.errors()).toEqual([]));
afterAll(() => tab?.page.close());

test.each([
  ['tiptap', '/feed/', false, { kind: 'post', author: member }],
  ['tiptap', '/feed/?renamed&lang=de&dark', false, { kind: 'post', author: member }],
  ['tiptap', '/feed/', true, { kind: 'quote', author: member }],
  ['shadow', '/feed/', false, { kind: 'post', author: member }],
  ['shadow', '/feed/?renamed&lang=de', false, { kind: 'post', author: member }],
  ['shadow', '/feed/', true, { kind: 'quote', author: member }],
  ['page', `${adminPath}?share=true`, false, { kind: 'post', author: { ...member, ...company } }],
  [
    'page',
    `${adminPath}?renamed&lang=de`,
    false,
    { kind: 'post', author: { ...member, ...company } },
  ],
] as const)('reads a share box: %s on %s, repost: %s', async (box, path, isRepost, expected) => {
  await tab.visit(path);
  await tab.page.evaluate((box, isRepost) => linkedin.open(box, isRepost), box, isRepost);
  await tab.type(text, box);
  await expect.poll(tab.drafts).toMatchObject([{ text, ...expected, mentions: [], rest: [] }]);
  expect((await tab.drafts())[0]).not.toHaveProperty('place');
});

test.each([
  ['comment 2', '/feed/', { kind: 'comment', author: unshown }],
  ['comment 1', '/feed/?renamed&lang=de', { kind: 'comment', author: unshown }],
  ['comment 2 reply', '/feed/', { kind: 'reply', author: unshown }],
  ['comment 2', adminPath, { kind: 'comment', author: company }],
  ['comment 1', `${adminPath}?renamed&lang=de`, { kind: 'comment', author: company }],
] as const)('reads %s on %s', async (box, path, expected) => {
  await tab.visit(path);
  await tab.type(line, box);
  await expect.poll(tab.drafts).toMatchObject([{ text: line, ...expected }]);
});

test('reads the people picked from the list', async () => {
  await tab.visit('/feed/');
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type('Soup with @Riverside F', 'tiptap');
  await (await tab.page.waitForSelector('[role="option"] [role="button"]'))!.click();
  await tab.page.keyboard.type('was good.');
  await expect.poll(tab.drafts).toMatchObject([
    {
      text: 'Soup with Riverside Food Bank was good.',
      mentions: [{ name: 'Riverside Food Bank' }],
    },
  ]);
});

test.each([
  ['/feed/?audience=Post+to+Connections+only', 'audience:post to connections only'],
  ['/feed/?audience=Post+to+Anyone+Codes+Berlin', 'audience:post to anyone codes berlin'],
  ['/feed/?audience=Nur+Kontakte&lang=de', 'audience:nur kontakte'],
  ['/feed/?audience=Anyone+Can+Code', 'audience:anyone can code'],
  // Nothing after the name says who will see it.
  ['/feed/?audience=', 'audience:?'],
  ['/groups/555/', 'group:555'],
])('names the audience of a restricted post: %s', async (path, id) => {
  await tab.visit(path);
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type('Soup', 'tiptap');
  await expect.poll(tab.drafts).toMatchObject([{ author: member, place: { id } }]);
});

test.each(['/feed/', adminPath])(
  'never reads messages, notes, search and old dialogs on %s',
  async (path) => {
    await tab.visit(path);
    const seen = await tab.page.$$(
      '[data-decoy] input, textarea[data-decoy], [data-decoy] ' +
        '[contenteditable="true"]:not(.ql-clipboard), #interop-outlet >>> ' +
        '[contenteditable="true"]:not(.ql-clipboard)',
    );
    expect(seen.length).toBeGreaterThanOrEqual(7);
    for (const decoy of seen) {
      await decoy.click();
      await tab.page.keyboard.type('no');
    }
    for (const hidden of await tab.page.$$('[hidden] [contenteditable="true"], .ql-clipboard')) {
      await hidden.evaluate((element) => (element as HTMLElement).focus());
      await tab.page.keyboard.type('no');
    }
    expect(await tab.drafts()).toEqual([]);
    await tab.type('Soup', 'comment 1');
    await expect.poll(tab.drafts).toMatchObject([{ text: 'Soup', kind: 'comment' }]);
  },
);

test('reads nothing on a messaging page, whatever it contains', async () => {
  await tab.visit('/messaging/thread/1/');
  await tab.type('Soup', 'comment 1');
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type('Soup', 'tiptap');
  expect(await tab.drafts()).toEqual([]);
  await tab.page.evaluate(() => history.pushState({}, '', '/feed/'));
  await tab.page.keyboard.type('!');
  await expect.poll(tab.drafts).toMatchObject([{ text: 'Soup!' }]);
});
