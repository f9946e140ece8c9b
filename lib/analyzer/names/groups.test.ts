import { expect, test } from 'vitest';
import { blankProfile } from '../../organisation/profile.ts';
import { findGroups } from './groups.ts';
import { ownPhrasesOf } from '../reading/own-phrases.ts';

function found(text: string, words: readonly string[]): readonly string[] {
  const profile = { ...blankProfile, partnerWords: words, peopleWords: words };
  const groups = findGroups(text, ownPhrasesOf(profile).groups);
  return groups.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Thanks to our lovely corporate friends.', 'corporate friend', 'our lovely corporate friends'],
  ['Two of our LAMP  lighters sang.', 'lamp lighters', 'Two of our LAMP  lighters'],
  ['Befrienders+ came.', 'befrienders+', 'Befrienders+'],
])('finds the group in “%s” by the profile’s word “%s”', (text, word, group) => {
  expect(found(text, [word])).toContain(group);
});

test.each(['Ask @lamplighters.', 'xlamplighters met our @lamplighters.'])(
  'finds no partner group in “%s” by the profile’s word “lamplighters”',
  (text) => {
    const profile = { ...blankProfile, partnerWords: ['lamplighters'] };
    const groups = findGroups(text, ownPhrasesOf(profile).groups);
    expect(groups.filter(({ own }) => own)).toEqual([]);
  },
);

test('joins adjacent profile words into one group', () => {
  const words = ['youth', 'ambassadors'];
  expect(found('Our youth ambassadors sang.', words)).toEqual(['Our youth ambassadors']);
});

test.each([
  ['Thanks to the volunteers from our choir group for the cakes.', ['volunteers']],
  ['Thanks to our corporate friends and our local sponsors.', ['corporate friends', 'sponsors']],
])('profile words never hide a group: “%s” with %j', (text, words) => {
  expect(found(text, words)).toEqual(expect.arrayContaining([...found(text, [])]));
});

test('prefers the longer of two overlapping groups', () => {
  const text = 'Thanks to our lovely sponsors of art.';
  expect(found(text, [])).toEqual(['our lovely sponsors']);
  expect(found(text, ['sponsors of art'])).toEqual(['our lovely sponsors of art']);
});
