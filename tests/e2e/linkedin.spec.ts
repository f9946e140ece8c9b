import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { Running } from './browsers.ts';
import { adminPath, giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { listenOn, longEnough } from './site-tab.ts';
import { overhear, type Heard } from './x-tab.ts';

/** Every box of LinkedIn: what is read of it, and what is not. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveLinkedinNotes(running);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const linkedin: LinkedinPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.\nSee example.org/soup for more.';
const member = { site: 'linkedin', name: 'Harbour Museum' };
const company = { site: 'linkedin', handle: 'harbour-museum' };

describe('what leaves the page', () => {
  const opened = [
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
  ] as const;

  test.each(opened)('a share box: %s on %s, repost: %s', async (box, path, isRepost, expected) => {
    const { draft } = await listenOn(heard);
    await using tab = await openLinkedin(running, path);
    await tab.page.evaluate((box, isRepost) => linkedin.open(box, isRepost), box, isRepost);
    await tab.type(text, box);
    await expect.poll(draft).toMatchObject({ text, ...expected, mentions: [], rest: [] });
    expect(await draft()).not.toHaveProperty('place');
    expect(await tab.errors()).toEqual([]);
  });

  const comments = [
    ['comment 2', '/feed/', { kind: 'comment', author: { site: 'linkedin' } }],
    ['comment 1', '/feed/?renamed&lang=de', { kind: 'comment', author: { site: 'linkedin' } }],
    ['comment 2 reply', '/feed/', { kind: 'reply', author: { site: 'linkedin' } }],
    ['comment 2', adminPath, { kind: 'comment', author: company }],
    ['comment 1', `${adminPath}?renamed&lang=de`, { kind: 'comment', author: company }],
  ] as const;

  test.each(comments)('%s on %s', async (box, path, expected) => {
    const { draft } = await listenOn(heard);
    await using tab = await openLinkedin(running, path);
    await tab.type(text.split('\n')[0]!, box);
    await expect.poll(draft).toMatchObject({ text: text.split('\n')[0], ...expected });
    expect(await tab.errors()).toEqual([]);
  });

  test('with the people who were picked from the list', async () => {
    const { draft } = await listenOn(heard);
    await using tab = await openLinkedin(running);
    await tab.page.evaluate(() => linkedin.open('tiptap'));
    await tab.type('Soup with @Riverside F', 'tiptap');
    await tab.page.waitForSelector('[role="listbox"] [role="option"] [role="button"]');
    await tab.page.click('[role="listbox"] [role="option"] [role="button"]');
    await tab.page.keyboard.type('was good.');
    await expect.poll(draft).toMatchObject({
      text: 'Soup with Riverside Food Bank was good.',
      mentions: [{ name: 'Riverside Food Bank' }],
    });
  });
});

describe('a place that is not for everybody', () => {
  const places = [
    ['/feed/?audience=Post+to+Connections+only', 'audience:post to connections only'],
    ['/feed/?audience=Post+to+Anyone+Codes+Berlin', 'audience:post to anyone codes berlin'],
    ['/feed/?audience=Nur+Kontakte&lang=de', 'audience:nur kontakte'],
    ['/feed/?audience=Anyone+Can+Code', 'audience:anyone can code'],
    // Nothing behind the name that says who will see it.
    ['/feed/?audience=', 'audience:?'],
    ['/groups/555/', 'group:555'],
  ] as const;

  test.each(places)('%s is named, and the draft stays where it is', async (path, id) => {
    await using tab = await openLinkedin(running, path);
    const { all, last } = await listenOn(heard);
    await tab.page.evaluate(() => linkedin.open('tiptap'));
    await tab.type(text, 'tiptap');
    await expect.poll(async () => (await last('warm'))?.['place']).toMatchObject({ id });
    await longEnough();
    expect((await all()).filter(({ kind }) => kind === 'analyze')).toEqual([]);
  });
});

describe('what never leaves it', () => {
  test.each(['/feed/', adminPath])('messages, notes, search, old dialogs: %s', async (path) => {
    await using tab = await openLinkedin(running, path);
    const { all } = await listenOn(heard);
    const decoys = await tab.page.$$(
      '[data-decoy] input, textarea[data-decoy], [data-decoy] [contenteditable="true"]:not(.ql-clipboard), [data-decoy] >>> [contenteditable="true"]:not(.ql-clipboard)',
    );
    expect(decoys.length).toBeGreaterThanOrEqual(5);
    for (const decoy of decoys) {
      await decoy.click();
      await tab.page.keyboard.type('SECRET of Riverside Food Bank ');
    }
    const shadowed = await tab.page.$$(
      '#interop-outlet >>> [contenteditable="true"]:not(.ql-clipboard)',
    );
    expect(shadowed.length).toBe(2);
    for (const decoy of shadowed) {
      await decoy.click();
      await tab.page.keyboard.type('SECRET of Riverside Food Bank ');
    }
    for (const hidden of await tab.page.$$('[hidden] [contenteditable="true"], .ql-clipboard')) {
      await hidden.evaluate((element) => (element as HTMLElement).focus());
      await tab.page.keyboard.type('SECRET ');
    }
    await longEnough();
    expect(await all()).toEqual([]);
  });

  test('a page of messages, whatever it is made of', async () => {
    await using tab = await openLinkedin(running, '/messaging/thread/1/');
    const { all } = await listenOn(heard);
    await tab.page.evaluate(() => linkedin.open('tiptap'));
    await tab.type('SECRET one', 'tiptap');
    await tab.type('SECRET two', 'comment 1');
    await longEnough();
    expect(await all()).toEqual([]);
  });

  test('somebody else’s account', async () => {
    const { last } = await listenOn(heard);
    await using tab = await openLinkedin(running, '/feed/?account=Jane+Doe');
    await tab.page.evaluate(() => linkedin.open('shadow'));
    await tab.type('SECRET of Jane', 'shadow');
    await expect
      .poll(async () => (await last('warm'))?.['author'])
      .toEqual({ site: 'linkedin', name: 'Jane Doe' });
    await longEnough();
  });

  test('none of the words of all that was in the pages', async () => {
    const everything = JSON.stringify(await heard());
    expect(everything).not.toContain('SECRET');
    expect(everything).not.toContain('DECOY');
  });
});
