import { describe, expect, test } from 'vitest';
import { createPhraseTree } from './phrase-tree.ts';

function found(phrases: readonly string[], text: string): readonly string[] {
  const tree = createPhraseTree(phrases.map((phrase) => [phrase, phrase]));
  return tree.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('finds', () => {
  test.each([
    [
      'the longest of two overlapping phrases',
      ['app', 'app users', 'users'],
      'app users',
      ['app users'],
    ],
    [
      'the shorter phrase where the longer one is incomplete',
      ['app', 'app users'],
      'app user',
      ['app'],
    ],
    ['any capitals and spacing', ['service users'], 'SERVICE \n Users', ['SERVICE \n Users']],
    ['words beside punctuation', ['users'], '(users)-users.', ['users', 'users']],
    ['punctuation literally', ['C++ (a|b)* [x]'], 'In c++ (a|b)* [x], now', ['c++ (a|b)* [x]']],
    ['accents', ['café crew'], 'Our CAFÉ CREW and cafe crew', ['CAFÉ CREW', 'cafe crew']],
    ['any kind of dash', ['at-risk'], 'at–risk, at—risk', ['at–risk', 'at—risk']],
    ['scripts with combining marks', ['सेवा'], 'यह सेवा है', ['सेवा']],
    ['adjacent phrases', ['a b'], 'a b a b a', ['a b', 'a b']],
  ])('%s', (_, phrases, text, hits) => {
    expect(found(phrases, text)).toEqual(hits);
  });
});

describe('does not find', () => {
  test.each([
    ['part of a word', ['user'], 'users superuser user2'],
    ['punctuation inside a word', ['+x', 'C+'], 'C+x'],
    ['a different word of a script with combining marks', ['सम'], 'समो सोम'],
    ['a hyphenated phrase written with spaces', ['co-op'], 'co - op'],
    ['a phrase of thirteen words', ['a b c d e f g h i j k l m'], 'a b c d e f g h i j k l m'],
    ['an empty phrase', ['', ' '], 'a  b'],
  ])('%s', (_, phrases, text) => {
    expect(found(phrases, text)).toEqual([]);
  });
});

test('uses the value of the later of two equivalent phrases', () => {
  const tree = createPhraseTree([
    ['Service users', 1],
    ['service  users', 2],
  ]);
  expect(tree.find('service users').map(({ value }) => value)).toEqual([2]);
});
