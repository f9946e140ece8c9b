import { expect, test } from 'vitest';
import { findLongPhrases, isLookedUp } from './own-words.ts';
import { blankProfile, parseProfile } from './profile.ts';

const twelve = 'a b c d e f g h i j k l';
const thirteen = `${twelve} m`;

test('a phrase has at most twelve words', () => {
  expect(isLookedUp(twelve)).toBe(true);
  expect(isLookedUp(thirteen)).toBe(false);
});

test('names the field of each longer phrase, in a sentence', () => {
  const profile = {
    ...blankProfile,
    staffTitles: ['Keeper', thirteen],
    quietWords: [twelve],
    houseWords: [
      { avoid: 'punters', use: twelve, reason: thirteen },
      { avoid: thirteen, use: `${thirteen} n`, reason: '' },
    ],
  };
  expect(findLongPhrases(profile)).toEqual([
    { field: 'staffTitles.1', message: 'A title can have 12 words at most.' },
    { field: 'houseWords.1.avoid', message: 'A phrase to avoid can have 12 words at most.' },
    { field: 'houseWords.1.use', message: 'A phrase to use instead can have 12 words at most.' },
  ]);
});

test('a stored longer phrase stays readable and can be saved again', () => {
  const parsed = parseProfile({ name: 'Harbour Museum', partnerWords: [thirteen] });
  if (!parsed.ok) throw new Error('was refused');
  expect(parsed.value.partnerWords).toEqual([thirteen]);
  expect(findLongPhrases(parsed.value, parsed.value)).toEqual([]);
});
