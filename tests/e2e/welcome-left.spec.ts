import { afterEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { controlByText, fill, press, says } from './page-helpers.ts';
import { readStored } from './stored.ts';
import { asks, becomes, offers, valueOf } from './welcome-page.ts';
import { askTab, inlineBox, openX } from './x-tab.ts';

let running: Running;
afterEach(() => running?.close());

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
    await press(popup, 'Don’t remind me');
    await popup.waitForFunction(() => !document.querySelector('.missing-note'));
    await popup.close();
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

  test('a draft that arrives late leaves the keys to the field that the writer is in', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    // In the task that shows the field, long before the draft is ready.
    await page.waitForFunction(() => {
      const list = document.querySelector<HTMLTextAreaElement>('.offer textarea');
      list?.focus();
      return list !== null;
    });
    await becomes(page, 'Our new gallery is finished.');
    await page.keyboard.type('Oak');
    expect(await valueOf(page, 'Paste a list')).toBe('Oak');
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

  test('a partner added in three fields never replaces what the writer wrote in the draft', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    await becomes(page, 'Our new gallery is finished.');
    await page.$eval('#practice', (box) => (box as HTMLTextAreaElement).select());
    await page.keyboard.type('Our own words.');
    await press(page, 'Or add one by hand');
    await fill(page, 'Name', 'Riverside Food Bank');
    await fill(page, 'X handle (@name)', '@RiversideFB');
    await fill(page, 'Topics they’re known for', 'soup');
    await press(page, 'Add to the partner book');
    await says(page, 'Partners in your book: 1.');
    expect(await valueOf(page, 'Name')).toBe('');
    expect(await page.$eval('#practice', (box) => (box as HTMLTextAreaElement).value)).toBe(
      'Our own words.',
    );
    expect(await readStored(running, 'partners')).toMatchObject([
      { name: 'Riverside Food Bank', handles: { x: 'RiversideFB' }, topics: ['soup'] },
    ]);
  });

  test('a list that can’t be read is kept when the writer goes on', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    await offers(page, 'Who do you work with?');
    await fill(page, 'Paste a list', '{"posts": []}');
    await press(page, 'Next');
    await page.waitForSelector('.offer > [role="alert"]');
    await offers(page, 'Who do you work with?');
    expect(await valueOf(page, 'Paste a list')).toBe('{"posts": []}');
  });

  test('an account in use in a post box is offered, and accepted only when the writer clicks', async () => {
    await using tab = await openX(running);
    await tab.page.click(inlineBox);
    await tab.page.keyboard.type('a');
    // The page asks its tabs once, as it opens.
    await expect
      .poll(() => askTab(running, 'composer.describe', {}), { interval: 500 })
      .toMatchObject({ composer: { author: { handle: 'HarbourMuseum' } } });
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

  test('axe-core finds nothing in either theme on a narrow page, which scrolls only down', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    await page.setViewport({ width: 320, height: 640 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await asks(page, 'Who do you post for?');
    expect(await violationsInBothThemes(page)).toEqual([]);
    expect(await width()).toBe(320);
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    // The draft scrolls to its box as it arrives.
    await becomes(page, 'Our new gallery is finished.');
    for (const offer of [
      'Who do you work with?',
      'Who do you never name?',
      'Where do you post?',
      'Why would someone follow you?',
      'Hat Tip is ready',
    ]) {
      await offers(page, offer);
      expect(await violationsInBothThemes(page)).toEqual([]);
      expect(await width()).toBe(320);
      if (offer !== 'Hat Tip is ready') await press(page, 'Next');
    }
  });
});
