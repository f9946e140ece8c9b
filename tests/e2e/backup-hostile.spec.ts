import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import { chooseBackup } from './backup-helpers.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressByKey, tabTo } from './keyboard-helpers.ts';
import { pausePasses, seeInNudge } from './nudge.ts';
import { fieldByLabel, press, says } from './page-helpers.ts';
import { partner } from './partners-helpers.ts';
import { harbour, storedAs } from './set-up.ts';
import { changeStored, readStored } from './stored.ts';
import { openX, overhear } from './x-tab.ts';

/**
 * A shared backup claims an author but may contain anything: the records here win unless the writer chooses
 * otherwise.
 */
let running: Running;
test.beforeEach(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterEach(() => running?.close());

const draft = 'On Saturday Riverside Food Bank fed ninety people.';
const account = { v: 1, id: 'x:harbourmuseum', site: 'x', handle: 'HarbourMuseum' };
const [museum] = storedAs(harbour).profiles as unknown as [Record<string, unknown>];
const [bank] = storedAs(harbour).partners as unknown as [Record<string, unknown>];
/** A profile by which nobody is coached on X. */
const unnamed = { ...museum, handles: {} };

async function openWith(records: object): Promise<Page> {
  const page = await openExtensionPage(running, 'dashboard.html#backup');
  await chooseBackup(page, records);
  return page;
}

async function tick(page: Page, label: string): Promise<void> {
  const box = await fieldByLabel(page, label);
  expect(await box.evaluate((each) => (each as HTMLInputElement).checked)).toBe(false);
  // By keyboard: content above may still be growing, and a click could land elsewhere.
  await box.focus();
  await page.keyboard.press('Space');
}

async function restore(page: Page): Promise<void> {
  await press(page, 'Restore it');
  await says(page, 'Backup restored');
}

/** Types on X as @HarbourMuseum, and expects the draft to be read or not. */
async function writes(isRead: boolean): Promise<void> {
  const heard = await overhear(running);
  await using tab = await openX(running);
  await tab.type(draft);
  await tab.becomes(draft);
  const kinds = async () => (await heard()).map(({ kind }) => kind);
  await expect.poll(kinds).toContain('warm');
  if (isRead) await expect.poll(kinds).toContain('analyze');
  else {
    await pausePasses(tab.page);
    expect(await kinds()).not.toContain('analyze');
  }
}

describe('which accounts are coached', () => {
  test('a “never” answer stays, is mentioned, and cannot be unticked', async () => {
    await changeStored(running, {
      put: { profiles: [museum], accounts: [{ ...account, coached: false }] },
    });
    const page = await openWith({
      profiles: [museum],
      accounts: [{ ...account, coached: true, profile: 'harbour' }],
    });
    await says(page, 'The file would coach these accounts, but you said “never” here');
    await says(page, '@HarbourMuseum (X)');
    await says(page, 'There’s nothing to restore.');
    expect(await page.$('main input[type="checkbox"]')).toBeNull();
    await writes(false);
    expect(await readStored(running, 'accounts')).toEqual([{ ...account, coached: false }]);
  });

  test.each([
    ['an answer', { accounts: [{ ...account, coached: true, profile: 'harbour' }] }],
    ['a profile’s handle', { profiles: [museum] }],
  ])(
    'an unknown account that %s in the file would coach is coached only once ticked',
    async (_, records) => {
      await changeStored(running, { put: { profiles: [unnamed] } });
      let page = await openWith(records);
      await says(page, 'Accounts this file would coach');
      if ('accounts' in records) await restore(page);
      await writes(false);
      await page.close();
      page = await openWith(records);
      await tick(page, '@HarbourMuseum (X), for Harbour Museum');
      await restore(page);
      await writes(true);
    },
  );
});

describe('a partner whose handle differs in the file', () => {
  const impostor = { ...bank, handles: { x: 'RlversideFB' } };
  const card = 'Hat Tip: 1 suggestion for this draft';
  /** The handles in the book, as its rows show them. */
  const handlesIn = async () => {
    const book = await openExtensionPage(running, 'dashboard.html#partners');
    await book.waitForSelector('.partner-about');
    const words = await book.$$eval('.partner-about', (all) => all.map((each) => each.textContent));
    await book.close();
    return words;
  };

  test('is shown with both handles and kept; the next card still offers the one here', async () => {
    await changeStored(running, { put: { profiles: [museum], partners: [bank] } });
    const page = await openWith({ partners: [impostor] });
    await says(page, 'Different from the file');
    expect(
      await page.$$eval('.difference tr:last-child > *', (cells) =>
        cells.map((cell) => cell.textContent),
      ),
    ).toEqual(['X handle (@name)', 'RiversideFB', 'RlversideFB']);
    const take = await page.waitForSelector('.take input');
    expect(await take!.evaluate((box) => (box as HTMLInputElement).checked)).toBe(false);
    await restore(page);
    expect(await handlesIn()).toEqual(['Partner · @RiversideFB']);
    await using tab = await openX(running);
    await tab.type(draft);
    await seeInNudge(tab.page, card);
    await tab.page.click(`aria/${card}`);
    await seeInNudge(tab.page, 'Tag @RiversideFB');
  });

  test('is restored once ticked, and is the same partner even under another id', async () => {
    await changeStored(running, { put: { profiles: [museum], partners: [bank] } });
    const page = await openWith({ partners: [{ ...impostor, id: 'else' }] });
    const take = await page.waitForSelector('.take input');
    await take!.press('Space');
    await says(page, 'Ticked: 1 of 1');
    await restore(page);
    expect(await handlesIn()).toEqual(['Partner · @RlversideFB']);
  });
});

test('200 different handles: shows fifty first, ticks all at once, passes axe-core', async () => {
  const many = (handle: string) =>
    Array.from({ length: 200 }, (_, at) =>
      partner(`m${at}`, `The Association of Friends of Lock ${at}`, {
        handles: { x: `${handle}${at}` },
        note: 'A long note. '.repeat(40),
      }),
    );
  await changeStored(running, { put: { partners: many('Lock') } });
  const page = await openWith({ partners: many('Weir') });
  await says(page, 'Show 50 more');
  expect(await page.$$('.difference')).toHaveLength(50);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await press(page, 'Show 50 more');
  expect(await page.$$('.difference')).toHaveLength(100);
  await press(page, 'Use the file’s version for all 200');
  await says(page, 'Ticked: 200 of 200');
  await page.setViewport({ width: 380, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  await restore(page);
  const stored = await readStored(running, 'partners');
  expect(stored.every(({ handles }) => (handles as { x: string }).x.startsWith('Weir'))).toBe(true);
});

test('by keyboard: checkboxes come in reading order and name their partner', async () => {
  await changeStored(running, { put: { profiles: [unnamed], partners: [bank] } });
  const page = await openWith({
    profiles: [museum],
    partners: [{ ...bank, handles: { x: 'RlversideFB' } }],
  });
  await says(page, 'Different from the file');
  await tabTo(page, 'Backup file');
  await pressByKey(page, '@HarbourMuseum (X), for Harbour Museum', { key: ' ', most: 1 });
  await pressByKey(page, 'Use the file’s version Riverside Food Bank Partner', {
    key: ' ',
    most: 1,
  });
  await says(page, 'Ticked: 2 of 2');
  await pressByKey(page, 'Restore it', { most: 1 });
  await says(page, 'Backup restored');
});

test('the backup’s switches are restored only if ticked', async () => {
  await changeStored(running, { put: { profiles: [museum] } });
  const page = await openExtensionPage(running, 'dashboard.html#backup');
  const settings = { modes: { x: 'off' }, mutedRules: ['self-praise'], quietUntil: 0 };
  await chooseBackup(page, {}, settings);
  await says(page, 'X: Off. Rules that are off: self-praise');
  const isOff = async () => {
    const rules = await openExtensionPage(running, 'dashboard.html#rules');
    const off = await rules.waitForSelector('#mode-x-off');
    const found = await off!.evaluate((each) => (each as HTMLInputElement).checked);
    await rules.close();
    return found;
  };
  await restore(page);
  expect(await isOff()).toBe(false);
  await chooseBackup(page, {}, settings);
  await tick(page, 'Use the file’s switches too');
  await restore(page);
  expect(await isOff()).toBe(true);
});
