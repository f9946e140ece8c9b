import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import { violationsInBothThemes } from './axe.ts';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { focusComesTo, pressByKey, tabTo } from './keyboard-helpers.ts';
import { press } from './page-helpers.ts';
import { namesIn, openBook, rowOf, says } from './partners-helpers.ts';
import { beginAnew, importResult, choose, createShelf, openPast } from './past-helpers.ts';
import { harbour } from './set-up.ts';
import { changeStored, storedIn } from './stored.ts';

const shelf = createShelf();
afterAll(() => shelf[Symbol.dispose]());

/** Posts of the museum that thank these accounts, each this many times. */
const thanking = (accounts: Readonly<Record<string, number>>) =>
  Object.entries(accounts).flatMap(([handle, times], account) =>
    Array.from({ length: times }, (_, i) =>
      sample.tweet(`${account + 1}0${i}`, `Thank you @${handle} for round ${i} of the fair.`),
    ),
  );
const tweets = thanking({ MillLaneChoir: 3, OrchardFund: 2, RiversideFB: 4, AshfordGazette: 2 });

/** Suggested names, from the top. */
const suggested = (page: Page) =>
  page.$$eval('.tagged-name', (names) => names.map((name) => (name as HTMLInputElement).value));
const suggestedAre = (page: Page, names: readonly string[]) =>
  expect.poll(() => suggested(page)).toEqual(names);
const inBook = async (page: Page) =>
  (await storedIn(page, 'partners')).map(({ name, kind, handles }) => [name, kind, handles]);

describe('from past posts to the partner book, in Chromium', () => {
  let running: Running;
  let page: Page;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open('chromium');
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await changeStored(running, { clear: ['dismissed'] });
    await beginAnew(running);
    page = await openPast(running);
    await choose(page, [
      shelf.put('twitter.zip', await sample.zipOf(sample.xArchiveFiles(tweets))),
    ]);
    await press(page, `Import ${tweets.length} posts`);
    await importResult(page);
    return () => page.close();
  });

  test('an import lists the accounts it tags; one is added, then all, undone, and added for good', async () => {
    await says(
      page,
      'You’ve tagged 3 people and organisations who aren’t in your partner book yet.',
    );
    await press(page, 'See who they are');
    // Partners already in the book are not suggested, nor accounts that were only replied to.
    await suggestedAre(page, ['Mill Lane Choir', 'Ashford Gazette', 'Orchard Fund']);
    await says(page, '@MillLaneChoir on X');
    await says(page, 'Tagged 3 times, last in October 2022');
    await page.click('[aria-label="Add to partner book: Mill Lane Choir"]');
    await says(page, 'Mill Lane Choir is in your partner book.');
    await rowOf(page, 'Mill Lane Choir');
    await press(page, 'Add all 2');
    await says(page, '2 added.');
    await says(page, 'Nobody new in your past posts.');
    expect(await inBook(page)).toEqual(
      expect.arrayContaining([
        ['Riverside Food Bank', 'partner', { x: 'RiversideFB' }],
        ['Mill Lane Choir', 'partner', { x: 'MillLaneChoir' }],
        ['Ashford Gazette', 'source', { x: 'AshfordGazette' }],
        ['Orchard Fund', 'funder', { x: 'OrchardFund' }],
      ]),
    );
    await press(page, 'Undo');
    await suggestedAre(page, ['Ashford Gazette', 'Orchard Fund']);
    expect(await storedIn(page, 'partners')).toHaveLength(2);
    await press(page, 'Add all 2');
    await says(page, '2 added.');
    await page.close();
    page = await openBook(running);
    await rowOf(page, 'Mill Lane Choir');
    expect(await namesIn(page)).toEqual([
      'Ashford Gazette',
      'Mill Lane Choir',
      'Orchard Fund',
      'Riverside Food Bank',
    ]);
    // The posts are linked to the partners they credit.
    const choir = (await storedIn(page, 'partners')).find(
      ({ name }) => name === 'Mill Lane Choir',
    )!;
    const posts = (await storedIn(page, 'posts')).filter(({ credited }) =>
      (credited as string[]).includes(choir['id'] as string),
    );
    expect(posts).toHaveLength(3);
    expect(choir['lastCredited']).toBe(posts[0]!['at']);
  });

  test('by keyboard: one is renamed and added, one dismissed, and both are undone', async () => {
    await pressByKey(page, 'See who they are');
    await suggestedAre(page, ['Mill Lane Choir', 'Ashford Gazette', 'Orchard Fund']);
    await tabTo(page, 'Name of @MillLaneChoir on X');
    await page.keyboard.type('Choir of Mill Lane');
    await pressByKey(page, 'Add to partner book: Choir of Mill Lane');
    await focusComesTo(page, 'Add to partner book: Ashford Gazette');
    await rowOf(page, 'Choir of Mill Lane');
    await pressByKey(page, 'Not this one: Ashford Gazette');
    await focusComesTo(page, 'Not this one: Orchard Fund');
    expect(await storedIn(page, 'dismissed')).toMatchObject([{ id: 'x:ashfordgazette' }]);
    await page.reload();
    await pressByKey(page, 'From your past posts 1 person or organisation you’ve tagged');
    await suggestedAre(page, ['Orchard Fund']);
    await pressByKey(page, 'Suggest the one you said no to again');
    await suggestedAre(page, ['Ashford Gazette', 'Orchard Fund']);
    expect(await storedIn(page, 'dismissed')).toEqual([]);
  });

  test('axe finds nothing in it', async () => {
    await press(page, 'See who they are');
    await suggestedAre(page, ['Mill Lane Choir', 'Ashford Gazette', 'Orchard Fund']);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });

  test('without past posts it says where to start, expanded if the book is empty', async () => {
    await page.close();
    await beginAnew(running, { profile: harbour.profile! });
    page = await openBook(running);
    await press(page, 'Import past posts');
    await says(page, 'Import a file');
  });
});
