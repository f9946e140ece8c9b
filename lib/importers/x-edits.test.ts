import { describe, expect, test } from 'vitest';
import { tweet, ytd } from '../../scripts/sample-exports.ts';
import { read } from './read-for-tests.ts';

const ids = (...editTweetIds: readonly string[]) => ({ editTweetIds, editsRemaining: '4' });
const first = (id: string, text: string, ...versions: readonly string[]) =>
  tweet(id, text, { edit_info: { initial: ids(...versions) } });
const later = (id: string, text: string, ...versions: readonly string[]) =>
  tweet(id, text, {
    edit_info: { edit: { initialTweetId: versions[0], editControlInitial: ids(...versions) } },
  });
const textsOf = async (files: Readonly<Record<string, readonly object[]>>) => {
  const parts = Object.entries(files).map(([name, items]) => [name, ytd('tweets', items)] as const);
  const { posts } = await read(Object.fromEntries(parts));
  return posts.map(({ text }) => text);
};

const one = first('9', 'Bnak', '9', '10', '11');
const two = later('10', 'Bank', '9', '10', '11');
const three = later('11', 'Food Bank', '9', '10', '11');
const alone = first('12', 'Never edited', '12');

describe('an edited post counts once, as its last version', () => {
  test.each([
    ['in order', [one, two, three, alone]],
    ['the other way round', [alone, three, two, one]],
    ['in any order', [two, alone, three, one]],
  ])('in one file, %s', async (_, items) => {
    expect((await textsOf({ 'tweets.js': items })).sort()).toEqual(['Food Bank', 'Never edited']);
  });

  test.each([
    [['tweets.js', 'tweets-part1.js', 'tweets-part2.js']],
    [['tweets-part2.js', 'tweets.js', 'tweets-part1.js']],
  ])('in several parts: %s', async ([a = '', b = '', c = '']) => {
    expect(await textsOf({ [a]: [one], [b]: [three], [c]: [two] })).toEqual(['Food Bank']);
  });

  test('the first version doesn’t know about the others', async () => {
    const unknowing = first('9', 'Bnak', '9');
    expect(await textsOf({ 'tweets.js': [unknowing], 'tweets-part1.js': [two] })).toEqual(['Bank']);
  });

  test('only the list of versions shows the edit, and the last version is missing', async () => {
    const nameless = tweet('10', 'Bank', {
      edit_info: { edit: { editControlInitial: ids('9', '10', '11') } },
    });
    expect(await textsOf({ 'tweets.js': [first('9', 'Bnak', '9'), nameless] })).toEqual(['Bank']);
  });

  test('lists its other ids, since it may have been recorded under one of them', async () => {
    const { posts } = await read({ 'tweets.js': ytd('tweets', [one, three]) });
    expect(posts).toMatchObject([{ id: 'x:11', otherIds: ['x:9', 'x:10'] }]);
  });

  test('with an invalid edit_info, each post counts', async () => {
    const odd = tweet('7', 'Odd', { edit_info: { initial: 'nonsense' } });
    expect(await textsOf({ 'tweets.js': [odd, tweet('8', 'Plain')] })).toEqual(['Odd', 'Plain']);
  });
});
