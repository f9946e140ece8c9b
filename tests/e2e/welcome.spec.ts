import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { controlByText, fieldByLabel, fill, press, says } from './page-helpers.ts';
import { readStored } from './stored.ts';
import { inlineBox, openCardByCommand, openX } from './x-tab.ts';

let running: Running;
afterEach(() => running?.close());

const asks = (page: Page, question: string) =>
  page.waitForFunction(
    (words) => document.querySelector('h1')?.textContent === words,
    {},
    question,
  );
const offers = (page: Page, heading: string) =>
  page.waitForFunction(
    (words) => document.querySelector('#offer')?.textContent === words,
    {},
    heading,
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

  test('leads by mouse from one question to a suggestion taken, and offers what helps one at a time', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await asks(page, 'Who do you post for?');
    await fill(page, 'Name of the organisation', 'Harbour Trust');
    await page.click('input[type="radio"][value="school"]');
    await press(page, 'See it on a draft');
    await asks(page, 'Here is a draft, read by Hat Tip');
    await becomes(page, 'Our new playground is finished.');
    await pressNudge(page, 'Hat Tip: 1 suggestion for this draft');
    await pressNudge(page, 'Say who built it');
    await becomes(page, 'Built by');
    await offers(page, 'Who do you work with?');
    await fill(page, 'Paste a list', 'Riverside Food Bank, @RiversideFB');
    await says(page, 'Names found: 1 (Riverside Food Bank');
    await press(page, 'Add 1 to the partner book');
    await says(page, 'Partners in your book: 1.');
    await becomes(page, 'Riverside Food Bank welcomed');
    await pressNudge(page, 'Hat Tip: 1 suggestion for this draft');
    await pressNudge(page, 'Tag @RiversideFB');
    await becomes(page, 'Riverside Food Bank (@RiversideFB) welcomed');
    await press(page, 'Next');
    await offers(page, 'Who do you never name?');
    await press(page, 'Add what is usual: pupils, students, children, parents');
    expect(await valueOf(page, 'People you never name')).toBe(
      'pupils\nstudents\nchildren\nparents',
    );
    await press(page, 'Next');
    await offers(page, 'Where do you post?');
    await page.click('input[name="mode-linkedin"][value="toolbar"]');
    await press(page, 'Next');
    await offers(page, 'Why would someone follow you?');
    await fill(page, 'Why would someone follow you?', 'Old photographs of the harbour');
    await press(page, 'Next');
    await offers(page, 'Hat Tip is ready');
    expect(await readStored(running, 'profiles')).toMatchObject([
      {
        followedFor: ['Old photographs of the harbour'],
        name: 'Harbour Trust',
        kind: 'school',
        neverName: ['pupils', 'students', 'children', 'parents'],
      },
    ]);
  });

  // One full path is enough in Firefox: the rest exercises page code that both browsers share.
  if (name === 'firefox') return;

  test('leads there by keyboard alone, with the kind guessed from the name', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await asks(page, 'Who do you post for?');
    await fieldByLabel(page, 'Name of the organisation');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Harbour Museum');
    await page.keyboard.press('Enter');
    await becomes(page, 'Our new gallery is finished.');
    await seeInNudgeOf(page, 'Hat Tip: 1 suggestion for this draft');
    await openCard(page);
    await seeInNudgeOf(page, 'Name who built it');
    await page.keyboard.press('Enter');
    await becomes(page, '@');
    await tabTo(page, 'Next');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.type('Riverside Food Bank @RiversideFB');
    // The pasted list is imported by going on.
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await becomes(page, 'Riverside Food Bank welcomed');
    await offers(page, 'Who do you never name?');
    expect(await readStored(running, 'partners')).toMatchObject([{ name: 'Riverside Food Bank' }]);
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

  test('opens at the draft where it was left, and offers only what is missing', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    await offers(page, 'Who do you work with?');
    await fill(page, 'Paste a list', 'Riverside Food Bank, @RiversideFB');
    await press(page, 'Add 1 to the partner book');
    await says(page, 'Partners in your book: 1.');
    await page.close();
    const popup = await openExtensionPage(running, 'popup.html');
    await says(popup, 'One thing would make Hat Tip better: who you never name.');
    const again = await openExtensionPage(running, 'welcome.html');
    await asks(again, 'Here is a draft, read by Hat Tip');
    await becomes(again, 'Riverside Food Bank welcomed');
    await offers(again, 'Who do you never name?');
    await fill(again, 'People you never name', 'pupils');
    await says(again, 'Saved');
    const dashboard = await openExtensionPage(running, 'dashboard.html#profile');
    await controlByText(dashboard, 'Add another organisation');
    expect(await dashboard.$('.missing-note')).toBeNull();
  });

  test('keeps a typed name without any button, and goes on only with one', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await press(page, 'See it on a draft');
    await asks(page, 'Who do you post for?');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'name',
    );
    await page.keyboard.type('Harbour Museum');
    await says(page, 'Saved');
    await page.close();
    const again = await openExtensionPage(running, 'welcome.html');
    await asks(again, 'Who do you post for?');
    expect(await valueOf(again, 'Name of the organisation')).toBe('Harbour Museum');
  });

  test('an account in use in a post box is offered, and accepted only when the writer clicks', async () => {
    await using tab = await openX(running);
    await tab.page.click(inlineBox);
    await tab.page.keyboard.type('a');
    const page = await openExtensionPage(running, 'welcome.html');
    await press(page, 'Add your accounts');
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
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    await offers(page, 'Who do you work with?');
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
    await asks(page, 'Who do you post for?');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    for (const offer of [
      'Who do you work with?',
      'Who do you never name?',
      'Where do you post?',
      'Why would someone follow you?',
      'Hat Tip is ready',
    ]) {
      await offers(page, offer);
      expect(await violationsInBothThemes(page)).toEqual([]);
      if (offer !== 'Hat Tip is ready') await press(page, 'Next');
    }
  });
});
