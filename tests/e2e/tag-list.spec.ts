import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { readAloud } from './read-nudge.ts';
import { clickWords, listenOn, type SiteTab } from './site-tab.ts';
import { overhear, type Heard } from './x-tab.ts';

/** Tags that the writer picks from the site's own list. Meanwhile the writer loses neither text nor focus. */
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
const offered = text.replace('Riverside', '@Riverside');
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

async function write(path: string, words = text): Promise<SiteTab> {
  const tab = await openFacebook(running, path);
  await tab.page.evaluate(() => facebook.open());
  await tab.type(words, 'post');
  await pressInNudge(tab.page, oneIdea);
  return tab;
}

test('if no list opens, the words are restored, the card says so, and the finding returns', async () => {
  await using tab = await write('/?nobody');
  await pressInNudge(tab.page, 'Tag Riverside Food Bank');
  await tab.becomes(offered, 'post');
  await tab.becomes(text, 'post');
  expect(await tab.mentions('post')).toEqual([]);
  await expect
    .poll(() => readAloud(tab.page))
    .toContain(
      'StaticText:The site’s list of names didn’t open, so your words are as they were. Type @ and the name to add the tag yourself.',
    );
  await seeInNudge(tab.page, oneIdea);
  expect(await tab.errors()).toEqual([]);
});

test('if no list opens, the caret stays where the writer left it', async () => {
  await using tab = await write('/?nobody');
  for (let step = 0; step < 8; step += 1) await tab.page.keyboard.press('ArrowLeft');
  await pressInNudge(tab.page, 'Tag Riverside Food Bank');
  await tab.becomes(offered, 'post');
  await tab.becomes(text, 'post');
  await seeInNudge(tab.page, oneIdea);
  await tab.page.keyboard.type('!');
  await tab.becomes(`${text.slice(0, -8)}!${text.slice(-8)}`, 'post');
});

describe('right after a colon', () => {
  const words = 'Fed ninety people:Riverside Food Bank, on Saturday.';

  test('the name opens the list', async () => {
    await using tab = await write('/', words);
    await pressInNudge(tab.page, 'Tag Riverside Food Bank');
    await (await tab.page.waitForSelector('[role="listbox"] [role="option"]'))!.click();
    await expect.poll(() => tab.mentions('post')).toEqual(['Riverside Food Bank']);
  });

  test('if no list opens, the words are restored', async () => {
    await using tab = await write('/?nobody', words);
    await pressInNudge(tab.page, 'Tag Riverside Food Bank');
    await tab.becomes(words.replace(':', ': @'), 'post');
    await tab.becomes(words, 'post');
  });
});

test('when the writer has clicked elsewhere, the focus and every key stay there', async () => {
  await using tab = await write('/?nobody');
  await tab.page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'elsewhere';
    Object.assign(field.style, { position: 'fixed', insetInlineEnd: '0', bottom: '0', zIndex: 9 });
    document.querySelector('[role="dialog"]')!.append(field);
  });
  await pressInNudge(tab.page, 'Tag Riverside Food Bank');
  await tab.becomes(offered, 'post');
  await tab.page.click('#elsewhere');
  // Longer than the list may take to open.
  for (const key of '0123456789'.repeat(4)) {
    await tab.page.keyboard.type(key);
    await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  expect(await tab.page.$eval('#elsewhere', (field) => (field as HTMLInputElement).value)).toBe(
    '0123456789'.repeat(4),
  );
  await tab.becomes(offered, 'post');
  expect(await tab.errors()).toEqual([]);
});

test('a list that was open before does not count as the site’s answer', async () => {
  await using tab = await write('/?nobody');
  await tab.page.evaluate(() => {
    const list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.innerHTML = '<li role="option">Elsewhere</li>';
    document.body.append(list);
  });
  await pressInNudge(tab.page, 'Tag Riverside Food Bank');
  await tab.becomes(offered, 'post');
  await tab.becomes(text, 'post');
  await seeInNudge(tab.page, oneIdea);
});

test('a name typed after @ but not picked is not a tag', async () => {
  await using tab = await openFacebook(running, '/?nobody');
  await tab.page.evaluate(() => facebook.open());
  await tab.type(offered, 'post');
  await pressInNudge(tab.page, oneIdea);
  await seeInNudge(tab.page, 'Tag Riverside Food Bank');
});

test('the name opens the list, the writer picks, the finding disappears, and the tag counts as taken', async () => {
  await using tab = await write('/');
  const sent = await listenOn(heard);
  await pressInNudge(tab.page, 'Tag Riverside Food Bank');
  const option = await tab.page.waitForSelector('[role="listbox"] [role="option"]');
  expect(await tab.mentions('post')).toEqual([]);
  await option!.click();
  await expect.poll(() => tab.mentions('post')).toEqual(['Riverside Food Bank']);
  await seeGone(tab.page, oneIdea);
  await clickWords(tab.page, 'Post', '[data-part="dialog"]');
  await expect.poll(async () => (await sent.posts()).length).toBe(1);
  expect((await sent.posts())[0]).toMatchObject({
    outcomes: [{ rule: 'untagged-partner', outcome: 'taken' }],
  });
});

test('the card makes room for the site’s own list and leaves it its keys', async () => {
  await using tab = await write('/');
  await seeInNudge(tab.page, 'Tag Riverside Food Bank');
  await tab.page.keyboard.type(' With @Ri');
  await tab.page.waitForSelector('[role="option"]');
  await seeGone(tab.page, 'Tag Riverside Food Bank');
  expect(await tab.page.$('[role="option"]')).not.toBeNull();
});
