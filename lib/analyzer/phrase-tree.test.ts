import { describe, expect, test } from 'vitest';
import { createPhraseTree } from './phrase-tree.ts';

function found(phrases: readonly string[], text: string): readonly string[] {
  const tree = createPhraseTree(phrases.map((phrase) => [phrase, phrase]));
  return tree.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('finds', () => {
  test.each([
    ['the longest phrase at a place', ['app', 'app users', 'users'], 'app users', ['app users']],
    [
      'the shorter phrase where the longer one breaks off',
      ['app', 'app users'],
      'app user',
      ['app'],
    ],
    ['any case and spacing', ['service users'], 'SERVICE \n Users', ['SERVICE \n Users']],
    ['words beside punctuation', ['users'], '(users)-users.', ['users', 'users']],
    ['marks as they stand', ['C++ (a|b)* [x]'], 'In c++ (a|b)* [x], now', ['c++ (a|b)* [x]']],
    ['accents', ['café crew'], 'Our CAFÉ CREW and cafe crew', ['CAFÉ CREW', 'cafe crew']],
    ['dashes of any kind', ['at-risk'], 'at–risk, at—risk', ['at–risk', 'at—risk']],
    ['scripts with marks', ['सेवा'], 'यह सेवा है', ['सेवा']],
    ['phrases one after the other', ['a b'], 'a b a b a', ['a b', 'a b']],
  ])('%s', (_, phrases, text, hits) => {
    expect(found(phrases, text)).toEqual(hits);
  });
});

describe('does not find', () => {
  test.each([
    ['part of a word', ['user'], 'users superuser user2'],
    ['marks inside a word', ['+x', 'C+'], 'C+x'],
    ['another word of a script with marks', ['सम'], 'समो सोम'],
    ['a phrase written apart', ['co-op'], 'co - op'],
    ['a phrase of thirteen words', ['a b c d e f g h i j k l m'], 'a b c d e f g h i j k l m'],
    ['a phrase without anything in it', ['', ' '], 'a  b'],
  ])('%s', (_, phrases, text) => {
    expect(found(phrases, text)).toEqual([]);
  });
});

test('gives the value of the later of two phrases that read the same', () => {
  const tree = createPhraseTree([
    ['Service users', 1],
    ['service  users', 2],
  ]);
  expect(tree.find('service users').map(({ value }) => value)).toEqual([2]);
});
