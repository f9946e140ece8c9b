import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violationsInBothThemes } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveFile } from './keyboard-helpers.ts';
import { fill, press, says } from './page-helpers.ts';
import { createShelf } from './past-helpers.ts';
import { openPopup } from './popup.ts';
import { changeIn } from './stored.ts';
import { partner } from './partners-helpers.ts';
import { changeStored } from './stored.ts';
import { giveNotes, harbour, storedAs } from './set-up.ts';
import { giveFailure } from './stored-failures.ts';
import { inlineBox, openX } from './x-tab.ts';

/**
 * Runs axe-core on states of our pages that show only sometimes, in both themes. Elsewhere: the pages as they
 * open (accessibility.spec.ts), the first run's screens (welcome-left.spec.ts), the partner book
 * (partners-accessibility.spec.ts), the card (axe-nudge.spec.ts).
 */
/** Nothing found in either theme. */
async function isClean(page: Page): Promise<void> {
  expect(await violationsInBothThemes(page)).toEqual([]);
}

let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterAll(() => running?.close());

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

async function set(settings: object): Promise<void> {
  const page = await openExtensionPage(running, 'dashboard.html');
  await page.evaluate(
    (settings) => (globalThis as unknown as Extension).chrome.storage.local.set({ settings }),
    settings,
  );
  await page.close();
}

describe('axe-core finds nothing in the popup', () => {
  test('no organisation yet', async () => {
    await using tab = await openX(running);
    const popup = await openPopup(running, tab.page);
    await says(popup, 'Tell Hat Tip who you post for');
    await isClean(popup);
    await popup.close();
  });

  test('ideas on an unsupported page; broken storage', async () => {
    await giveNotes(running, harbour);
    const popup = await openExtensionPage(running, 'popup.html');
    await says(popup, 'Open X and start one');
    await says(popup, 'For your next post');
    await isClean(popup);
    await popup.close();
    const broken = await running.browser.newPage();
    await broken.evaluateOnNewDocument(() => {
      indexedDB.open = () => {
        throw new DOMException('no', 'UnknownError');
      };
    });
    await broken.goto(running.pageAddress('popup.html'));
    await broken.waitForSelector('[role="alert"]');
    await isClean(broken);
    await broken.close();
  });

  test.each([
    ['off', { modes: { x: 'off' } }, 'Hat Tip is off on X.'],
    ['quiet', { quietUntil: Date.now() + 3_600_000 }, 'Hat Tip isn’t reading your drafts.'],
  ])('%s', async (_, settings, words) => {
    await set(settings);
    await using tab = await openX(running);
    const popup = await openPopup(running, tab.page);
    await says(popup, words);
    await isClean(popup);
    await popup.close();
    await set({});
  });

  test('no post box yet; an empty one with ideas', async () => {
    await using tab = await openX(running);
    const popup = await openPopup(running, tab.page);
    await says(popup, 'Click where you would write a post on this page');
    await isClean(popup);
    await popup.close();
    await tab.page.click(inlineBox);
    await tab.page.keyboard.type('a');
    await tab.page.keyboard.press('Backspace');
    const again = await openPopup(running, tab.page);
    await says(again, 'Nothing here yet');
    await says(again, 'Copy the first words');
    await isClean(again);
    await again.close();
  });

  test('an account to ask about', async () => {
    await using tab = await openX(running, '/home?account=AmiraO');
    await tab.type('a');
    const popup = await openPopup(running, tab.page);
    await says(popup, 'Coach posts by @AmiraO too?');
    await isClean(popup);
    await popup.close();
  });

  test('one part of the meter and the reasons open, a new name', async () => {
    await using tab = await openX(running);
    await tab.type(
      'Riverside Food Bank fed ninety people. Thanks to Sarah Whitcombe for the bread.',
    );
    const popup = await openPopup(running, tab.page);
    await (await popup.waitForSelector('.meter-word.is-others'))!.click();
    await press(popup, 'Why this?');
    await says(popup, 'Add Sarah Whitcombe');
    await isClean(popup);
    await popup.close();
  });
});

test('axe-core finds nothing in the panel: a waiting suggestion, a report open', async () => {
  await giveNotes(running, harbour);
  await using tab = await openX(running);
  const popup = await openPopup(running, tab.page);
  const address = running.pageAddress('sidepanel.html');
  const opened = running.browser.waitForTarget((target) => target.url() === address);
  await press(popup, 'Open in the side panel');
  const panel = (await (await opened).asPage())!;
  await tab.type('On Saturday Riverside Food Bank fed ninety people in our courtyard.');
  await says(panel, 'Tag @RiversideFB');
  await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await press(panel, 'Tag @RiversideFB');
  await says(panel, 'Now click into your draft to make the change.');
  await press(panel, 'Why this?');
  await press(panel, 'Report a mistake');
  await panel.waitForSelector('textarea');
  await isClean(panel);
});

describe('axe-core finds nothing on our pages', () => {
  let page: Page;
  const open = async (file: string) => {
    page = await openExtensionPage(running, file);
    await page.waitForSelector('main p:not(.muted)');
  };
  beforeEach(() => () => page.close());

  test('diagnostics with a failure', async () => {
    await giveFailure(running);
    await open('dashboard.html#diagnostics');
    await says(page, 'Clear this list');
    await press(page, 'Copy the diagnostics');
    await isClean(page);
  });

  test('the first run’s list: previewed and imported', async () => {
    await changeStored(running, { clear: ['profiles', 'partners'] });
    await open('welcome.html');
    await fill(page, 'Name of the organisation', 'Harbour Museum');
    await press(page, 'See it on a draft');
    await fill(page, 'Paste a list', 'Mill Lane Choir, @MillChoir');
    await says(page, 'Names found: 1');
    await isClean(page);
    await press(page, 'Add 1 to the partner book');
    await says(page, 'Partners in your book:');
    await isClean(page);
  });

  test('connect with a contact', async () => {
    await giveNotes(running, { profile: { ...harbour.profile, causes: ['boats'] } });
    await open('dashboard.html#connect');
    await fill(page, 'Someone you wrote to today', 'Tide Archive');
    await press(page, 'Add to the list');
    await says(page, 'Tide Archive');
    await press(page, 'Add to the list');
    await page.waitForSelector('.field-problem');
    await isClean(page);
  });

  test('a backup previewed and restored, and everything deleted', async () => {
    using shelf = createShelf();
    await open('dashboard.html#backup');
    const { profiles, partners } = storedAs(harbour);
    const never = { v: 1, id: 'x:private', site: 'x', handle: 'Private', coached: false };
    await changeIn(page, { put: { profiles, partners, accounts: [never] } });
    const records = {
      profiles: profiles.map((each) => ({ ...each, handles: { x: 'HarbourOffice' } })),
      partners: [
        ...partners.map((each) => ({ ...each, handles: { x: 'RlversideFB' } })),
        partner('tide', 'Tide Archive, Marlow'),
      ],
      accounts: [{ ...never, coached: true, profile: 'harbour' }],
    };
    const settings = { modes: { facebook: 'toolbar' }, mutedRules: ['self-praise'] };
    const made = '2026-11-01T10:00:00.000Z';
    const file = JSON.stringify({ hatTip: 1, made, settings, records });
    await giveFile(page, 'Backup file', shelf.put('backup.json', file));
    await (await page.waitForSelector('.new-records summary'))!.click();
    await isClean(page);
    await press(page, 'Restore it');
    await says(page, 'Backup restored.');
    await isClean(page);
    await fill(page, 'Type “delete” to confirm', 'delete');
    await isClean(page);
    await press(page, 'Delete everything');
    await says(page, 'Everything has been deleted.');
    await isClean(page);
  });

  test('an organisation about to be deleted; a rule with its reasons open', async () => {
    await giveNotes(running, harbour);
    await open('dashboard.html#profile');
    await press(page, 'Delete this organisation');
    await isClean(page);
    await page.close();
    await open('dashboard.html#rules');
    await (await page.waitForSelector('.rule summary'))!.click();
    await isClean(page);
  });
});
