import { describe, expect, test } from 'vitest';
import { ytd, zipOf } from '../../scripts/sample-exports.ts';
import { read } from './read-for-tests.ts';

const tweet = (more: object) => ({
  tweet: {
    id_str: '1582827282829111296',
    created_at: 'Wed Oct 19 20:07:25 +0000 2022',
    full_text: 'Soup on Friday.',
    retweeted: false,
    ...more,
  },
});
const account = ytd('account', [
  { account: { username: 'HarbourMuseum', accountId: '1', accountDisplayName: 'Harbour Museum' } },
]);

describe('X archive', () => {
  test('reads posts, replies, quotes and retweets, with the owner’s name, from a zip', async () => {
    const archive = await zipOf({
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

  test('finds the whole text of a long post by its start and its second', async () => {
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

  test('recognises the file names and parts of earlier years', async () => {
    const { posts } = await read({
      'data/tweet.js': ytd('tweet', [tweet({ id_str: '1' })]),
      'data/tweets-part1.js': ytd('tweets', [tweet({ id_str: '2' })]),
      'data/js/tweets/2013_01.js': `Grailbird.data.tweets_2013_01 = [ ${JSON.stringify(tweet({ id_str: '3' }).tweet)} ]`,
    });
    expect(posts.map(({ id }) => id)).toEqual(['x:1', 'x:2', 'x:3']);
  });

  const month = (items: readonly object[]) =>
    `Grailbird.data.tweets_2013_01 = \n ${JSON.stringify(items, null, 2)}`;
  const old = {
    source: 'web',
    entities: { user_mentions: [], hashtags: [], urls: [] },
    id_str: '286878652474617857',
    text: 'Soup in 2013.',
    id: 286878652474617856,
    created_at: '2013-01-03 16:36:21 +0000',
    user: { name: 'Harbour Museum', screen_name: 'HarbourMuseum', id_str: '1' },
  };

  test('reads a monthly file: numeric ids beside strings, and the owner on each item', async () => {
    const { posts, problems, unseen } = await read({ 'data/js/tweets/2013_01.js': month([old]) });
    expect(problems).toEqual([]);
    expect(unseen).toEqual([]);
    expect(posts).toMatchObject([
      {
        id: 'x:286878652474617857',
        at: Date.UTC(2013, 0, 3, 16, 36, 21),
        author: { site: 'x', handle: 'HarbourMuseum', name: 'Harbour Museum' },
        url: 'https://x.com/HarbourMuseum/status/286878652474617857',
      },
    ]);
  });

  test('a string id replaces a missing id_str, a rounded number doesn’t', async () => {
    const { posts, problems } = await read({
      'tweets.js': ytd('tweets', [
        tweet({ id_str: undefined, id: '77' }),
        tweet({ id_str: undefined, id: 286878652474617856 }),
      ]),
    });
    expect(posts.map(({ id }) => id)).toEqual(['x:77']);
    expect(problems).toHaveLength(1);
  });

  test('reads the owner from user_details.js', async () => {
    const { posts, unseen } = await read({
      'data/js/user_details.js':
        'var user_details =  {\n  "screen_name" : "HarbourMuseum",\n  "full_name" : "Harbour Museum"\n}',
      'data/js/tweets/2013_01.js': month([{ ...old, user: undefined }]),
    });
    expect(posts[0]?.author).toEqual({
      site: 'x',
      handle: 'HarbourMuseum',
      name: 'Harbour Museum',
    });
    expect(unseen).toEqual([]);
  });

  test('reports posts without a known owner', async () => {
    const tweets = ytd('tweets', [tweet({})]);
    expect((await read({ 'tweets.js': tweets })).unseen).toEqual(['author']);
    expect((await read({ 'tweets.js': tweets, 'account.js': account })).unseen).toEqual([]);
  });

  test('takes a long post’s links and tags from its whole text, not the short form', async () => {
    const start = 'A very long post about the harbour that goes on for many more words than fit';
    const note = (core: object) =>
      ytd('note_tweet', [
        {
          noteTweet: {
            createdAt: '2022-10-19T20:07:25.000Z',
            core: { text: `${start}, with @ana and @MillLane.`, ...core },
          },
        },
      ]);
    const short = tweet({
      full_text: `${start.slice(0, 70)}… https://t.co/x`,
      entities: {
        user_mentions: [{ screen_name: 'ana', name: 'Ana René' }],
        urls: [{ url: 'https://t.co/x', expanded_url: 'https://twitter.com/i/web/status/15828' }],
      },
    });
    const of = async (core: object) =>
      (await read({ 'tweets.js': ytd('tweets', [short]), 'note-tweet.js': note(core) })).posts[0];
    expect(
      await of({
        urls: [
          { shortUrl: 'https://t.co/a', expandedUrl: 'https://milllane.example' },
          { shortUrl: 'https://t.co/b', expandedUrl: 'https://x.com/MillLane/status/1' },
        ],
        mentions: [{ screenName: 'ana' }, { screenName: 'MillLane' }],
      }),
    ).toMatchObject({
      kind: 'quote',
      links: ['https://milllane.example'],
      mentions: [
        { name: 'Ana René', handle: 'ana' },
        { name: 'MillLane', handle: 'MillLane' },
      ],
    });
    // Where the long form has none, the short form's are used.
    expect(await of({})).toMatchObject({ kind: 'post', mentions: [{ handle: 'ana' }] });
  });

  test('a post’s link to itself is neither a link nor a quote', async () => {
    const { posts } = await read({
      'tweets.js': ytd('tweets', [
        tweet({
          entities: {
            urls: [{ expanded_url: 'https://twitter.com/i/web/status/1582827282829111296' }],
          },
        }),
      ]),
    });
    expect(posts).toMatchObject([{ kind: 'post', links: [] }]);
  });

  test('recognises numbered downloads, and months chosen by themselves', async () => {
    const one = (id: string) => ytd('tweets', [tweet({ id_str: id })]);
    const { posts } = await read({
      'account (1).js': account,
      'tweets (1).js': one('1'),
      'tweets-part1(2).js': one('2'),
      'my tweets.js': one('3'),
      '2013_01.js': month([{ ...old, id_str: '4' }]),
      'deleted-tweets.js': ytd('deleted_tweets', [tweet({ id_str: '5' })]),
    });
    expect(posts.map(({ id }) => id).sort()).toEqual(['x:1', 'x:2', 'x:3', 'x:4']);
    expect(posts[0]?.author.handle).toBe('HarbourMuseum');
  });
});
