import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { controlByText, fieldByLabel, fill, press, says } from './page-helpers.ts';
import { inlineBox, openCardByCommand, openX } from './x-tab.ts';

let running: Running;
afterEach(() => running?.close());

const asks = (page: Page, question: string) =>
  page.waitForFunction(
    (words) => document.querySelector('h1')?.textContent === words,
    {},
    question,
  );
const valueOf = async (page: Page, label: string) =>
  (await fieldByLabel(page, label)).evaluate((field) => (field as HTMLInputElement).value);
const becomes = (page: Page, part: string) =>
  page.waitForFunction(
    (part) => document.querySelector<HTMLTextAreaElement>('#practice')?.value.includes(part),
    {},
    part,
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test.beforeEach(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  const pressNudge = (page: Page, words: string) =>
    (name === 'firefox' ? pressInFirefox : pressInNudge)(page, words);

  const seeInNudgeOf = (page: Page, words: string) =>
    (name === 'firefox' ? seeInFirefox : seeInNudge)(page, words);

  test('leads by mouse from the first question to a suggestion taken', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await asks(page, 'Who do you post for?');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'Next');
    await asks(page, 'Why would someone follow you?');
    await fill(page, 'Why would someone follow you?', 'Old photographs of the harbour');
    await press(page, 'Next');
    await asks(page, 'Who do you never name?');
    await page.select('#kind', 'school');
    expect(await valueOf(page, 'People you never name')).toContain('pupils');
    await press(page, 'Next');
    await asks(page, 'Who do you work with?');
    await fill(page, 'Paste a list', 'Riverside Food Bank, @RiversideFB');
    await says(page, 'Names found: 1 (Riverside Food Bank');
    await press(page, 'Add 1 to the partner book');
    await says(page, 'Partners in your book: 1.');
    await press(page, 'Try it on a draft');
    await becomes(page, 'Riverside Food Bank welcomed');
    await pressNudge(page, 'Hat Tip: 1 suggestion for this draft');
    await pressNudge(page, 'Tag @RiversideFB');
    await becomes(page, 'Riverside Food Bank (@RiversideFB) welcomed');
  });

  // One full path is enough in Firefox: the rest exercises page code that both browsers share.
  if (name === 'firefox') return;

  test('leads there by keyboard alone, with questions skipped', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await asks(page, 'Who do you post for?');
    await fieldByLabel(page, 'Name of the organisation');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Harbour Museum');
    await page.keyboard.press('Enter');
    await asks(page, 'Why would someone follow you?');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await asks(page, 'Who do you never name?');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await asks(page, 'Who do you work with?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Riverside Food Bank @RiversideFB');
    await says(page, 'Names found: 1');
    // The pasted list is imported with the last key press.
    await tabTo(page, 'Try it on a draft');
    await page.keyboard.press('Enter');
    await becomes(page, 'Riverside Food Bank welcomed');
    await seeInNudgeOf(page, 'Hat Tip: 1 suggestion for this draft');
    await openCard(page);
    await seeInNudgeOf(page, 'Tag @RiversideFB');
    await page.keyboard.press('Enter');
    await becomes(page, 'Riverside Food Bank (@RiversideFB) welcomed');
  });
});

/** Does what the keyboard command does: tests cannot press the browser's own shortcut. */
async function openCard(page: Page): Promise<void> {
  if (running.name === 'chromium') return void (await openCardByCommand(running));
  await page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Extension).browser;
    await tabs.sendMessage((await tabs.getCurrent()).id, {
      hatTip: 1,
      kind: 'card.open',
      request: {},
    });
  });
}

interface Extension {
  readonly browser: {
    readonly tabs: {
      getCurrent(): Promise<{ id: number }>;
      sendMessage(id: number, message: unknown): Promise<unknown>;
    };
  };
}

/** Presses Tab until the focused element says this. */
async function tabTo(page: Page, words: string): Promise<void> {
  await controlByText(page, words);
  for (let presses = 0; presses < 40; presses += 1) {
    const said = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (said === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${words}”.`);
}

describe('left and reopened', () => {
  test.beforeEach(async ({ browsers }) => {
    running = await browsers.open('chromium');
  });

  test('opens at the question where it was left, with the typed values', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'Next');
    await fill(page, 'Why would someone follow you?', 'Old photographs');
    await says(page, 'Saved');
    await page.close();
    const again = await openExtensionPage(running, 'welcome.html');
    await asks(again, 'Why would someone follow you?');
    expect(await valueOf(again, 'Why would someone follow you?')).toBe('Old photographs');
    await press(again, 'Back');
    expect(await valueOf(again, 'Name of the organisation')).toBe('Harbour Museum');
  });

  test('asks for a skipped name before anything can be kept', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await press(page, 'Next');
    await asks(page, 'Why would someone follow you?');
    await says(page, 'Add a name so this page can be saved.');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await says(page, 'Saved');
  });

  test('an account in use in a post box is offered, and accepted only when the writer clicks', async () => {
    await using tab = await openX(running);
    await tab.page.click(inlineBox);
    await tab.page.keyboard.type('a');
    const page = await openExtensionPage(running, 'welcome.html');
    await controlByText(page, 'Use @HarbourMuseum, the account you have open on X');
    expect(await valueOf(page, 'X handle (@name)')).toBe('');
    await press(page, 'Use @HarbourMuseum, the account you have open on X');
    expect(await valueOf(page, 'X handle (@name)')).toBe('HarbourMuseum');
  });

  test.each([
    ['PK\u0003\u0004\0\0\0', 'This isn’t a text file.'],
    ['{"posts": []}', 'There’s no list of partners in this JSON file.'],
  ])('an unreadable list is reported', async (content, sentence) => {
    const page = await openExtensionPage(running, 'welcome.html');
    for (let presses = 0; presses < 3; presses += 1) await press(page, 'Next');
    await asks(page, 'Who do you work with?');
    await page.evaluate((content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'list.csv'));
      const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, content);
    await says(page, sentence);
  });

  test('axe-core finds nothing in either theme', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    for (const question of [
      'Who do you post for?',
      'Why would someone follow you?',
      'Who do you never name?',
      'Who do you work with?',
    ]) {
      await asks(page, question);
      expect(await violationsInBothThemes(page)).toEqual([]);
      if (question !== 'Who do you work with?') await press(page, 'Next');
    }
  });
});
