import { describe, expect, test } from 'vitest';
import { tweet, ytd } from '../../scripts/sample-exports.ts';
import { read } from './read-for-tests.ts';

const long =
  'The lanterns &amp; the songs were made over eleven evenings by the choir, the school and the bakery of the lane, '.repeat(
    4,
  );
const whole = long.replaceAll('&amp;', '&');
const note = (text: string, more: object = {}, createdAt = '2022-10-19T20:07:25.000Z') => ({
  noteTweet: { noteTweetId: '1', createdAt, core: { text, urls: [], mentions: [], ...more } },
});
const of = async (short: object, ...notes: readonly object[]) =>
  (
    await read({
      'tweets.js': ytd('tweets', [short]),
      'note-tweet.js': ytd('note_tweet', notes),
    })
  ).posts[0];
const reply = (text: string) =>
  tweet('5', text, { in_reply_to_status_id_str: '9', in_reply_to_screen_name: 'ana' });

describe('a long reply is whole', () => {
  test.each([
    ['one name in front', '@ana '],
    ['several names', '@ana @bo_1 @MillLaneChoir '],
    ['no name', ''],
  ])('%s', async (_, front) => {
    const short = reply(`${front}${long.slice(0, 200)}… https://t.co/x`);
    expect(await of(short, note(long))).toMatchObject({ kind: 'reply', text: front + whole });
    // Some notes include the names too.
    expect((await of(short, note(front + long)))?.text).toBe(front + whole);
  });

  test('many names leave little of the text', async () => {
    const front = Array.from({ length: 20 }, (_, i) => `@somebody_no_${i} `).join('');
    const short = reply(`${front}${long.slice(0, 20)}…`);
    expect((await of(short, note(long)))?.text).toBe(front + whole);
  });
});

test('each of several long posts in one second gets its own text', async () => {
  const other = `Another one. ${long}`;
  const short = tweet('5', `${other.slice(0, 200)}…`);
  expect((await of(short, note(long), note(other)))?.text).toBe(`Another one. ${whole}`);
  expect((await of(tweet('5', 'Soup.'), note(long)))?.text).toBe('Soup.');
});

test('matches a note written a second before or after its post', async () => {
  for (const second of ['24', '26']) {
    const early = note(long, {}, `2022-10-19T20:07:${second}.000Z`);
    expect((await of(tweet('5', `${long.slice(0, 200)}…`), early))?.text).toBe(whole);
  }
});

describe('a long post with a quote stays a quote', () => {
  const quotes = { url: 'https://t.co/q', expanded_url: 'https://x.com/MillLane/status/1' };
  const itself = { url: 'https://t.co/x', expanded_url: 'https://x.com/i/web/status/5' };
  const short = tweet('5', `${long.slice(0, 200)}… https://t.co/x https://t.co/q`, {
    entities: { user_mentions: [], urls: [itself, quotes] },
  });

  test.each([
    ['an empty list of links', {}, []],
    ['no list', { urls: undefined }, []],
    ['other links', { urls: [{ expandedUrl: 'https://ana.example' }] }, ['https://ana.example']],
  ])('%s in the note', async (_, more, links) => {
    const post = await of(short, note(long, more));
    expect(post).toMatchObject({ kind: 'quote', text: whole, links });
  });

  test('its own address adds no link', async () => {
    const own = { url: 'https://t.co/x', expanded_url: 'https://twitter.com/Museum/status/5' };
    const plain = tweet('5', `${long.slice(0, 200)}… https://t.co/x`, {
      entities: { urls: [own] },
    });
    expect(await of(plain, note(long))).toMatchObject({ kind: 'post', links: [] });
  });
});
