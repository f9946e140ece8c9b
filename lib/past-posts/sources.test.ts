import { expect, test } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import { readSource } from './read-source.ts';
import { openSources } from './sources.ts';

const { signal } = new AbortController();
const open = (files: Readonly<Record<string, string | Uint8Array>>) =>
  openSources(
    Object.entries(files).map(([name, content]) => ({
      name,
      blob: new Blob([content as BlobPart]),
    })),
    signal,
  );
/** Ids of the posts, rows and failures in everything found. */
async function readAll(files: Readonly<Record<string, string | Uint8Array>>) {
  const { sources, failures } = await open(files);
  const read = { ids: [] as string[], rows: [] as string[], failures: [...failures] };
  for (const source of sources) {
    for await (const chunk of readSource(source, 3, signal)) {
      read.ids.push(...chunk.posts.map(({ id }) => id));
      read.rows.push(...chunk.rows);
      read.failures.push(...chunk.failures);
    }
  }
  return read;
}

test('two archives at once are two sources, each with its own owner', async () => {
  const { sources } = await open({
    'a.zip': await sample.zipOf(sample.xArchiveFiles()),
    'b.zip': await sample.zipOf(sample.xArchiveFiles([sample.tweet('1', 'Soup')], 'ana')),
  });
  expect(sources.map(({ name, importer }) => [name, importer.id])).toEqual([
    ['a.zip', 'x-archive'],
    ['b.zip', 'x-archive'],
  ]);
  const owners = [];
  for (const source of sources) {
    for await (const { posts } of readSource(source, 1, signal)) {
      if (posts[0]) owners.push(posts[0].author.handle);
    }
  }
  expect([...new Set(owners)]).toEqual(['HarbourMuseum', 'ana']);
});

test('groups the files of an X archive into one source per folder; each table is a source of its own', async () => {
  const { sources, failures } = await open({
    'account.js': sample.xAccount('HarbourMuseum'),
    'tweets.js': sample.ytd('tweets', sample.xTweets),
    'Shares.csv': sample.linkedinShares,
    'Comments.csv': sample.linkedinComments,
    'archive/data/tweets.js': sample.ytd('tweets', sample.xTweets),
    'archive/data/other.js': 'nothing',
  });
  expect(sources.map(({ name }) => name)).toEqual([
    'account.js, tweets.js',
    'Shares.csv',
    'Comments.csv',
    'archive',
  ]);
  expect(failures).toEqual([]);
});

test('archives side by side in a folder keep their own owners', async () => {
  const one = sample.xArchiveFiles();
  const other = sample.xArchiveFiles([sample.tweet('1', 'Soup')], 'ana');
  const { sources } = await open({
    'Downloads/one/data/account.js': one['data/account.js']!,
    'Downloads/one/data/tweets.js': one['data/tweets.js']!,
    'Downloads/two/data/account.js': other['data/account.js']!,
    'Downloads/two/data/tweets.js': other['data/tweets.js']!,
    'Downloads/three/data/account.js': other['data/account.js']!,
  });
  expect(sources.map(({ name }) => name)).toEqual([
    'Downloads/one/data/account.js, Downloads/one/data/tweets.js',
    'Downloads/two/data/account.js, Downloads/two/data/tweets.js',
  ]);
});

test('the same files get the same id, and other files a different one', async () => {
  const idOf = async (files: Record<string, string>) => (await open(files)).sources[0]?.id;
  const first = await idOf({ 'Shares.csv': sample.linkedinShares });
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(await idOf({ 'Shares.csv': sample.linkedinShares })).toBe(first);
  expect(await idOf({ 'Shares.csv': `${sample.linkedinShares} ` })).not.toBe(first);
  expect(await idOf({ 'Shares (1).csv': sample.linkedinShares })).not.toBe(first);
});

test('reports unreadable files by name, and reads the others', async () => {
  const whole = await sample.zipOf(sample.xArchiveFiles());
  const shares = { 'Shares.csv': sample.linkedinShares };
  const { ids, failures } = await readAll({
    'broken.zip': whole.slice(0, 200),
    'locked.zip': await sample.zipOf(sample.xArchiveFiles(), 'secret'),
    'locked-tables.zip': await sample.zipOf(shares, 'secret'),
    'bomb.zip': await sample.zipOf({ 'tweets.js': `[${' '.repeat(20_000_000)}` }),
    'pictures.zip': await sample.zipOf({ 'a.jpg': 'x' }),
    'holiday.csv': 'a,b\n1,2\n',
    'zeros.csv': '\0'.repeat(10_000),
    'folder/notes.txt': 'words',
    'Shares.csv': sample.linkedinShares,
  });
  expect(ids).toEqual(['linkedin:share:7190000000000000001', 'linkedin:share:7190000000000000002']);
  expect(failures).toEqual([
    { where: 'broken.zip', reason: 'damaged' },
    { where: 'locked-tables.zip', reason: 'encrypted' },
    { where: 'pictures.zip', reason: 'unknown' },
    { where: 'holiday.csv', reason: 'unknown' },
    { where: 'zeros.csv', reason: 'unknown' },
    { where: 'folder', reason: 'unknown' },
    // Recognised by name and tried: first the owner, then the posts.
    { where: 'data/account.js', reason: 'encrypted' },
    { where: 'data/tweets.js', reason: 'encrypted' },
    { where: 'tweets.js', reason: 'too-large' },
  ]);
});

test('a part that breaks off keeps what was read, and the other parts are still read', async () => {
  const part = (...ids: string[]) =>
    sample.ytd(
      'tweets',
      ids.map((id) => sample.tweet(id, 'Soup')),
    );
  const { ids, failures } = await readAll({
    'a.zip': await sample.zipOf({
      'data/account.js': sample.xAccount('HarbourMuseum'),
      'data/tweets.js': part('1', '2', '3'),
      'data/tweets-part1.js': part('4', '5').slice(0, -20),
      'data/tweets-part2.js': part('6'),
    }),
  });
  expect(ids).toEqual(['x:1', 'x:2', 'x:3', 'x:4', 'x:6']);
  expect(failures).toEqual([{ where: 'data/tweets-part1.js', reason: 'damaged' }]);
});

test('without a readable account, posts have no name', async () => {
  const { ids, failures } = await readAll({
    'a.zip': await sample.zipOf({
      'data/account.js': 'nonsense',
      'data/tweets.js': sample.ytd('tweets', [sample.tweet('1', 'Soup')]),
    }),
  });
  expect([ids, failures]).toEqual([['x:1'], [{ where: 'data/account.js', reason: 'damaged' }]]);
});

test("a row without an end is a row that can't be read", async () => {
  const { ids, rows } = await readAll({
    'Shares.csv': `${sample.linkedinShares}2024-05-03 09:30:00,,"${'soup '.repeat(20_000)}`,
  });
  expect([ids.length, rows]).toEqual([2, ['Shares.csv']]);
});

test('brackets without end count as damage', async () => {
  const { failures } = await readAll({ 'tweets.js': '['.repeat(100_000) });
  expect(failures).toEqual([{ where: 'tweets.js', reason: 'damaged' }]);
});

test('recognises a spreadsheet, beside other files too', async () => {
  const workbook = await sample.zipOf({ 'xl/workbook.xml': '<x/>' });
  const { sources, failures } = await open({
    'page.xlsx': workbook,
    'old.XLS': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    'sheets.zip': await sample.zipOf({ 'page.xlsx': 'x' }),
    'Shares.csv': sample.linkedinShares,
  });
  expect(sources).toHaveLength(1);
  expect(failures).toEqual([
    { where: 'page.xlsx', reason: 'spreadsheet' },
    { where: 'old.XLS', reason: 'spreadsheet' },
    { where: 'page.xlsx', reason: 'spreadsheet' },
  ]);
});

test("each table says what it can't show", async () => {
  const { sources } = await open({
    'new.csv': sample.xAnalytics,
    'old.csv': 'Tweet id,Tweet permalink,Tweet text,time\n1,,Soup,2019-06-25 15:01 +0000\n',
  });
  expect(sources.map(({ name, recognised }) => [name, recognised.blindSpots])).toEqual([
    ['new.csv', ['reposts', 'time-of-day']],
    ['old.csv', ['reposts']],
  ]);
});

test('reads the months and the owner of a pre-2019 archive in a folder as one source', async () => {
  const { sources } = await open({
    'tweets/data/js/user_details.js': 'var user_details = {"screen_name": "HarbourMuseum"}',
    'tweets/data/js/tweets/2013_01.js': `Grailbird.data.tweets_2013_01 = ${JSON.stringify([
      sample.tweet('1', 'Soup').tweet,
    ])}`,
  });
  expect(sources.map(({ name, recognised }) => [name, recognised.blindSpots])).toEqual([
    ['tweets', []],
  ]);
});

test('reports a file that the archive lists but does not contain', async () => {
  const manifest = `window.__THAR_CONFIG = ${JSON.stringify({
    dataTypes: {
      tweets: {
        files: [
          { fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: '8' },
          { fileName: 'data/tweets-part1.js', globalName: 'YTD.tweets.part1', count: '2' },
        ],
      },
    },
  })}`;
  const whole = { ...sample.xArchiveFiles(), 'data/manifest.js': manifest };
  const { sources, failures } = await open({ 'a.zip': await sample.zipOf(whole) });
  expect(sources).toHaveLength(1);
  expect(failures).toEqual([{ where: 'data/tweets-part1.js', reason: 'missing' }]);
  const { failures: none } = await open({
    'a.zip': await sample.zipOf({ ...whole, 'data/tweets-part1.js': sample.ytd('tweets', []) }),
    'b.zip': await sample.zipOf({ ...sample.xArchiveFiles(), 'data/manifest.js': 'nonsense' }),
  });
  expect(none).toEqual([]);
});

test("never opens private files to find out why an archive can't be read", async () => {
  const { failures } = await open({
    'a.zip': await sample.zipOf({ 'messages.csv': 'x' }, 'secret'),
    'b.zip': await sample.zipOf({ 'Shares.csv': sample.linkedinShares }, 'secret'),
  });
  expect(failures).toEqual([
    { where: 'a.zip', reason: 'unknown' },
    { where: 'b.zip', reason: 'encrypted' },
  ]);
});
