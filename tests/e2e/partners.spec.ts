import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { fieldByLabel, fill, press } from './page-helpers.ts';
import {
  give,
  giveBook,
  listIs,
  openBook,
  openRow,
  partner,
  rowOf,
  says,
} from './partners-helpers.ts';
import { changeStored, storedIn } from './stored.ts';

const day = 86_400_000;

describe.each(['chromium', 'firefox'] as const)('the partner book in %s', (name) => {
  let running: Running;
  let page: Page;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await giveBook(running, [
      partner('bank', 'Riverside Food Bank', {
        handles: { x: 'RiversideFB' },
        rhythm: 'monthly',
        lastCredited: Date.now() - 40 * day,
      }),
      partner('choir', 'Mill Lane Choir', {
        rhythm: 'weekly',
        lastCredited: Date.now() - 60 * day,
      }),
      partner('fund', 'Orchard Fund', { kind: 'funder', lastCredited: Date.now() - day }),
    ]);
    page = await openBook(running);
    return () => page.close();
  });
  const reopen = async () => {
    await page.close();
    page = await openBook(running);
  };
  const valueOf = async (label: string) =>
    (await fieldByLabel(page, label)).evaluate((field) => (field as HTMLInputElement).value);

  test('adds partners, finds one by its account, and sorts by due and by newest credit', async () => {
    await press(page, 'Add a partner');
    await fill(page, 'Name', 'Copperfield Singers');
    await page.waitForSelector('.is-saved');
    await press(page, 'Done');
    const all = ['Copperfield Singers', 'Mill Lane Choir', 'Orchard Fund', 'Riverside Food Bank'];
    await listIs(page, all);
    await says(page, '4 partners');
    await page.select('#order', 'waiting');
    await listIs(page, [
      'Mill Lane Choir',
      'Riverside Food Bank',
      'Copperfield Singers',
      'Orchard Fund',
    ]);
    await page.select('#order', 'newest');
    await listIs(page, [
      'Orchard Fund',
      'Riverside Food Bank',
      'Mill Lane Choir',
      'Copperfield Singers',
    ]);
    await fill(page, 'Find a partner', '@riversidefb');
    await listIs(page, ['Riverside Food Bank']);
    await says(page, '1 of 4 partners');
  });

  // One full path is enough in Firefox: the rest exercises page code that both browsers share.
  if (name === 'firefox') return;

  test('by keyboard alone: reaches a row, opens, changes and closes it', async () => {
    await (await fieldByLabel(page, 'Sort')).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement).name === 'name');
    await page.keyboard.press('End');
    await page.keyboard.type(' of Ashford');
    await page.waitForSelector('.is-saved');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-partner') === 'choir',
    );
    expect(await page.$('.partner-editor')).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.partner-editor');
    const done = await page.waitForSelector('.partner-editor .primary');
    await done!.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-partner') === 'choir',
    );
    await rowOf(page, 'Mill Lane Choir of Ashford');
  });

  test('every field is kept; only people have the consent field', async () => {
    await (await rowOf(page, 'Orchard Fund')).click();
    await page.waitForSelector('.partner-editor');
    expect(await page.$('[name="consent"]')).toBeNull();
    await page.select('[name="kind"]', 'volunteer');
    await (await fieldByLabel(page, 'Has agreed to be named in posts')).click();
    await (await fieldByLabel(page, 'They have no account on LinkedIn')).click();
    await (await fieldByLabel(page, 'Never tag them')).click();
    const typed = {
      'Other names people use': 'the Fund',
      'X handle (@name)': 'OrchardFund',
      'Facebook page': 'OrchardFund',
      'Wording they require': 'Supported by the Orchard Fund.',
      'Hashtags they require': 'OrchardFund',
      'Projects that need this wording': 'The Long Table',
      'How they like to be credited': 'The full name once.',
      Website: 'orchardfund.example',
      'Where they are': 'Ashford',
      'Topics they’re known for': 'apples',
      'Note to yourself': 'Ask for Jo.',
    };
    for (const [label, text] of Object.entries(typed)) await give(page, label, text);
    await page.waitForSelector('.is-saved');
    await reopen();
    await (await rowOf(page, 'Orchard Fund')).click();
    for (const [label, text] of Object.entries(typed)) {
      expect([label, await valueOf(label)]).toEqual([label, text]);
    }
    const stored = (await storedIn(page, 'partners')).find(({ id }) => id === 'fund');
    expect(stored).toMatchObject({
      kind: 'volunteer',
      consent: true,
      doNotTag: true,
      noAccount: ['linkedin'],
      lastCredited: expect.any(Number),
    });
  });

  test('invalid values are reported before the form closes; the rest is kept', async () => {
    await openRow(page, 'Orchard Fund');
    await fill(page, 'X handle (@name)', 'no handle at all');
    await fill(page, 'Where they are', 'Ashford');
    await page.waitForSelector('.is-not-saved');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => (document.activeElement as HTMLInputElement).name === 'handles.x',
    );
    await says(page, 'An X handle has up to 15 letters, digits or underscores, like @RiversideFB.');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.partner-editor'));
    await expect
      .poll(async () => (await storedIn(page, 'partners')).find(({ id }) => id === 'fund'))
      .toMatchObject({ place: 'Ashford', handles: {} });
  });

  test('an ambiguous name is explained, with what it would and would not match', async () => {
    await press(page, 'Add a partner');
    await fill(page, 'Name', 'Mind');
    await says(page, 'Spotted: “Saturday worked out thanks to Mind.”');
    await says(page, 'Left alone: “Mind was all we could think of.”');
    await fill(page, 'Name', 'Mind of Ashford');
    await page.waitForFunction(() => !document.querySelector('.name-examples'));
  });

  test('a partner from the organisation’s policy says so, and can be changed', async () => {
    await giveBook(running, [partner('bank', 'Riverside Food Bank')]);
    await changeStored(running, { put: { supplied: [{ from: 'partners', id: 'bank' }] } });
    await reopen();
    await (await rowOf(page, 'Riverside Food Bank')).click();
    await says(page, 'Set up for you by your organisation.');
    await fill(page, 'Where they are', 'Ashford');
    await page.waitForSelector('.is-saved');
    await press(page, 'Remove from the book');
    await page.waitForFunction(
      () => document.activeElement?.textContent === 'Undo removing Riverside Food Bank',
    );
    await page.keyboard.press('Enter');
    await listIs(page, ['Riverside Food Bank']);
    expect(await storedIn(page, 'partners')).toMatchObject([{ place: 'Ashford' }]);
  });

  test('two partners are removed and restored one after the other', async () => {
    for (const name of ['Orchard Fund', 'Mill Lane Choir']) {
      await (await rowOf(page, name)).click();
      await press(page, 'Remove from the book');
      await says(page, `${name} was removed.`);
    }
    await listIs(page, ['Riverside Food Bank']);
    await press(page, 'Undo removing Orchard Fund');
    await listIs(page, ['Orchard Fund', 'Riverside Food Bank']);
    await press(page, 'Undo removing Mill Lane Choir');
    await listIs(page, ['Mill Lane Choir', 'Orchard Fund', 'Riverside Food Bank']);
    const stored = await storedIn(page, 'partners');
    expect(stored.find(({ id }) => id === 'fund')).toMatchObject({
      kind: 'funder',
      lastCredited: expect.any(Number),
    });
  });

  test('merges duplicates, in the posts too, and undoes it', async () => {
    await giveBook(running, [
      partner('bank', 'Riverside Food Bank', { handles: { x: 'RiversideFB' }, topics: ['food'] }),
      partner('copy', 'The Riverside Food Bank', { note: 'Ask for Jo.' }),
      partner('a', 'Mill Lane Choir'),
      partner('b', 'Mill-Lane Choir Ltd'),
    ]);
    await giveHistory(running, [{ daysAgo: 3, credited: ['copy'], creditsSomeone: true }]);
    await reopen();
    await says(page, '2 partners may be in your book twice.');
    await press(page, 'See possible duplicates');
    const merge = '[aria-label="Merge Riverside Food Bank and The Riverside Food Bank"]';
    const card = await page.waitForSelector(`section${merge}`);
    expect(await card!.evaluate((each) => (each as HTMLElement).innerText)).toMatch(
      /Note to yourself\s+–\s+Ask for Jo\.\s+Ask for Jo\./,
    );
    await page.click('[aria-label^="Keep both Mill"]');
    await page.waitForFunction(() => document.querySelectorAll('.pair-card').length === 1);
    await page.click(`button${merge}`);
    await says(page, 'No more possible duplicates.');
    expect((await storedIn(page, 'posts')).map(({ credited }) => credited)).toEqual([['bank']]);
    await press(page, 'Back to the book');
    await listIs(page, ['Mill Lane Choir', 'Mill-Lane Choir Ltd', 'Riverside Food Bank']);
    await press(page, 'Separate Riverside Food Bank and The Riverside Food Bank again');
    await says(page, '1 partner may be in your book twice.');
    expect((await storedIn(page, 'posts')).map(({ credited }) => credited)).toEqual([['copy']]);
    expect((await storedIn(page, 'partners')).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'bank',
      'copy',
    ]);
  });
});
