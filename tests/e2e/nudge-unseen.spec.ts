import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { openFacebook } from './facebook-tab.ts';
import { call, pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { openLinkedin } from './linkedin-tab.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { giveSiteNotes } from './site-notes.ts';
import { openCardByCommand, openX, type XTab } from './x-tab.ts';

/** Where a card may be and which keys it may take: words out of sight, narrow windows, zoomed pages. */
const words = 'On Saturday Riverside Food Bank fed ninety people.';
const text = `${words}${'\nSoup.'.repeat(7)}`;
const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const tag = 'Tag @RiversideFB';
const tagOnFacebook = 'Tag Riverside Food Bank';
const mobileBox = '[data-testid="tweetTextarea_0"] textarea';

/** Writes in a box that scrolls by itself, as LinkedIn's and Facebook's do, and X's on mobile. */
async function writeLong(running: Running, path: string): Promise<XTab> {
  const tab = await openX(running, path);
  await tab.page.setViewport({ width: 900, height: 600 });
  const isMobile = path.includes('mobile');
  const box = isMobile ? mobileBox : '[data-testid="tweetTextarea_0RichTextInputContainer"]';
  await tab.page.$eval(box, (box) => {
    Object.assign((box as HTMLElement).style, { height: '80px', overflow: 'auto' });
  });
  await tab.type(text, isMobile ? mobileBox : undefined);
  await tab.page.$eval(box, (box) => box.scrollTo(0, box.scrollHeight));
  return tab;
}

/** Runs in a page: "left top right bottom" of one of our buttons, in viewport pixels; empty if it is invisible. */
function placeOf(button: Element): string {
  const { left, top, right, bottom } = button.getBoundingClientRect();
  const isSeen = button.checkVisibility({ visibilityProperty: true });
  return isSeen ? [left, top, right, bottom].join(' ') : '';
}

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(browser);
    await giveSiteNotes(running, [
      { id: 'linkedin:', site: 'linkedin' },
      { id: 'facebook:', site: 'facebook' },
    ]);
  });
  afterAll(() => running?.close());

  const press = (page: Page, name: string) =>
    browser === 'chromium' ? pressInNudge(page, name) : pressInFirefox(page, name);

  async function boxOf(page: Page, name: string) {
    const place =
      browser === 'chromium'
        ? await ((await seeInNudge(page, name)) as ElementHandle<Element>).evaluate(placeOf)
        : (await call(page, String(placeOf), await seeInFirefox(page, name))).value;
    const [left = -1, top = -1, right = -1, bottom = -1] = String(place || '-1')
      .split(' ')
      .map(Number);
    return { left, top, right, bottom };
  }

  async function isInView(page: Page, name: string): Promise<boolean> {
    const { left, top, right, bottom } = await boxOf(page, name);
    const { width, height } = page.viewport()!;
    return left >= 0 && top >= 0 && right <= width && bottom <= height;
  }

  test.each(['/home', '/home?mobile'])(
    'on %s the card opens at the badge while its words are scrolled out of view',
    async (path) => {
      await using tab = await writeLong(running, path);
      await press(tab.page, oneIdea);
      await expect.poll(() => isInView(tab.page, tag)).toBe(true);
      await press(tab.page, tag);
      await tab.becomes(text.replace('Food Bank', 'Food Bank (@RiversideFB)'));
    },
  );

  test.each([
    ['LinkedIn', openLinkedin],
    ['Facebook', openFacebook],
  ] as const)('in a narrow window the badge of a comment on %s is in view', async (_, open) => {
    await using tab = await open(running);
    await tab.page.setViewport({ width: 420, height: 700 });
    await tab.type(words, 'comment 2');
    await expect.poll(() => isInView(tab.page, oneIdea)).toBe(true);
    const badge = await boxOf(tab.page, oneIdea);
    const box = await (
      await tab.box('comment 2')
    ).evaluate((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return { top, bottom };
    });
    expect(badge.bottom <= box.top || badge.top >= box.bottom).toBe(true);
  });

  test('on a zoomed page badge and card are in the right place', async () => {
    await using tab = await openX(running);
    await tab.page.evaluate(() => (document.documentElement.style.zoom = '1.5'));
    await tab.type(words);
    const avatar = await tab.page.$eval('[data-testid^="UserAvatar"]', (each) => {
      const { left, right, bottom } = each.getBoundingClientRect();
      return { left, right, bottom };
    });
    const badge = await boxOf(tab.page, oneIdea);
    expect(badge.top - avatar.bottom).toBeLessThan(8);
    // Half of the sum of both: a badge at the window's edge is moved in by a few pixels.
    expect(Math.abs(badge.left + badge.right - avatar.left - avatar.right)).toBeLessThan(20);
    await press(tab.page, oneIdea);
    await expect.poll(() => isInView(tab.page, tag)).toBe(true);
    const line = await tab.page.$eval('[data-text]', (each) => each.getBoundingClientRect().bottom);
    const { top } = await boxOf(tab.page, tag);
    expect(top - line).toBeGreaterThan(0);
    expect(top - line).toBeLessThan(120);
  });

  test('on zoomed Facebook badge and card are in the right place', async () => {
    await using tab = await openFacebook(running);
    await tab.page.setViewport({ width: 1000, height: 800 });
    await tab.page.evaluate(() => (document.documentElement.style.zoom = '1.5'));
    await tab.type(words, 'comment 2');
    const box = await (
      await tab.box('comment 2')
    ).evaluate((each) => {
      const { left, right, top, bottom } = each.closest('form')!.getBoundingClientRect();
      const line = each.querySelector('span')!.getBoundingClientRect();
      return { left, right, top, bottom, line: line.bottom };
    });
    const badge = await boxOf(tab.page, oneIdea);
    // Left of the box, or above it if there is no room; at most a few pixels away.
    const beside = Math.max(box.left - badge.right, badge.left - box.right, 0);
    const above = Math.max(box.top - badge.bottom, badge.top - box.bottom, 0);
    expect(Math.max(beside, above)).toBeLessThan(12);
    await press(tab.page, oneIdea);
    await expect.poll(() => isInView(tab.page, tagOnFacebook)).toBe(true);
    const { top } = await boxOf(tab.page, tagOnFacebook);
    expect(top - box.line).toBeGreaterThan(0);
    expect(top - box.line).toBeLessThan(120);
  });
});

describe('by keyboard', () => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open('chromium');
    await giveNotes(running, harbour);
  });
  afterAll(() => running?.close());

  test('a card away from its words takes the keys and gives them back', async () => {
    await using tab = await writeLong(running, '/home');
    await seeInNudge(tab.page, oneIdea);
    await openCardByCommand(running);
    await seeInNudge(tab.page, tag);
    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.type('!');
    await tab.becomes(`${text}!`);
  });

  test('a card out of view takes no key', async () => {
    await using tab = await writeLong(running, '/home');
    await seeInNudge(tab.page, oneIdea);
    await tab.page.evaluate(() => {
      document.body.style.paddingBottom = '4000px';
      scrollTo(0, document.body.scrollHeight);
    });
    await openCardByCommand(running);
    await tab.page.keyboard.type('abc');
    for (const key of ['ArrowUp', 'ArrowDown', 'Enter'] as const)
      await tab.page.keyboard.press(key);
    await tab.page.keyboard.type('d');
    await tab.becomes(`${text}abc\nd`);
  });
});
