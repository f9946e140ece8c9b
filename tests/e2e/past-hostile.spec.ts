import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import { blocksOf, carOf, repoOf, blueskyRecords } from '../../scripts/sample-repo.ts';
import { violationsInBothThemes } from './axe.ts';
import { controlByText, press } from './page-helpers.ts';
import { openPastForEach } from './past-for-each.ts';
import {
  alertsOn,
  importResult,
  choose,
  countPerson,
  createShelf,
  previewOf,
} from './past-helpers.ts';
import { storedIn } from './stored.ts';

const shelf = createShelf();
afterAll(() => shelf[Symbol.dispose]());

let page: Page;
openPastForEach('chromium', (opened) => (page = opened));

const tweets = sample.ytd('tweets', sample.xTweets);
const damaged = (name: string) =>
  `“${name}” is damaged or didn’t finish downloading. Nothing was changed. Download it again and choose the new file.`;
const unknown = (name: string) =>
  `Hat Tip doesn’t recognise “${name}” as an export of posts. Nothing was changed. “How to get your files” says which files to ask the sites for.`;
const locked = (name: string) =>
  `“${name}” is locked with a password, and Hat Tip can’t open it. Nothing was changed. Unpack it with the password and choose the folder.`;
const tooLarge = (name: string) =>
  `“${name}” is larger than any export of posts. Nothing was changed. If it is one, unpack it and choose only the file with the posts.`;

type Hostile = readonly [
  what: string,
  name: string,
  make: () => string | Uint8Array | Promise<Uint8Array>,
  sentences: readonly string[],
];
const hostile: readonly Hostile[] = [
  [
    'a truncated zip',
    'cut.zip',
    async () => (await sample.zipOf(sample.xArchiveFiles())).slice(0, 300),
    [damaged('cut.zip')],
  ],
  [
    'invalid JSON',
    'tweets.js',
    () => 'window.YTD.tweets.part0 = [ nonsense',
    [damaged('tweets.js')],
  ],
  [
    'a zip with a password',
    'locked.zip',
    () => sample.zipOf({ 'data/tweets.js': tweets }, 'secret'),
    [locked('locked.zip')],
  ],
  [
    'tables with a password',
    'tables.zip',
    () => sample.zipOf({ 'Shares.csv': sample.linkedinShares }, 'secret'),
    [locked('tables.zip')],
  ],
  [
    'a zip that unpacks to a thousand times its size',
    'bomb.zip',
    () => sample.zipOf({ 'tweets.js': `[${' '.repeat(30_000_000)}` }),
    [tooLarge('bomb.zip')],
  ],
  ['zeros', 'tweets.js', () => new Uint8Array(1_000_000), [damaged('tweets.js')]],
  ['zeros in a table', 'zeros.csv', () => new Uint8Array(1_000_000), [unknown('zeros.csv')]],
  [
    'posts in an unexpected encoding',
    'tweets.js',
    () => new Uint8Array(Buffer.from(tweets, 'utf16le')),
    [damaged('tweets.js')],
  ],
  ['endless brackets', 'tweets.js', () => '['.repeat(1_000_000), [damaged('tweets.js')]],
  [
    'a truncated repository',
    'repo.car',
    async () => (await repoOf(blueskyRecords)).slice(0, -40),
    [damaged('repo.car')],
  ],
  [
    'a repository without its end',
    'repo.car',
    async () => {
      const { commit, blocks } = await blocksOf(blueskyRecords);
      return carOf(commit, blocks.slice(1));
    },
    [damaged('repo.car')],
  ],
  [
    'a repository of a million blocks',
    'repo.car',
    async () => {
      const { commit, blocks } = await blocksOf({});
      return carOf(commit, [...Array.from({ length: 1_000_000 }, () => blocks[0]!), ...blocks]);
    },
    [tooLarge('repo.car')],
  ],
  ['a song named .car', 'repo.car', () => 'ID3 la la la', [unknown('repo.car')]],
  ['an unknown file', 'holiday.csv', () => 'a,b\n1,2\n', [unknown('holiday.csv')]],
  ['an empty file', 'empty.json', () => '', [unknown('empty.json')]],
  [
    'an export without posts',
    'Shares.csv',
    () => 'Date,ShareLink,ShareCommentary\n',
    [
      'Hat Tip read “Shares.csv” and found no posts with words in them. Nothing was changed. Choose another file.',
    ],
  ],
];

describe('a file that is not an export', () => {
  test.each(hostile)('is reported, and nothing imported: %s', async (_, name, make, sentences) => {
    await choose(page, [shelf.put(name, await make())]);
    expect(await alertsOn(page)).toEqual(sentences);
    expect(await storedIn(page, 'posts')).toEqual([]);
    // The page still works, and accepts the next file.
    await choose(page, [shelf.put('analytics.csv', sample.xAnalytics)]);
    await controlByText(page, 'Import 2 posts');
  });

  test('does not block the next file', async () => {
    await choose(page, [shelf.put('empty.json', '')]);
    await alertsOn(page);
    await choose(page, [shelf.put('analytics.csv', sample.xAnalytics)]);
    await press(page, 'Import 2 posts');
    await importResult(page);
    expect(await storedIn(page, 'posts')).toHaveLength(2);
  });
});

test('reports a folder without a file that could hold posts', async () => {
  shelf.put('pictures/1.jpg', 'a picture');
  shelf.put('pictures/2.jpg', 'another');
  await choose(page, [`${shelf.folder}/pictures`], '#past-folder');
  expect(await alertsOn(page)).toEqual([
    'None of these files can contain posts. Nothing was changed. Choose a zip, a table (CSV), a JSON file or repo.car.',
  ]);
});

test('truncated JSON: the posts before the cut are imported', async () => {
  await choose(page, [shelf.put('tweets.js', tweets.slice(0, -200))]);
  expect((await previewOf(page)).map(([posts]) => posts)).toEqual(['6']);
  expect(await alertsOn(page)).toEqual([
    '“tweets.js” is damaged or incomplete. Hat Tip counted what it could read, and you can import that. Downloading the file again may bring the rest.',
  ]);
  await press(page, 'Import 6 posts');
  expect(await importResult(page)).toBe('Imported: 6 posts.');
  expect(await storedIn(page, 'imports')).toMatchObject([{ posts: 6, problems: 1, isDone: true }]);
});

test('an endless row is left out, and those before it are imported', async () => {
  const table = `${sample.linkedinShares}2024-05-03 09:30:00,,"${'soup '.repeat(400_000)}`;
  await choose(page, [shelf.put('Shares.csv', table)]);
  expect((await previewOf(page)).map(([posts]) => posts)).toEqual(['2']);
  await countPerson(page, 'LinkedIn');
  await press(page, 'Import 2 posts');
  expect(await importResult(page)).toBe(
    'Imported: 2 posts. 1 row couldn’t be read and was left out.',
  );
});

test('imports a table in Windows-1252, and names that try to be something other than a name', async () => {
  const name = '<img src=x onerror="document.title=1">';
  const table = sample.metaSuite
    .replace('\uFEFF', '')
    .replace('1,Harbour Museum', `1,${name.replaceAll('"', "'")}`)
    .replace('our gallery', 'our caf\xe9');
  await choose(page, [shelf.put('content.csv', Buffer.from(table, 'latin1'))]);
  expect((await previewOf(page)).map(([posts]) => posts)).toEqual(['1']);
  await page.select('.past-account select', 'harbour');
  await press(page, 'Import 1 post');
  await importResult(page);
  expect(await page.$$('img')).toEqual([]);
  expect(await page.title()).toBe('Hat Tip');
  expect(await storedIn(page, 'posts')).toMatchObject([
    { author: { name: name.replaceAll('"', "'") } },
  ]);
});

test('broken files beside an intact one do not block it', async () => {
  await choose(page, [
    shelf.put('cut.zip', (await sample.zipOf(sample.xArchiveFiles())).slice(0, 300)),
    shelf.put('holiday.csv', 'a,b\n1,2\n'),
    shelf.put('analytics.csv', sample.xAnalytics),
  ]);
  expect((await previewOf(page)).map(([posts]) => posts)).toEqual(['2']);
  expect((await alertsOn(page)).toSorted()).toEqual(
    [damaged('cut.zip'), unknown('holiday.csv')].toSorted(),
  );
  await press(page, 'Import 2 posts');
  expect(await importResult(page)).toBe(
    'Imported: 2 posts. 1 row couldn’t be read and was left out.',
  );
});

describe('passes axe-core in both themes', () => {
  test('nothing yet, a preview with problems, its result, a deletion to confirm', async () => {
    await page.click('.past-how summary');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await choose(page, [
      shelf.put('a.zip', await sample.zipOf(sample.xArchiveFiles())),
      shelf.put('Shares.csv', sample.linkedinShares),
      shelf.put('holiday.csv', 'a,b\n1,2\n'),
    ]);
    await previewOf(page);
    await page.click('.past-how summary');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await countPerson(page, 'LinkedIn');
    await press(page, 'Import 9 posts');
    await importResult(page);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await press(page, 'Delete this import');
    expect(await violationsInBothThemes(page)).toEqual([]);
    await press(page, 'Import another file');
    await choose(page, [shelf.put('holiday.csv', 'a,b\n1,2\n')]);
    await alertsOn(page);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});
