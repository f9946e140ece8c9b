import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';
import { openPopup, panelText } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openX, readToolbar } from './x-tab.ts';

/** The writer chooses how Hat Tip shows itself on each site, and Hat Tip complies. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

interface Chrome {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: string): Promise<{ settings?: { modes?: { x?: string } } }> };
    };
  };
}

const text = 'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.';
const tagged = text.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');

/** Chooses in the dashboard, as the writer does. */
async function choose(label: string): Promise<void> {
  const page = await openExtensionPage(running, 'dashboard.html#rules');
  await page.waitForSelector('.site-mode');
  const id = await page.evaluate(
    (label) =>
      [...document.querySelectorAll<HTMLLabelElement>('.site-mode:first-child label')].find(
        (each) => each.textContent === label,
      )!.htmlFor,
    label,
  );
  await page.click(`#${id}`);
  await page.waitForFunction(
    // A page that is closed at once may not have stored the choice yet.
    async (id) => {
      const { settings } = await (globalThis as unknown as Chrome).chrome.storage.local.get(
        'settings',
      );
      return settings?.modes?.x === id.split('-').at(-1);
    },
    {},
    id,
  );
  await page.close();
}

/** Everything a page could detect of us. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    hosts: document.querySelectorAll('[popover]').length,
    highlights: [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()],
    children: document.documentElement.childElementCount,
    sheets: document.adoptedStyleSheets.length,
    // A page can query the style of a highlight with any name.
    line: getComputedStyle(document.body, '::highlight(hat-tip-others)').textDecorationStyle,
  }));

test('toolbar only: adds nothing to the page; the icon counts and the popup edits', async () => {
  await choose('Toolbar icon only');
  await using tab = await openX(running);
  const before = await traces(tab.page);
  await tab.type(text);
  await expect.poll(() => readToolbar(running)).toBe('1');
  expect(await traces(tab.page)).toEqual(before);
  const popup = await openPopup(running, tab.page);
  await press(popup, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await expect.poll(() => readToolbar(running)).toBe('');
  expect(await traces(tab.page)).toEqual(before);
  expect(await tab.errors()).toEqual([]);
});

test('toolbar only: the popup asks about an unknown account', async () => {
  await using tab = await openX(running, '/home?account=QuayCafe');
  const before = await traces(tab.page);
  await tab.page.click(inlineBox);
  await expect.poll(() => readToolbar(running)).toBe('?');
  expect(await traces(tab.page)).toEqual(before);
  const popup = await openPopup(running, tab.page);
  expect(await panelText(popup)).toContain('Coach posts by @QuayCafe too?');
  await press(popup, 'Never');
  await expect.poll(() => readToolbar(running)).toBe('');
});

test('a new choice of mode reaches the open composer', async () => {
  await choose('Beside your draft');
  await using tab = await openX(running);
  const before = await traces(tab.page);
  await tab.type(text);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await choose('Toolbar icon only');
  await tab.page.bringToFront();
  await tab.page.waitForFunction(() => document.querySelector('[popover]') === null);
  await expect.poll(() => traces(tab.page)).toEqual(before);
  await expect.poll(() => readToolbar(running)).toBe('1');
  await choose('Off');
  await tab.page.bringToFront();
  await expect.poll(() => readToolbar(running)).toBe('');
});

test('underlines only: no badge, and the card opens at the words', async () => {
  await choose('Underlines only');
  await using tab = await openX(running);
  await tab.type(text);
  await expect.poll(async () => (await traces(tab.page)).highlights).toEqual(['hat-tip-others']);
  expect((await traces(tab.page)).hosts).toBe(0);
  const words = await tab.page.$eval(inlineBox, (box) => {
    const range = document.createRange();
    range.setStart(box.querySelector('[data-text]')!.firstChild!, 14);
    range.setEnd(box.querySelector('[data-text]')!.firstChild!, 18);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await tab.page.mouse.click(words.x, words.y);
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await expect.poll(async () => (await traces(tab.page)).hosts).toBe(0);
});

test('off: nothing is read, and the popup can switch it on', async () => {
  await choose('Off');
  await using tab = await openX(running);
  await tab.type(text);
  const popup = await openPopup(running, tab.page);
  expect(await panelText(popup)).toContain('Hat Tip is off on X.');
  expect((await traces(tab.page)).hosts).toBe(0);
  await press(popup, 'Switch Hat Tip on');
  await popup.waitForFunction(() => document.querySelector('.verdict'));
  await popup.close();
  await tab.page.bringToFront();
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
});
