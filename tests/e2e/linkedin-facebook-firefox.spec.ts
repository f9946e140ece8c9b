import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { Running } from './browsers.ts';
import { openFacebook } from './facebook-tab.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { adminPath, openLinkedin } from './linkedin-tab.ts';
import { giveSiteNotes } from './site-notes.ts';
import { clickWords, type SiteTab } from './site-tab.ts';
import { readStored } from './stored.ts';

/**
 * The shipped Firefox build: in each box of both sites, Hat Tip reads the draft, tags through the site's list, and
 * reports the published post.
 */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('firefox');
  await giveSiteNotes(running, [
    { id: 'linkedin:=harbour museum', site: 'linkedin', name: 'Harbour Museum' },
    { id: 'linkedin:', site: 'linkedin' },
    { id: 'facebook:', site: 'facebook' },
  ]);
});
afterAll(() => running?.close());

declare const linkedin: LinkedinPage;
declare const facebook: FacebookPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

/** Each editor once. */
const posts = [
  ['linkedin', 'tiptap', '/feed/'],
  ['linkedin', 'shadow', '/feed/'],
  ['linkedin', 'page', adminPath],
  ['facebook', 'post', '/'],
] as const;

/** The stored records of published posts; they contain no text. */
const recorded = () => readStored(running, 'posts');

async function open(site: 'linkedin' | 'facebook', box: string, path: string): Promise<SiteTab> {
  if (site === 'facebook') {
    const tab = await openFacebook(running, path);
    if (box === 'post') await tab.page.evaluate(() => facebook.open());
    return tab;
  }
  const tab = await openLinkedin(running, path);
  const generation = box.startsWith('comment') ? undefined : box;
  if (generation) await tab.page.evaluate((box) => linkedin.open(box as 'tiptap'), generation);
  return tab;
}

test.each(posts)(
  '%s, %s on %s: read, tagged through the site’s own list, and published',
  async (site, box, path) => {
    const before = (await recorded()).length;
    await using tab = await open(site, box, path);
    await tab.type(text, box);
    await pressInFirefox(tab.page, oneIdea);
    await pressInFirefox(tab.page, 'Tag Riverside Food Bank');
    const option = await tab.page.waitForSelector('>>> [role="option"]');
    await option!.click();
    await expect.poll(() => tab.mentions(box)).toEqual(['Riverside Food Bank']);
    await clickWords(tab.page, 'Post');
    await expect.poll(async () => (await recorded()).length).toBe(before + 1);
    expect(await tab.errors()).toEqual([]);
  },
);

test.each(['linkedin', 'facebook'] as const)('%s, a comment: read and published', async (site) => {
  const before = (await recorded()).length;
  await using tab = await open(site, 'comment 2', site === 'linkedin' ? '/feed/' : '/');
  await tab.type(text, 'comment 2');
  await seeInFirefox(tab.page, oneIdea);
  await clickWords(tab.page, 'Comment', '[data-name="comment 2"]');
  await expect.poll(async () => (await recorded()).length).toBe(before + 1);
  expect(await tab.errors()).toEqual([]);
});

test('the underline of a name is painted in the shadow root', async () => {
  await using tab = await open('linkedin', 'shadow', '/feed/');
  await tab.type(text, 'shadow');
  await pressInFirefox(tab.page, oneIdea);
  // Firefox paints it there only with a rule inside the root; without the rule the picture differs.
  const look = async () => (await tab.box('shadow')).screenshot({ encoding: 'base64' });
  /** The picture once nothing in it moves any more. */
  const lookStill = async () => {
    let before = '';
    let now = await look();
    await expect
      .poll(async () => {
        [before, now] = [now, await look()];
        return before === now;
      })
      .toBe(true);
    return now;
  };
  const painted = await lookStill();
  await tab.page.evaluate(() => {
    document.querySelector('#interop-outlet')!.shadowRoot!.adoptedStyleSheets = [];
  });
  expect((await lookStill()) === painted).toBe(false);
});
