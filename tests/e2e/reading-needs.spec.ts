import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violations } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { findMoving } from './moving.ts';
import { giveNotes, harbour } from './set-up.ts';

/**
 * Every page of ours for people who enlarge text, set their own colours, add letter spacing, read right to
 * left, turn off motion, or use the keyboard alone (WCAG 2.2 AA).
 */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, {
    profile: { ...harbour.profile, causes: ['boats', 'harbours'] },
    partners: [
      ...harbour.partners!,
      {
        ...harbour.partners![0],
        id: 'long',
        name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Historical Society',
      },
    ],
  });
  await giveHistory(
    running,
    Array.from({ length: 12 }, (_, nth) => ({
      daysAgo: nth * 3,
      credited: nth % 2 ? ['bank'] : [],
    })),
  );
});
afterAll(() => running?.close());

const pages = [
  ['dashboard.html#profile', 'form'],
  ['dashboard.html#habits', '.figures, table'],
  ['dashboard.html#report', 'table, h2'],
  ['dashboard.html#partners', '.partner-row'],
  ['dashboard.html#connect', '.page-main h2'],
  ['dashboard.html#past', '.page-main h2'],
  ['dashboard.html#rules', '[role="switch"]'],
  ['dashboard.html#backup', '.page-main button'],
  ['dashboard.html#privacy', '.page-main h2'],
  ['dashboard.html#diagnostics', '.page-main h2'],
  ['welcome.html', '.welcome form'],
  ['practice.html', '.practice-exercises'],
  ['popup.html', '.panel button'],
  ['sidepanel.html', '.panel button'],
] as const;

const narrow: readonly (readonly [string, { width: number; height: number }])[] = [
  ['at 320 px, which is 400 % of 1,280,', { width: 320, height: 256 }],
  ['at 640 px, which is 200 % of 1,280,', { width: 640, height: 400 }],
];

describe.each(pages)('%s', (file, ready) => {
  let page: Page;
  beforeAll(async () => {
    page = await openExtensionPage(running, file);
    await page.waitForSelector(ready);
    await page.setViewport({ width: 1000, height: 800 });
    return () => page.close();
  });

  // A popup is as wide as its content.
  const widths = file === 'popup.html' ? [] : narrow;
  test.each(widths)('%s nothing is cut off and nothing scrolls sideways', async (_, viewport) => {
    await page.setViewport(viewport);
    await expect.poll(() => cutOff(page)).toEqual([]);
    await page.setViewport({ width: 1000, height: 800 });
  });

  test('with wider spacing of letters, words and lines, nothing is cut off', async () => {
    await withStyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      async () => await expect.poll(() => cutOff(page)).toEqual([]),
    );
  });

  test('from right to left, nothing is cut off and the navigation changes sides', async () => {
    // The position of the main navigation beside the content.
    const navigation = () =>
      page.evaluate(() => document.querySelector('nav')?.getBoundingClientRect().left);
    const before = await navigation();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await expect.poll(() => cutOff(page)).toEqual([]);
    if (before !== undefined) expect(await navigation()).toBeGreaterThan(before);
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  });

  test('in forced colours, nothing is conveyed by colour alone', async () => {
    await emulate(page, [{ name: 'forced-colors', value: 'active' }]);
    expect(await violations(page)).toEqual([]);
    await emulate(page, []);
  });

  test('with motion turned off, nothing moves', async () => {
    await emulate(page, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(findMoving);
    expect(moving).toEqual([]);
    await emulate(page, []);
  });

  test('by Tab: in reading order, each stop visible, and out again at the end', async () => {
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const wrong: string[] = [];
    const stops = new Set<string>();
    let last = -1;
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(readStop);
      if (!stop) break;
      if (stops.has(stop.path)) {
        // Back at the first stop, Tab has left the page and come back; back at any other, it is trapped.
        if (stop.path !== [...stops][0]) wrong.push(`goes round at: ${stop.name}`);
        break;
      }
      stops.add(stop.path);
      if (stop.order < last) wrong.push(`out of order: ${stop.name}`);
      if (!stop.isSeen) wrong.push(`not seen: ${stop.name}`);
      last = stop.order;
      expect(stops.size).toBeLessThan(400);
    }
    expect(wrong).toEqual([]);
    expect(stops.size).toBeGreaterThan(1);
  });
});

/** What does not fit: the page itself, or text cut off by an element with hidden overflow. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways =
      scrollWidth > clientWidth + 1 ? [`page: ${scrollWidth} of ${clientWidth}`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => {
      const style = getComputedStyle(each);
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const isEllipsis = style.textOverflow === 'ellipsis';
      // Text for screen readers only is clipped on purpose.
      const isForEyes = style.clipPath === 'none' && style.visibility !== 'hidden';
      return hides && !isEllipsis && isForEyes && each.scrollWidth > each.clientWidth + 1;
    });
    return [...sideways, ...cut.map((each) => each.outerHTML.slice(0, 100))];
  });
}

/** The stop that has the focus; undefined once the focus has left the page. */
function readStop() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const all = [...document.querySelectorAll('*')];
  const style = getComputedStyle(focused);
  const hasRing = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  const box = focused.getBoundingClientRect();
  const isInView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  return {
    path: String(all.indexOf(focused)),
    order: all.indexOf(focused),
    name: focused.outerHTML.slice(0, 100),
    // Focus in our closed root cannot be seen from here: nudge-reading.spec.ts checks its focus rings.
    isSeen: (hasRing && isInView) || focused.matches('[popover]'),
  };
}

/** Our pages' policy allows no style elements, so the test adds a constructed style sheet. */
async function withStyle(page: Page, css: string, work: () => Promise<void>): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await work();
  await page.evaluate(() => (document.adoptedStyleSheets = []));
}

async function emulate(page: Page, features: { name: string; value: string }[]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  await session.detach();
}
