import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { XPage } from '../pages/x/index.ts';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { closeIdleTabs } from './reused-tabs.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openX, type XTab } from './x-tab.ts';

declare const x: XPage;

/** A reused tab must look like a new one to the page, to the coach and to a test. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
    await giveNotes(running, harbour);
    await closeIdleTabs(running);
  });
  afterAll(() => running?.close());

  test('a reused tab shows what a new one shows', async () => {
    let page: Page;
    let fresh: object;
    {
      await using tab = await openX(running);
      page = tab.page;
      fresh = { ...(await look(page)), asked: ownFiles(tab) };
      await tab.type('On Saturday Riverside Food Bank fed ninety people.');
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await page.hover(inlineBox);
      await page.evaluate(() => {
        sessionStorage.setItem('left', 'behind');
        Object.assign(window, { left: 'behind' });
        document.body.style.height = '4000px';
        scrollTo(0, 900);
        setTimeout(() => {
          throw new Error('left behind');
        });
      });
      await expect.poll(tab.errors).toContainEqual(expect.stringContaining('left behind'));
    }
    await using tab = await openX(running);
    expect(tab.page).toBe(page);
    expect({ ...(await look(page)), asked: ownFiles(tab) }).toEqual(fresh);
    expect(await tab.errors()).toEqual([]);
  });

  test('an idle tab keeps nothing of its last page, and nobody is coached in it', async () => {
    const tab = await openX(running);
    await tab.type('On Saturday Riverside Food Bank fed ninety people.');
    await tab[Symbol.asyncDispose]();
    await tab.page.waitForFunction(
      () => document.body.childElementCount === 0 && !document.querySelector('[popover]'),
    );
  });

  // Changes to a tab are detected in the same way in both browsers.
  if (name === 'firefox') return;
  test.each<[string, (page: Page) => unknown]>([
    ['another size', (page) => page.setViewport({ width: 500, height: 500 })],
    ['a listener', (page) => page.on('dialog', () => undefined)],
    ['a script of its own', (page) => page.evaluateOnNewDocument(() => undefined)],
    ['closed', (page) => page.close()],
  ])('a tab that a test has changed is not reused: %s', async (_, change) => {
    let page: Page;
    {
      await using tab = await openX(running);
      page = tab.page;
      await change(page);
    }
    expect(page.isClosed()).toBe(true);
    await using tab = await openX(running);
    expect(tab.page).not.toBe(page);
  });
});

/** Everything that can differ between tabs. */
const look = (page: Page) =>
  page.evaluate((box) => {
    const media = ['prefers-color-scheme: dark', 'prefers-reduced-motion', 'forced-colors: active'];
    return {
      drafts: x.models(),
      // Puppeteer adds its own globals on first use.
      globals: Object.keys(window).filter((each) => !each.startsWith('__aria')),
      stored: Object.keys(sessionStorage),
      size: [innerWidth, innerHeight, devicePixelRatio],
      media: media.map((each) => matchMedia(`(${each})`).matches),
      focused: document.activeElement?.tagName,
      isHovered: document.querySelector(`${box}:hover`) !== null,
      ours: document.querySelectorAll('[popover]').length,
      underlined: CSS.highlights.size,
      scrolled: scrollY,
    };
  }, inlineBox);

/** The page's requests, except for the tab's icon, which the browser may request again. */
const ownFiles = ({ asked }: XTab) => asked.filter((url) => !url.endsWith('/favicon.ico'));
