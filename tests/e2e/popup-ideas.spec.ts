import type { Page } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { openPopup, panelText } from './popup.ts';
import { press } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX, inlineBox } from './x-tab.ts';

let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

const says = (popup: Page, words: string) =>
  popup.waitForFunction(
    (words) => document.querySelector('.panel')!.textContent!.includes(words),
    {},
    words,
  );

test('without a draft, suggests someone to celebrate and why, and opens a post box with the first words', async () => {
  await using tab = await openX(running);
  const popup = await openPopup(running, tab.page);
  await says(popup, 'Celebrate Riverside Food Bank');
  expect(await panelText(popup)).toContain('You haven’t credited them yet');
  const opened = running.browser.waitForTarget((target) => target.url().includes('intent/post'));
  await press(popup, 'Start a post on X');
  const words = new URL((await opened).url()).searchParams.get('text');
  expect(words).toBe('Riverside Food Bank (@RiversideFB) ');
  await (await (await opened).page())?.close();
});

test('a name in the draft is added to the book in one click, and is known from then on', async () => {
  await using tab = await openX(running);
  await tab.type(
    'Thanks to Sarah Whitcombe for the photographs, and to @QuayBakery for the bread.',
  );
  const popup = await openPopup(running, tab.page);
  await says(popup, 'Not in your partner book yet');
  await press(popup, 'Add Sarah Whitcombe');
  await says(popup, 'Sarah Whitcombe is now in your partner book.');
  expect(
    await popup.$$eval('.new-names button', (all) => all.map((one) => one.textContent)),
  ).toEqual(['Add QuayBakery']);
  await popup.close();
  const again = await openPopup(running, tab.page);
  await says(again, 'Add QuayBakery');
  expect(await panelText(again)).not.toContain('Add Sarah Whitcombe');
});

test('an empty box: the first words are copied, and nothing is inserted', async () => {
  await using tab = await openX(running);
  await tab.page.click(inlineBox);
  await tab.page.keyboard.type('a');
  await tab.page.keyboard.press('Backspace');
  const popup = await openPopup(running, tab.page);
  await says(popup, 'Nothing here yet');
  await says(popup, 'Copy the first words');
  expect((await tab.model())?.trim()).toBe('');
});
