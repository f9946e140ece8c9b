import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import {
  focusComesTo,
  focusOn,
  pressByKey,
  saysNoMore,
  tabTo,
  typeInto,
} from './keyboard-helpers.ts';
import { says } from './page-helpers.ts';
import { giveBook, listIs, openBook, partner } from './partners-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { changeIn, storedIn } from './stored.ts';

/**
 * The writer's records by keyboard alone: organisation, partner book, how the coach speaks, connect.
 *
 * Covered elsewhere:
 * - the first run, to a suggestion taken on the card, in both browsers: welcome.spec.ts
 * - a partner opened, changed and closed, in both browsers: partners.spec.ts
 * - Enter moves to the next phrase; a phrase removed and restored: dashboard-own-words.spec.ts
 * - the tab order of every page, each stop visible: reading-needs.spec.ts
 */
let running: Running;
let page: Page;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());
afterEach(() => page.close());

async function open(part: string): Promise<Page> {
  page = await openExtensionPage(running, `dashboard.html#${part}`);
  await page.waitForSelector('.page-main p:not(.muted)');
  return page;
}

test('an avoided phrase is added to the organisation; another organisation is added and deleted', async () => {
  await open('profile');
  await typeInto(page, 'Short names and other spellings', 'the Quay House');
  await typeInto(page, 'Avoid', 'service users');
  await typeInto(page, 'Say instead', 'people we support');
  await typeInto(page, 'Why', 'They asked us to.');
  await page.waitForSelector('.is-saved');
  expect(await storedIn(page, 'profiles')).toMatchObject([
    { houseWords: [{ avoid: 'service users', use: 'people we support' }] },
  ]);
  await pressByKey(page, 'Add another organisation');
  await typeInto(page, 'Name of the organisation', 'Quay Café', { back: true });
  await page.waitForSelector('.is-saved');
  await pressByKey(page, 'Delete this organisation');
  await focusComesTo(page, 'Delete Quay Café and its settings? Your records of its posts stay.');
  await page.keyboard.press('Enter');
  await expect.poll(() => storedIn(page, 'profiles')).toHaveLength(1);
  await focusComesTo(page, 'Your organisation');
});

test('a partner is added, found, removed and restored', async () => {
  await giveBook(running, [
    partner('bank', 'Riverside Food Bank'),
    partner('fund', 'Orchard Fund'),
  ]);
  page = await openBook(running);
  await pressByKey(page, 'Add a partner');
  await focusComesTo(page, 'Name');
  await page.keyboard.type('Mill Lane Choir');
  await page.waitForSelector('.is-saved');
  await page.keyboard.press('Escape');
  await focusComesTo(page, 'Add a partner');
  await typeInto(page, 'Find a partner', 'choir');
  await listIs(page, ['Mill Lane Choir']);
  await tabTo(page, 'Sort');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focusComesTo(page, 'Name');
  await pressByKey(page, 'Remove from the book');
  await focusComesTo(page, 'Undo removing Mill Lane Choir');
  await page.keyboard.press('Enter');
  await listIs(page, ['Mill Lane Choir']);
  await expect.poll(() => focusOn(page)).not.toBe('');
});

test('a partner is added, removed and restored in Firefox too', async ({ browsers }) => {
  await using firefox = await browsers.open('firefox');
  const book = await openBook(firefox);
  await pressByKey(book, 'Add a partner');
  await focusComesTo(book, 'Name');
  await book.keyboard.type('Mill Lane Choir');
  await book.waitForSelector('.is-saved');
  await book.keyboard.press('Escape');
  await focusComesTo(book, 'Add a partner');
  await listIs(book, ['Mill Lane Choir']);
  await tabTo(book, 'Sort');
  await book.keyboard.press('Tab');
  await book.keyboard.press('Enter');
  await pressByKey(book, 'Remove from the book');
  await focusComesTo(book, 'Undo removing Mill Lane Choir');
  await book.keyboard.press('Enter');
  await listIs(book, ['Mill Lane Choir']);
  // Leave Firefox open for this file's other tests.
  page = await openBook(running);
});

test('merges duplicates and undoes it', async () => {
  await giveBook(running, [
    partner('bank', 'Riverside Food Bank', { handles: { x: 'RiversideFB' } }),
    partner('copy', 'The Riverside Food Bank', { note: 'Ask for Jo.' }),
  ]);
  page = await openBook(running);
  await pressByKey(page, 'See possible duplicates');
  await page.waitForSelector('.pair-card');
  await focusComesTo(page, 'Partner book');
  await pressByKey(page, 'Merge The Riverside Food Bank and Riverside Food Bank', { most: 30 });
  await focusComesTo(page, 'Possible duplicates');
  await says(page, 'No more possible duplicates.');
  await pressByKey(page, 'Separate The Riverside Food Bank and Riverside Food Bank again', {
    back: true,
  });
  await expect.poll(() => storedIn(page, 'partners')).toHaveLength(2);
  await expect.poll(() => focusOn(page)).not.toBe('');
  await pressByKey(page, 'Back to the book', { back: true });
  await listIs(page, ['Riverside Food Bank', 'The Riverside Food Bank']);
  await focusComesTo(page, 'Partner book');
});

test('a list is pasted, matched, previewed, imported and undone', async () => {
  await giveBook(running, []);
  page = await openBook(running);
  await pressByKey(page, 'Import a list');
  await focusComesTo(page, 'Import a list');
  await typeInto(page, 'Or paste a list', 'name,x\nQuay Bakery,QuayBakery');
  await pressByKey(page, 'Read the pasted list');
  await focusComesTo(page, 'Import a list');
  await pressByKey(page, 'Compare with the book');
  await page.waitForSelector('.is-importNew');
  await focusComesTo(page, 'Import a list');
  await pressByKey(page, 'Import 1 partner');
  await says(page, 'Imported: 1 new, 0 updated.');
  await focusComesTo(page, 'Import a list');
  await pressByKey(page, 'Undo this import');
  await expect.poll(() => storedIn(page, 'partners')).toEqual([]);
  await expect.poll(() => focusOn(page)).not.toBe('');
});

test('a rule is switched off and on, a site’s mode changed, a phrase and an account deleted', async () => {
  await open('rules');
  const rule = 'brand-only';
  // As the coach does in a post box.
  await changeIn(page, {
    put: {
      phrases: [
        { id: `${rule}:our team`, rule, phrase: 'our team', at: 1, v: 1 },
        { id: `${rule}:our doors`, rule, phrase: 'our doors', at: 2, v: 1 },
      ],
      accounts: [{ id: 'x:quaycafe', site: 'x', handle: 'QuayCafe', coached: false, v: 1 }],
    },
  });
  await page.reload();
  await says(page, '@QuayCafe');
  await tabTo(page, 'Beside your draft');
  await page.keyboard.press('ArrowDown');
  await focusComesTo(page, 'Underlines only');
  const settings = () =>
    page.evaluate(async () => {
      const area = (globalThis as unknown as Extension).chrome.storage.local;
      return (await area.get('settings')).settings;
    });
  await expect.poll(settings).toMatchObject({ modes: { x: 'underlines' } });
  await page.keyboard.press('ArrowUp');
  await expect.poll(settings).toMatchObject({ modes: { x: 'nudge' } });

  // The buttons share a name; a screen reader reads each with its line.
  await tabTo(page, 'Undo this choice');
  const described = await page.evaluate(
    () =>
      document.getElementById(document.activeElement!.getAttribute('aria-describedby')!)
        ?.textContent,
  );
  expect(described).toContain('@QuayCafe');
  // Each press removes its line and button; the focus moves to the next one.
  await page.keyboard.press('Enter');
  await says(page, 'Hat Tip hasn’t asked you about any account yet.');
  await focusComesTo(page, 'Undo this choice');
  await page.keyboard.press('Enter');
  await expect.poll(() => storedIn(page, 'phrases')).toHaveLength(1);
  await focusComesTo(page, 'Undo this choice');
  await page.keyboard.press('Enter');
  await says(page, 'Hat Tip isn’t leaving any words alone.');
  await expect.poll(() => focusOn(page)).toContain('Bring someone in');

  await page.waitForSelector('.rule-title');
  const title = await page.$eval('.rule-title', (first) => first.textContent.trim());
  await tabTo(page, title);
  await page.keyboard.press(' ');
  await expect.poll(async () => (await settings())?.mutedRules).toHaveLength(1);
  await focusComesTo(page, title);
  await page.keyboard.press(' ');
  await expect.poll(async () => (await settings())?.mutedRules).toEqual([]);
});

interface Extension {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: string): Promise<{
          settings?: { mutedRules: readonly string[]; modes: Record<string, string> };
        }>;
      };
    };
  };
}

test('a cause and a tone are chosen, the message copied, and contacts added and removed', async () => {
  await giveNotes(running, { profile: { ...harbour.profile, causes: ['boats'] } });
  await open('connect');
  await typeInto(page, 'Or another cause', 'old maps');
  await says(page, 'Who else cares about old maps?');
  await tabTo(page, 'Plain');
  await page.keyboard.press('ArrowDown');
  await focusComesTo(page, 'Warm');
  await pressByKey(page, 'Copy the message');
  await typeInto(page, 'Someone you wrote to today', 'Tide Archive');
  await page.keyboard.press('Enter');
  await says(page, 'Tide Archive');
  await focusComesTo(page, 'Someone you wrote to today');
  await page.keyboard.type('Mill Choir');
  await page.keyboard.press('Enter');
  await says(page, 'Mill Choir');
  await pressByKey(page, 'Answered', { key: ' ' });
  await expect.poll(() => storedIn(page, 'contacts')).toHaveLength(2);
  await page.keyboard.press('Tab');
  const first = (await focusOn(page)).replace('Remove ', '');
  await page.keyboard.press('Enter');
  await saysNoMore(page, first);
  await focusComesTo(page, 'Answered');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(page, 'Nobody yet.');
  await focusComesTo(page, 'Add to the list');
});
