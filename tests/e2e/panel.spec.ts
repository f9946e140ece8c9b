import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violations } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { press } from './page-helpers.ts';
import { openPanel } from './popup.ts';
import { giveNotes, harbour, storedAs } from './set-up.ts';
import { changeIn } from './stored.ts';
import { inlineBox, openX, overhear, type XTab } from './x-tab.ts';

/** The panel beside the page, as the popup opens it. */
let running: Running;
let panel: Page;
let tab: XTab;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  tab = await openX(running);
  panel = await openPanel(running, tab.page);
});
afterAll(() => running?.close());
beforeEach(() => tab.page.bringToFront());

/** Waits until the panel shows this. */
const says = (words: string) =>
  panel.waitForFunction(
    (words) => document.querySelector<HTMLElement>('.panel')!.innerText.includes(words),
    {},
    words,
  );

const text = 'On Saturday Riverside Food Bank fed ninety people in our courtyard.';
const tagged = text.replace('Food Bank', 'Food Bank (@RiversideFB)');

test('it follows the draft while it is written, and drops what is deleted', async () => {
  await says('Click where you would write a post on this page');
  await tab.type(text);
  await says('Tag @RiversideFB');
  for (let key = 0; key < text.length; key += 1) await tab.page.keyboard.press('Backspace');
  await says('Nothing here yet');
  await tab.page.keyboard.type(text);
  await says('Tag @RiversideFB');
  expect(await violations(panel)).toEqual([]);
});

/** How the writer clicks back into the draft: for how long, in milliseconds, and where. */
const hands = [
  [0, 20],
  [30, 160],
  [90, 300],
  [200, 160],
] as const;

test.each(hands)(
  'taken in the panel, applied once the writer clicks back: %i ms long, at %i px',
  async (hold, x) => {
    await using other = await openX(running);
    await other.type(text);
    await says('Tag @RiversideFB');
    await panel.bringToFront();
    await expect.poll(() => other.page.evaluate(() => document.hasFocus())).toBe(false);
    await press(panel, 'Tag @RiversideFB');
    await says('Now click into your draft to make the change.');
    expect(await other.model()).toBe(text);
    const box = (await (await other.page.$(inlineBox))!.boundingBox())!;
    await other.page.mouse.move(box.x + x, box.y + 12);
    await other.page.mouse.down();
    await new Promise((resolve) => setTimeout(resolve, hold));
    await other.page.mouse.up();
    await other.becomes(tagged);
    await panel.waitForFunction(() => document.querySelector('.finding') === null);
    expect(await other.errors()).toEqual([]);
  },
);

test('clicked twice, applied once', async () => {
  await using other = await openX(running);
  await other.type(text);
  await says('Tag @RiversideFB');
  await panel.bringToFront();
  await press(panel, 'Tag @RiversideFB');
  await press(panel, 'Tag @RiversideFB');
  await other.page.click(inlineBox);
  await other.becomes(tagged);
  await panel.waitForFunction(() => document.querySelector('.finding') === null);
  await other.page.keyboard.press('End');
  await other.page.keyboard.type(' Thank you!');
  await expect.poll(() => other.model()).toContain('Thank you!');
  expect((await other.model())!.split('@RiversideFB')).toHaveLength(2);
});

test('a partner added on another page is known at once and not added twice', async () => {
  await using other = await openX(running);
  await other.type('On Saturday we sang with Northgate Library and their readers.');
  await says('Add Northgate Library');
  const book = await openExtensionPage(running, 'dashboard.html#partners');
  const library = { ...harbour.partners![0], id: 'library', name: 'Northgate Library' };
  await changeIn(book, { put: storedAs({ partners: [library] }) });
  await book.close();
  await other.page.bringToFront();
  await panel.waitForFunction(
    () => !document.querySelector<HTMLElement>('.panel')!.innerText.includes('Add Northgate'),
  );
});

test('after a quick return from an unresponsive tab, the panel shows the tab in front', async () => {
  await using other = await openX(running);
  const hung = await running.browser.newPage();
  await hung.setRequestInterception(true);
  hung.on('request', (request) => {
    // Its script never loads, so the content script never runs.
    if (request.url().endsWith('/never.js')) return;
    const body = '<!doctype html><title>X</title><script src="/never.js"></script>';
    void request.respond({ contentType: 'text/html', body });
  });
  void hung.goto('https://x.com/home', { timeout: 0 }).catch(() => undefined);
  await hung.waitForFunction(() => document.title === 'X', { polling: 50 });
  await hung.bringToFront();
  await other.page.bringToFront();
  // Longer than it takes to query the other tab once more.
  await other.page.click(inlineBox);
  await other.page.keyboard.type(text, { delay: 10 });
  await says('Tag @RiversideFB');
  for (let key = 0; key < text.length; key += 1) await other.page.keyboard.press('Backspace');
  await says('Nothing here yet');
  await hung.close();
});

test('an unfinished report is still there after a look at another tab', async () => {
  await using other = await openX(running);
  await other.type(text);
  await says('Tag @RiversideFB');
  await press(panel, 'Why this?');
  await press(panel, 'Report a mistake');
  await panel.type('textarea', 'My own words. ');
  {
    await using elsewhere = await openX(running);
    expect(await elsewhere.errors()).toEqual([]);
    await says('Click where you would write a post on this page');
  }
  await other.page.bringToFront();
  await says('Tag @RiversideFB');
  const kept = await panel.waitForSelector('textarea');
  expect(await kept!.evaluate((field) => field.value)).toContain('My own words.');
});

test('words can always be copied', async () => {
  await using other = await openX(running);
  await other.type(text);
  await says('Tag @RiversideFB');
  expect(
    await panel.$$eval('.finding button', (all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent),
    ),
  ).toContain('Copy the words: Riverside Food Bank (@RiversideFB)');
});

test('it follows the writer from tab to tab', async () => {
  await using mine = await openX(running);
  await mine.type(text);
  await says('Tag @RiversideFB');
  const other = await running.browser.newPage();
  await other.bringToFront();
  await says('Hat Tip works wherever you write a post');
  await other.close();
  await mine.page.bringToFront();
  await says('Tag @RiversideFB');
});

test('does not read a box that the page itself changes while the panel is open', async () => {
  await using other = await openX(running);
  await says('Click where you would write a post on this page');
  const heard = await overhear(running);
  await other.page.evaluate((words) => {
    document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!.focus();
    x.write('inline', words);
  }, text);
  await says('Hat Tip reads this draft as soon as you type in it.');
  expect((await heard()).filter(({ kind }) => kind === 'analyze')).toEqual([]);
  // The writer's click is an action of their own.
  await press(panel, 'Read it now');
  await says('Tag @RiversideFB');
});

test('a report of a wrong nudge quotes only its sentence of the draft', async () => {
  await using other = await openX(running);
  await other.type(`SECRET plans follow. ${text}`);
  await says('Tag @RiversideFB');
  await press(panel, 'Why this?');
  await press(panel, 'Report a mistake');
  const report = await panel.$eval('textarea', (field) => field.value);
  expect(report).toContain('untagged-partner');
  expect(report).toContain(`“Riverside Food Bank” in: ${text}`);
  expect(report).not.toContain('SECRET');
  expect(await violations(panel)).toEqual([]);
});

declare const x: { write(box: string, words: string): void };
