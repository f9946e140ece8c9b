import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import * as sample from '../../scripts/sample-exports.ts';
import type { Running } from './browsers.ts';
import { controlByText, press } from './page-helpers.ts';
import { says } from './partners-helpers.ts';
import {
  alertsOn,
  archiveRecords,
  beginAnew,
  importResult,
  choose,
  createShelf,
  openPast,
  previewOf,
  recordedPosts,
} from './past-helpers.ts';
import { storedIn } from './stored.ts';

const shelf = createShelf();
afterAll(() => shelf[Symbol.dispose]());

let running: Running;
let page: Page;
const start = (name: 'chromium' | 'firefox') => {
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await beginAnew(running);
    page = await openPast(running);
    return () => page.close();
  });
};

describe.each(['chromium', 'firefox'] as const)('the main path, in %s', (name) => {
  start(name);

  test('previews, imports and deletes an X archive; the second time nothing is new', async () => {
    const archive = shelf.put('twitter.zip', await sample.zipOf(sample.xArchiveFiles()));
    await choose(page, [archive]);
    expect(await previewOf(page)).toEqual([['7', '7', 'Oct 20, 2022 to Oct 26, 2022']]);
    await says(page, '7 posts, Oct 20, 2022 to Oct 26, 2022');
    // Nothing is written yet.
    expect(await storedIn(page, 'posts')).toEqual([]);
    expect(await storedIn(page, 'imports')).toEqual([]);
    await press(page, 'Import 7 posts');
    expect(await importResult(page)).toBe(
      'Imported: 7 posts. 1 row couldn’t be read and was left out.',
    );
    expect(await recordedPosts(page)).toEqual(archiveRecords);
    expect(await storedIn(page, 'imports')).toMatchObject([
      { name: 'twitter.zip', importer: 'x-archive', posts: 7, problems: 1, isDone: true },
    ]);
    expect(await storedIn(page, 'partners')).toMatchObject([
      { id: 'bank', lastCredited: Date.UTC(2022, 9, 21, 20, 7, 25) },
    ]);
    await press(page, 'Import another file');
    await choose(page, [archive]);
    expect(await previewOf(page)).toEqual([['7', '0', 'Oct 20, 2022 to Oct 26, 2022']]);
    await says(page, 'Everything in this file is already in Hat Tip.');
    await press(page, 'Choose other files');
    await press(page, 'Delete this import');
    await says(page, 'This removes 7 posts from your habits. The file itself stays where it is.');
    await press(page, 'Delete 7 posts');
    await says(page, '“twitter.zip” and its 7 posts were removed.');
    expect(await storedIn(page, 'posts')).toEqual([]);
    expect(await storedIn(page, 'imports')).toEqual([]);
    expect((await storedIn(page, 'partners'))[0]).not.toHaveProperty('lastCredited');
  });
});

describe('in Chromium', () => {
  start('chromium');

  test('an unknown account is left out unless the writer says whose it is', async () => {
    const files = sample.xArchiveFiles([sample.tweet('1', 'We painted our gallery.')], 'ana');
    await choose(page, [shelf.put('ana.zip', await sample.zipOf(files))]);
    await says(
      page,
      'You’ve left out every account. Choose who at least one of them posts for, and you can import its posts.',
    );
    await page.select('.past-account select', 'harbour');
    await press(page, 'Import 1 post');
    await importResult(page);
    expect(await storedIn(page, 'posts')).toMatchObject([
      { id: 'x:1', profile: 'harbour', author: { site: 'x', handle: 'ana' } },
    ]);
  });

  test('without an organisation it says where to start', async () => {
    await page.close();
    await beginAnew(running, {});
    page = await openPast(running);
    await press(page, 'Say who you post for');
    await page.waitForFunction(
      () => document.querySelector('h1')?.textContent === 'Your organisation',
    );
  });

  test('stopped halfway and chosen again, an import resumes', async () => {
    const file = shelf.put('tweets.js', [...sample.tweetsFile(1200)].join(''));
    await choose(page, [file]);
    expect((await previewOf(page)).map(([posts, fresh]) => [posts, fresh])).toEqual([
      ['1,200', '1,200'],
    ]);
    // The page itself clicks between two batches; a click from the test would be a race.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const done = Number.parseInt(
          document.querySelector('#past-progress')?.textContent?.replace(',', '') ?? '',
          10,
        );
        if (done < 450) return;
        [...document.querySelectorAll('button')]
          .find((each) => each.textContent === 'Stop the import')
          ?.click();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await press(page, 'Import 1,200 posts');
    const said = await importResult(page);
    expect(await alertsOn(page)).toEqual([
      'Stopped. What was imported stays. Choose the same file again to continue.',
    ]);
    const stored = (await storedIn(page, 'posts')).length;
    expect(said).toBe(`Imported: ${stored.toLocaleString('en')} posts.`);
    expect(stored).toBeGreaterThanOrEqual(450);
    expect(stored).toBeLessThan(1200);
    await says(page, 'Stopped half way. Choose the file again to continue.');
    await page.close();
    page = await openPast(running);
    await says(page, 'Stopped half way. Choose the file again to continue.');
    await choose(page, [file]);
    await says(
      page,
      'An earlier import of this file stopped half way. What was imported stays, and the rest follows now.',
    );
    await press(page, `Import ${(1200 - stored).toLocaleString('en')} posts`);
    await importResult(page);
    const posts = await storedIn(page, 'posts');
    expect(posts).toHaveLength(1200);
    expect(posts.filter(({ sharesOf }) => sharesOf === 'RiversideFB')).toHaveLength(120);
    expect(posts.filter(({ kind }) => kind === 'reply')).toHaveLength(120);
    expect(await storedIn(page, 'imports')).toMatchObject([{ posts: 1200, isDone: true }]);
  });

  test('a preview can be stopped, and the next file is accepted', async () => {
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const stop = [...document.querySelectorAll('button')].find(
          (each) => each.textContent === 'Stop the import',
        );
        if (!stop) return;
        observer.disconnect();
        stop.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await choose(page, [shelf.put('tweets.js', [...sample.tweetsFile(3000)].join(''))]);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Import a file');
    await choose(page, [shelf.put('analytics.csv', sample.xAnalytics)]);
    await controlByText(page, 'Import 2 posts');
  });

  test('all of it by keyboard: the focus starts at the title of each step', async () => {
    await choose(page, [shelf.put('analytics.csv', sample.xAnalytics)]);
    const focused = (words: string) =>
      page.waitForFunction(
        (wanted) => document.activeElement?.textContent?.trim() === wanted,
        {},
        words,
      );
    await focused('What’s in it');
    // Past the unreadable rows, to the account.
    for (const words of ['1 row can’t be read and will be left out', undefined, 'Import 2 posts']) {
      await page.keyboard.press('Tab');
      if (words) await focused(words);
    }
    await page.keyboard.press('Enter');
    await focused('Imported');
    await page.keyboard.press('Tab');
    await focused('Import another file');
    await page.keyboard.press('Tab');
    await focused('See your habits');
    await page.keyboard.press('Tab');
    await focused('Delete this import');
    await page.keyboard.press('Enter');
    await focused('Delete 2 posts');
    await page.keyboard.press('Enter');
    await focused('“analytics.csv” and its 2 posts were removed.');
  });
});
