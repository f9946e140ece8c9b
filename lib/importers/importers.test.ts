import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mendLinkedinBreaks, mendMojibake, unescapeHtml } from './mend-text.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { importers, recogniseFiles } from './index.ts';
import { openFiles, UnreadableFile } from './source-file.ts';

const signal = new AbortController().signal;

interface Read {
  readonly by: readonly string[];
  readonly posts: readonly ImportedPost[];
  readonly problems: readonly ImportProblem[];
}

/** Everything the importers make of these files. */
async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<Read> {
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([content as BlobPart]),
  }));
  const found = await recogniseFiles(await openFiles(chosen), signal);
  const posts: ImportedPost[] = [];
  const problems: ImportProblem[] = [];
  for (const { importer, recognised } of found) {
    for await (const one of importer.read(recognised, signal)) {
      if ('problem' in one) problems.push(one);
      else posts.push(one);
    }
  }
  return { by: found.map(({ importer }) => importer.id), posts, problems };
}

async function zip(
  entries: Readonly<Record<string, string>>,
  password?: string,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), password === undefined ? {} : { password });
  for (const [name, text] of Object.entries(entries)) await writer.add(name, new TextReader(text));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

test('every file is an importer of its own name, or shared by them', () => {
  const shared = ['define-importer', 'imported-post', 'index', 'json-items', 'mend-text'];
  const all = [...shared, 'source-file', 'table', 'tables', ...importers.map(({ id }) => id)];
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual(all.sort());
});

const tweet = (more: object) => ({
  tweet: {
    id_str: '1582827282829111296',
    created_at: 'Wed Oct 19 20:07:25 +0000 2022',
    full_text: 'Soup on Friday.',
    retweeted: false,
    ...more,
  },
});
const ytd = (name: string, items: readonly object[]) =>
  `window.YTD.${name}.part0 = ${JSON.stringify(items)}`;
const account = ytd('account', [
  { account: { username: 'HarbourMuseum', accountId: '1', accountDisplayName: 'Harbour Museum' } },
]);

describe('X archive', () => {
  test('posts, replies, quotes and retweets, with the owner’s name, out of a zip', async () => {
    const archive = await zip({
      'data/account.js': account,
      'data/tweets.js': ytd('tweets', [
        tweet({
          full_text: 'Thanks @RiversideFB &amp; all',
          entities: {
            user_mentions: [{ screen_name: 'RiversideFB', name: 'Riverside Food Bank' }],
            urls: [{ url: 'https://t.co/a', expanded_url: 'https://riverside.example' }],
          },
        }),
        tweet({ id_str: '2', full_text: 'RT @RiversideFB: Soup is on, and so…' }),
        tweet({
          id_str: '3',
          full_text: '@ana Yes, at six.',
          in_reply_to_status_id_str: '9',
          in_reply_to_screen_name: 'ana',
        }),
        tweet({
          id_str: '4',
          full_text: '@ana only begins with a name',
          in_reply_to_user_id_str: '8',
        }),
        tweet({
          id_str: '5',
          full_text: 'Look',
          entities: { urls: [{ expanded_url: 'https://twitter.com/x/status/1' }] },
        }),
        { id_str: '6', created_at: 'Wed Oct 19 20:07:25 +0000 2022', full_text: 'A bare item' },
        { tweet: { id_str: 'not an id' } },
      ]),
      'data/direct-messages.js': ytd('direct_messages', [{ secret: 'never read' }]),
    });
    const { by, posts, problems } = await read({ 'twitter-2024.zip': archive });
    expect(by).toEqual(['x-archive']);
    expect(posts[0]).toEqual({
      id: 'x:1582827282829111296',
      at: Date.UTC(2022, 9, 19, 20, 7, 25),
      timeIs: 'exact',
      site: 'x',
      kind: 'post',
      author: { site: 'x', handle: 'HarbourMuseum', name: 'Harbour Museum' },
      text: 'Thanks @RiversideFB & all',
      mentions: [{ name: 'Riverside Food Bank', handle: 'RiversideFB' }],
      links: ['https://riverside.example'],
      answers: [],
      url: 'https://x.com/HarbourMuseum/status/1582827282829111296',
    });
    expect(posts.map(({ kind, sharesOf, answers }) => [kind, sharesOf, answers.join()])).toEqual([
      ['post', undefined, ''],
      ['post', 'RiversideFB', ''],
      ['reply', undefined, 'ana'],
      ['post', undefined, ''],
      ['quote', undefined, ''],
      ['post', undefined, ''],
    ]);
    expect(problems).toEqual([{ problem: 'row', where: 'data/tweets.js, 7' }]);
  });

  test('the whole text of a long post, found by its beginning and its second', async () => {
    const start = 'A very long post about the harbour that goes on for many more words than fit';
    const { posts } = await read({
      'tweets.js': ytd('tweets', [tweet({ full_text: `${start.slice(0, 70)}… https://t.co/x` })]),
      'note-tweet.js': ytd('note_tweet', [
        {
          noteTweet: {
            noteTweetId: '7',
            createdAt: '2022-10-19T20:07:25.000Z',
            core: { text: `${start}, &amp; to its end.` },
          },
        },
      ]),
    });
    expect(posts[0]?.text).toBe(`${start}, & to its end.`);
  });

  test('the name and the parts it had in other years', async () => {
    const { posts } = await read({
      'data/tweet.js': ytd('tweet', [tweet({ id_str: '1' })]),
      'data/tweets-part1.js': ytd('tweets', [tweet({ id_str: '2' })]),
      'data/js/tweets/2013_01.js': `Grailbird.data.tweets_2013_01 = [ ${JSON.stringify(tweet({ id_str: '3' }).tweet)} ]`,
    });
    expect(posts.map(({ id }) => id)).toEqual(['x:1', 'x:2', 'x:3']);
  });

  test('tweets.csv of before 2019', async () => {
    const { by, posts } = await read({
      'tweets.csv':
        'tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls\n' +
        '"123456","","","2013-01-04 10:00:00 +0000","web","RT @ana: soup","99","1","2013-01-03 10:00:00 +0000","https://a.example,https://b.example"\n',
    });
    expect(by).toEqual(['x-tweets-csv']);
    expect(posts).toMatchObject([
      {
        id: 'x:123456',
        at: Date.UTC(2013, 0, 4, 10),
        sharesOf: 'ana',
        links: ['https://a.example', 'https://b.example'],
      },
    ]);
  });
});

describe('X analytics', () => {
  test('the old table and the new one; ids that a spreadsheet ruined are found in the link', async () => {
    const { by, posts, problems } = await read({
      'old.csv':
        'Tweet id,Tweet permalink,Tweet text,time,impressions\n' +
        '"1143539961","https://twitter.com/HarbourMuseum/status/1143539961","Soup &amp; songs","2019-06-25 15:01 +0000","1,234"\n',
      'account_analytics_content_2026.csv':
        'Post id,Date,Post text,Post Link,Impressions\n' +
        '4.36528E+17,"Fri, Jun 5, 2026",@ana at six,https://x.com/HarbourMuseum/status/436528000000000001,5\n' +
        '4.36528E+17,"Fri, Jun 5, 2026",no link,,5\n',
    });
    expect(by).toEqual(['x-analytics']);
    expect(posts).toMatchObject([
      {
        id: 'x:1143539961',
        at: Date.UTC(2019, 5, 25, 15, 1),
        text: 'Soup & songs',
        timeIs: 'exact',
      },
      {
        id: 'x:436528000000000001',
        at: Date.UTC(2026, 5, 5, 12),
        timeIs: 'day',
        kind: 'reply',
        answers: ['ana'],
      },
    ]);
    expect(problems).toHaveLength(1);
  });
});

describe('LinkedIn', () => {
  test('shares with mended line breaks, and plain reshares', async () => {
    const { posts } = await read({
      'Shares.csv':
        'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n' +
        '2024-05-01 09:30:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7190000000000000001,"line one""\n""""\n""line two",https://a.example,,MEMBER_NETWORK\r\n' +
        '2024-05-02 09:30:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7190000000000000002,,,,MEMBER_NETWORK\r\n',
    });
    expect(posts).toMatchObject([
      {
        id: 'linkedin:share:7190000000000000001',
        at: Date.UTC(2024, 4, 1, 9, 30),
        text: 'line one\n\nline two',
        links: ['https://a.example'],
      },
      { id: 'linkedin:share:7190000000000000002', text: '', sharesOf: '' },
    ]);
  });

  test('the table of 2018, in UTF-16 with tabs', async () => {
    const table =
      '"Date"\t"Share Title"\t"Share Commentary"\n"2017/06/08 08:15:44 UTC"\t""\t"Soup for all"\n';
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(table, (c) => c.charCodeAt(0)).buffer),
    ]);
    expect((await read({ 'Shares.csv': bytes })).posts).toMatchObject([
      { at: Date.UTC(2017, 5, 8, 8, 15, 44), text: 'Soup for all' },
    ]);
  });

  test('comments with backslashes, and old ones whose lines stand apart', async () => {
    const fresh = await read({
      'Comments.csv':
        'Date,Link,Message\n2024-05-01 09:30:00,https://www.linkedin.com/feed/x,"She said \\"soup\\", and left"\n',
    });
    expect(fresh.posts).toMatchObject([{ kind: 'comment', text: 'She said "soup", and left' }]);
    const old = await read({
      'Comments.csv':
        'Date,Link,Message\n2018-05-01 09:30:00,https://www.linkedin.com/feed/x,First line\nsecond line, with a comma\n2018-05-02 09:30:00,https://www.linkedin.com/feed/y,Another\n',
    });
    expect(old.posts.map(({ text }) => text)).toEqual([
      'First line\nsecond line, with a comma',
      'Another',
    ]);
  });
});

describe('Facebook', () => {
  const posts = [
    {
      timestamp: 1_700_000_000,
      data: [{ post: 'It\u00e2\u0080\u0099s soup' }],
      tags: [{ name: 'Ana Ren\u00c3\u00a9' }],
      attachments: [{ data: [{ external_context: { url: 'https://a.example' } }] }],
    },
    { timestamp: 1_700_000_001, attachments: [{ data: [{ media: {} }] }] },
    { data: [{ post: 'without a time' }] },
  ];

  test.each([
    'posts/your_posts_1.json',
    'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json',
  ])('%s: letters are mended, pictures without words are passed over', async (path) => {
    const { posts: found, problems } = await read({ [path]: JSON.stringify(posts) });
    expect(found).toMatchObject([
      {
        at: 1_700_000_000_000,
        text: 'It’s soup',
        mentions: [{ name: 'Ana René' }],
        links: ['https://a.example'],
      },
    ]);
    expect(problems).toHaveLength(1);
  });

  test('Meta Business Suite, without what is Instagram’s', async () => {
    const { by, posts: found } = await read({
      'content.csv':
        '\uFEFFPost ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type\n' +
        '9.1E+15,1,Harbour Museum,,"Soup\non Friday",06/25/2024 15:01,https://www.facebook.com/HarbourMuseum/posts/122100000000001,Photo\n' +
        '2,1,Harbour Museum,,Soup,06/25/2024 15:01,https://www.instagram.com/p/x,Photo\n',
    });
    expect(by).toEqual(['meta-suite']);
    expect(found).toMatchObject([
      {
        id: 'facebook:122100000000001',
        text: 'Soup\non Friday',
        author: { name: 'Harbour Museum' },
      },
    ]);
  });
});

describe('a file that cannot be read fails with its reason, and at once', () => {
  const reasonOf = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof UnreadableFile ? error.reason : error;
  };
  const tweets = ytd('tweets', [tweet({})]);

  test.each([
    ['cut short', { 'tweets.js': tweets.slice(0, -9) }],
    ['no JSON', { 'tweets.js': 'window.YTD.tweets.part0 = [ nonsense' }],
    ['zeros', { 'tweets.js': '\0'.repeat(10_000) }],
    ['empty', { 'tweets.js': '' }],
    ['brackets without end', { 'tweets.js': '['.repeat(100_000) }],
  ])('%s', async (_, files) => {
    expect(await reasonOf(read(files))).toBe('damaged');
  });

  test('a zip with a password, a broken one, and one that unpacks without end', async () => {
    expect(await reasonOf(read({ 'a.zip': await zip({ 'tweets.js': tweets }, 'secret') }))).toBe(
      'encrypted',
    );
    const whole = await zip({ 'tweets.js': tweets });
    expect(await reasonOf(read({ 'a.zip': whole.slice(0, 60) }))).toBe('damaged');
    const bomb = await zip({ 'tweets.js': `[${' '.repeat(20_000_000)}` });
    expect(await reasonOf(read({ 'a.zip': bomb }))).toBe('too-large');
  });

  test('what nobody knows is left alone', async () => {
    expect(await read({ 'holiday.csv': 'a,b\n1,2\n', 'photo.jpg': '\u0001\u0002' })).toEqual({
      by: [],
      posts: [],
      problems: [],
    });
  });
});

test('letters are put back as they were', () => {
  expect(unescapeHtml('a &amp;lt; b &gt; c')).toBe('a &lt; b > c');
  expect(mendMojibake('caf\u00c3\u00a9')).toBe('café');
  expect(mendMojibake('café')).toBe('café');
  expect(mendMojibake('plain ’')).toBe('plain ’');
  expect(mendLinkedinBreaks('one"\r\n""\r\n"two')).toBe('one\n\ntwo');
});
