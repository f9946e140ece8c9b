import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { violationsInBothThemes } from './axe.ts';
import { pasteInto } from './dashboard-helpers.ts';
import { pressInFirefox } from './firefox-nudge.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { controlByText, fieldByLabel, fill, press } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

/** Phrases that the organisation avoids are entered in the dashboard and apply in the post box. */
const names = ['chromium', 'firefox'] as const;

describe.each(names)('in %s', (name) => {
  let running: Running;
  let page: Page;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await giveNotes(running, harbour);
    page = await openForm();
    return () => page.close();
  });

  const openForm = async () => {
    const opened = await openExtensionPage(running, 'dashboard.html');
    await opened.waitForSelector('[name="houseWords.0.avoid"]');
    return opened;
  };
  /** The fields of every row after a reload. */
  const kept = async () => {
    await page.waitForSelector('.is-saved');
    const opened = await openForm();
    const cells = await opened.$$eval('.style-guide-cell input', (inputs) =>
      inputs.map((input) => input.value),
    );
    await opened.close();
    await page.bringToFront();
    return cells;
  };

  test('an avoided phrase is found in a draft and replaced in one click', async () => {
    await fill(page, 'Avoid', 'service users');
    await fill(page, 'Say instead', 'people we support');
    await fill(page, 'Why', 'They asked us to.');
    await page.waitForSelector('.is-saved');
    await using tab = await openX(running);
    await tab.type('Which boat trip would you open to all service users next?');
    const pressIn = name === 'chromium' ? pressInNudge : pressInFirefox;
    await pressIn(tab.page, 'Hat Tip: 1 suggestion for this draft');
    await pressIn(tab.page, 'Say “people we support”');
    await tab.becomes('Which boat trip would you open to all people we support next?');
    expect(await tab.errors()).toEqual([]);
  });

  // One full path is enough in Firefox: the rest exercises page code that both browsers share.
  if (name === 'firefox') return;

  test('by keyboard alone: Enter moves to the next phrase', async () => {
    await fill(page, 'Avoid', 'punters');
    await page.keyboard.press('Tab');
    await page.keyboard.type('visitors');
    await page.keyboard.press('Enter');
    await page.keyboard.type('the needy');
    expect(await kept()).toEqual(['punters', 'visitors', '', 'the needy', '', '']);
  });

  test('a list pasted from a spreadsheet is added in one go and undone in one go', async () => {
    const list =
      'punters\tvisitors\tThey are guests.\nthe needy\nservice users\tpeople we support\n';
    await pasteInto(page, 'Avoid', list);
    await controlByText(page, 'Undo');
    const rows = [
      ['punters', 'visitors', 'They are guests.'],
      ['the needy', '', ''],
      ['service users', 'people we support', ''],
    ];
    expect(await kept()).toEqual(rows.flat());
    await press(page, 'Undo');
    expect(await kept()).toEqual(['', '', '']);
  });
});

describe('in chromium', () => {
  let running: Running;
  let page: Page;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open('chromium');
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    const houseWords = [
      { avoid: 'service users', use: 'people we support', reason: 'They asked us to.' },
      { avoid: 'the needy', use: '', reason: '' },
    ];
    await giveNotes(running, { ...harbour, profile: { ...harbour.profile, houseWords } });
    page = await openExtensionPage(running, 'dashboard.html');
    await page.waitForSelector('[name="houseWords.1.avoid"]');
    return () => page.close();
  });

  const shown = () =>
    page.$$eval('.style-guide-cell input', (inputs) => inputs.map((input) => input.value));

  test('a phrase is removed and the removal undone, with the focus in the right place', async () => {
    await page.focus('[aria-label="Remove “service users”"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.style-guide-cell').length === 3);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.style-guide-cell').length === 6);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'service users',
    );
    expect((await shown()).slice(0, 3)).toEqual([
      'service users',
      'people we support',
      'They asked us to.',
    ]);
  });

  test('an error shows at its row and does not block the others', async () => {
    await page.type('[name="houseWords.0.use"]', ', '.repeat(40));
    await page.keyboard.press('Tab');
    await page.waitForSelector('.is-not-saved');
    // While being typed, it first has too many words.
    await expect
      .poll(() => page.$eval('li:first-child .field-problem', (said) => said.textContent))
      .toBe('A phrase to use instead can have 80 characters at most.');
    await page.type('[name="houseWords.1.use"]', 'people');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('hat-tip');
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('profiles').objectStore('profiles').getAll();
            all.addEventListener('success', () => {
              opening.result.close();
              resolve(all.result[0]?.houseWords[1]?.use === 'people');
            });
          });
        }),
    );
    const again = await openExtensionPage(running, 'dashboard.html');
    await again.waitForSelector('[name="houseWords.1.use"]');
    expect(
      await again.$eval('[name="houseWords.0.use"]', (field) => (field as HTMLInputElement).value),
    ).toBe('people we support');
    await again.close();
  });

  test('a phrase of more than twelve words is refused with a sentence', async () => {
    await fill(
      page,
      'Say instead',
      'people we support and who support us in turn on every single day',
    );
    await page.keyboard.press('Tab');
    await page.waitForSelector('.is-not-saved');
    expect(await page.$eval('li:first-child .field-problem', (said) => said.textContent)).toBe(
      'A phrase to use instead can have 12 words at most.',
    );
  });

  test('leaves alone a draft with one of the organisation’s sensitive words', async () => {
    await fill(page, 'Words that mean “leave this post alone”', 'Operation Harbour Light');
    await page.waitForSelector('.is-saved');
    await using tab = await openX(running);
    await tab.type('Operation Harbour Light is about all service users.');
    await pressInNudge(tab.page, 'Hat Tip: nothing to add');
    await seeInNudge(tab.page, 'Hat Tip leaves posts like this one alone.');
  });

  test('passes axe-core in both themes', async () => {
    await page.type('[name="houseWords.0.use"]', 'x'.repeat(90));
    await (await fieldByLabel(page, 'Your causes')).focus();
    await page.waitForSelector('.style-guide .field-problem');
    await press(page, 'Add a phrase');
    await page.click('[aria-label="Remove “the needy”"]');
    await controlByText(page, 'Undo');
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
