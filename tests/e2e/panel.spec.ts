import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launchBrowser, type Running } from './browsers.ts';
import { controlByText, press } from './page-parts.ts';
import { openPopup } from './popup.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX, overhear, type XTab } from './x-tab.ts';

/** The panel beside the page, as the popup opens it. */
let running: Running;
let panel: Page;
let tab: XTab;
beforeAll(async () => {
  running = await launchBrowser('chromium');
  await giveNotes(running, harbour);
  tab = await openX(running);
  panel = await openPanel(tab.page);
});
afterAll(() => running?.close());
beforeEach(() => tab.page.bringToFront());

async function openPanel(page: Page): Promise<Page> {
  const popup = await openPopup(running, page);
  const address = running.pageAddress('sidepanel.html');
  const opened = running.browser.waitForTarget((target) => target.url() === address);
  await press(popup, 'Keep open beside the page');
  const shown = (await (await opened).asPage())!;
  await shown.waitForSelector('.panel');
  return shown;
}

/** Waits until the panel says this. */
const says = (words: string) =>
  panel.waitForFunction(
    (words) => document.querySelector<HTMLElement>('.panel')!.innerText.includes(words),
    {},
    words,
  );

const text = 'On Saturday Riverside Food Bank fed ninety people in our courtyard.';
const tagged = text.replace('Food Bank', 'Food Bank (@RiversideFB)');

test('it follows the draft while it is written, and loses what is deleted', async () => {
  await says('Click into a post box on this page');
  await tab.type(text);
  await says('Tag @RiversideFB');
  for (let key = 0; key < text.length; key += 1) await tab.page.keyboard.press('Backspace');
  await says('The box is empty');
  await tab.page.keyboard.type(text);
  await says('Tag @RiversideFB');
  expect(await violations(panel)).toEqual([]);
});

test('a suggestion is written once the writer is back in the draft', async () => {
  // The keyboard is the panel's, as it is after a click in it.
  await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await press(panel, 'Tag @RiversideFB');
  await tab.page.click('[data-testid="tweetTextarea_0"]');
  await tab.becomes(tagged);
  await says('You share this one with others.');
  await panel.waitForFunction(() => document.querySelector('.finding') === null);
  expect(await tab.errors()).toEqual([]);
});

test('words can always be copied', async () => {
  await using other = await openX(running);
  await other.type(text);
  await says('Tag @RiversideFB');
  expect(
    await panel.$$eval('.finding button', (all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent),
    ),
  ).toContain('Copy: Riverside Food Bank (@RiversideFB)');
});

test('it goes with the writer from tab to tab', async () => {
  await says('You share this one with others.');
  const other = await running.browser.newPage();
  await other.bringToFront();
  await says('Hat Tip works at the post boxes');
  await other.close();
  await tab.page.bringToFront();
  await says('You share this one with others.');
});

test('a page that changes its own box has nothing read for it, open panel or not', async () => {
  await using other = await openX(running);
  await says('Click into a post box on this page');
  const heard = await overhear(running);
  await other.page.evaluate((words) => {
    document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!.focus();
    x.write('inline', words);
  }, text);
  await says('Hat Tip reads this draft as soon as you type in it.');
  expect((await heard()).filter(({ kind }) => kind === 'analyze')).toEqual([]);
  // The writer's press is an act of their own.
  await press(panel, 'Read it now');
  await says('Tag @RiversideFB');
});

test('a wrong nudge becomes a text to post, with no more of the draft than its sentence', async () => {
  await using other = await openX(running);
  await other.type(`SECRET plans follow. ${text}`);
  await says('Tag @RiversideFB');
  await (await controlByText(panel, 'Why this?')).click();
  await press(panel, 'Report a wrong nudge');
  const report = await panel.$eval('textarea', (field) => field.value);
  expect(report).toContain('untagged-partner');
  expect(report).toContain(`“Riverside Food Bank” in: ${text}`);
  expect(report).not.toContain('SECRET');
  expect(await violations(panel)).toEqual([]);
});

declare const x: { write(box: string, words: string): void };
