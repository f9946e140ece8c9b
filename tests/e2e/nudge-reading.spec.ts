import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { openHabits, quarter } from './habits-helpers.ts';
import { findMoving } from './moving.ts';
import { findCard, pressInNudge, seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';
import { harbour, giveNotes } from './set-up.ts';
import { openCardByCommand, openX, type XTab } from './x-tab.ts';

/**
 * Badge and card for people who enlarge text, add letter spacing, turn off motion, or click with an unsteady
 * hand (WCAG 2.2: 1.4.4, 1.4.12, 2.3.3, 2.4.7, 2.5.8). Our pages: reading-needs.spec.ts; their targets are
 * measured here.
 */
const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Historical Society';

let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, {
    ...harbour,
    partners: [
      ...harbour.partners!,
      { ...harbour.partners![0], id: 'long', name: long, handles: { x: 'LlanfairHistory' } },
    ],
  });
});
afterAll(() => running?.close());

/** Two findings, with reasons and further choices open. */
async function openAll(path = '/home'): Promise<XTab> {
  const tab = await openX(running, path);
  await tab.type(
    `On Saturday ${long} fed ninety people. Thanks to our volunteers who carried it all!`,
  );
  await pressInNudge(tab.page, 'Hat Tip: 2 suggestions for this draft');
  await pressInNudge(tab.page, 'Why this?');
  await pressInNudge(tab.page, 'More options');
  await seeInNudge(tab.page, 'Pause for today');
  return tab;
}

/** Text that cannot be fully read: outside the window without scrolling, or cut off. */
const cutOff = async (page: Page) =>
  (await findCard(page)).evaluate((card) => {
    const box = card.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const isOut =
      box.left < -0.5 ||
      box.top < -0.5 ||
      box.right > clientWidth + 0.5 ||
      box.bottom > clientHeight + 0.5;
    const cut = [...card.querySelectorAll<HTMLElement>('*')].filter((each) => {
      const { right, left } = each.getBoundingClientRect();
      const hides = getComputedStyle(each).overflowX !== 'visible';
      return (
        right > box.right + 0.5 ||
        left < box.left - 0.5 ||
        (hides && each.scrollWidth > each.clientWidth + 1)
      );
    });
    const sideways = card.scrollWidth > card.clientWidth + 1;
    return [
      ...(isOut ? [`card: ${JSON.stringify(box)} in ${clientWidth} × ${clientHeight}`] : []),
      ...(sideways ? [`card: ${card.scrollWidth} in ${card.clientWidth}`] : []),
      ...cut.map((each) => each.outerHTML.slice(0, 100)),
    ];
  });

test('long names and long buttons: nothing is cut off', async () => {
  await using tab = await openAll();
  await expect.poll(() => cutOff(tab.page)).toEqual([]);
  await pressInNudge(tab.page, 'Next suggestion');
  await expect.poll(() => cutOff(tab.page)).toEqual([]);
});

test('with wider spacing of letters, words and lines, nothing is cut off', async () => {
  await using tab = await openAll();
  // The styles that an extension for wider spacing adds to every root it can reach.
  await (
    await findCard(tab.page)
  ).evaluate((card) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    const root = card.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dispatchEvent(new Event('resize'));
  });
  await expect.poll(() => cutOff(tab.page)).toEqual([]);
  await pressInNudge(tab.page, 'Next suggestion');
  await expect.poll(() => cutOff(tab.page)).toEqual([]);
});

test.each([
  ['200 % of 1,280 × 1,024', { width: 640, height: 512, deviceScaleFactor: 2 }],
  ['320 px wide', { width: 320, height: 640, deviceScaleFactor: 4 }],
])('cuts nothing off when enlarged: %s', async (_, viewport) => {
  await using tab = await openAll();
  await tab.page.setViewport(viewport);
  await expect.poll(() => cutOff(tab.page)).toEqual([]);
});

test('each control of the card has a visible focus ring', async () => {
  await using tab = await openX(running);
  await tab.type(
    'On Saturday Riverside Food Bank fed ninety people. Thanks to our volunteers who carried it all!',
  );
  await seeInNudge(tab.page, 'Hat Tip: 2 suggestions for this draft');
  await openCardByCommand(running);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  const card = await findCard(tab.page);
  const count = await card.evaluate((each) => each.querySelectorAll('button').length);
  expect(count).toBeGreaterThan(5);
  for (let stop = 0; stop < count; stop += 1) {
    const ring = await card.evaluate((each) => {
      const at = (each.getRootNode() as ShadowRoot).activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return [at.ariaLabel ?? at.dataset['words'], outlineStyle, outlineWidth];
    });
    expect(ring.slice(1)).toEqual(['solid', '2px']);
    await tab.page.keyboard.press('ArrowDown');
  }
});

test('with motion turned off, nothing moves in our root', async () => {
  const moving = async (page: Page) => (await findCard(page)).evaluate(findMoving);
  await using tab = await openX(running);
  await tab.type('On Saturday Riverside Food Bank fed ninety people.');
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  expect(await moving(tab.page)).toEqual(['card']);
  await tab.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  expect(await moving(tab.page)).toEqual([]);
});

/** Controls smaller than 24 × 24 that the standard does not exempt; it exempts links in a sentence. */
function findSmall(root: ParentNode): string[] {
  const controls =
    'a[href], button, input, select, textarea, summary, [role="button"], [role="switch"]';
  const boxOf = (each: Element) => {
    const own = each.getBoundingClientRect();
    // A label that toggles its box is part of the target.
    const label = (each as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
    if (!label || !each.matches('[type="checkbox"], [type="radio"]')) return own;
    const left = Math.min(own.left, label.left);
    const top = Math.min(own.top, label.top);
    return new DOMRect(
      left,
      top,
      Math.max(own.right, label.right) - left,
      Math.max(own.bottom, label.bottom) - top,
    );
  };
  return [...root.querySelectorAll(controls)].flatMap((each) => {
    const { width, height } = boxOf(each);
    const isSeen = width > 0 && each.checkVisibility();
    const isInSentence =
      each.matches('a') &&
      [...each.parentNode!.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent!.trim() !== '',
      );
    if (!isSeen || isInSentence || (width >= 24 && height >= 24)) return [];
    return [`${each.outerHTML.slice(0, 90)}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}

test('targets of badge and card are at least 24 × 24', async () => {
  await using tab = await openAll();
  const card = await findCard(tab.page);
  const root = await card.evaluateHandle((each) => each.getRootNode() as ShadowRoot);
  const small = await root.evaluate(findSmall);
  expect(small).toEqual([]);
});

test.each([
  'dashboard.html#profile',
  'dashboard.html#habits',
  'dashboard.html#report',
  'dashboard.html#partners',
  'dashboard.html#connect',
  'dashboard.html#past',
  'dashboard.html#rules',
  'dashboard.html#backup',
  'dashboard.html#privacy',
  'dashboard.html#diagnostics',
  'welcome.html',
  'practice.html',
  'popup.html',
  'sidepanel.html',
])('targets are at least 24 × 24: %s', async (file) => {
  const page = await openExtensionPage(running, file);
  await page.waitForSelector('main button, main input, main a');
  if (file.endsWith('#rules')) await page.waitForSelector('[role="switch"]');
  if (file.endsWith('#partners')) await (await page.waitForSelector('.partner-row'))!.click();
  await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
  expect(await page.evaluate(findSmall, await page.evaluateHandle(() => document))).toEqual([]);
  await page.close();
});

test('targets are at least 24 × 24 on the habits page with posts and an open list', async () => {
  await giveHistory(running, quarter);
  const page = await openHabits(running);
  await press(page, 'about you and others: 4');
  await page.waitForSelector('.record-list');
  await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
  expect(await page.evaluate(findSmall, await page.evaluateHandle(() => document))).toEqual([]);
  await page.close();
});

test('in forced colours the card has its border, and each meaning its kind of line', async () => {
  await using tab = await openX(running);
  await tab.page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
  await tab.type('On Saturday Riverside Food Bank fed ninety people.');
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const card = await findCard(tab.page);
  const look = await card.evaluate((card) => {
    const line = getComputedStyle(card.querySelector('.meaning')!, '::before').borderBottomStyle;
    const edges = [card, card.querySelector('.suggestion')!].map((each) => {
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(each);
      return [borderTopStyle, borderTopColor !== backgroundColor];
    });
    return [line, ...edges];
  });
  expect(look).toEqual(['dotted', ['solid', true], ['solid', true]]);
});
