import { expect, test } from 'vitest';
import { computeHabits } from '../../lib/habits/statistics.ts';
import messages from '../../public/_locales/en/messages.json';
import type { Translate } from '../../lib/translate.ts';
import { changeWords, ofWords } from './figure-words.ts';
import { fromDayField } from './habits-page-state.ts';

const t: Translate = (key, words = []) =>
  [words]
    .flat()
    .reduce((text, word, index) => text.replace(`$${index + 1}`, word), messages[key].message);

test.each([
  [3, 9, '3 of 9'],
  [6, 12, '6 of 12 (50%)'],
  [0, 12, '0 of 12 (0%)'],
  [1, 400, '1 of 400 (under 1%)'],
  [399, 400, '399 of 400 (over 99%)'],
  [400, 400, '400 of 400 (100%)'],
])('writes %i of %i as counts, with a percentage from ten upwards', (k, n, words) => {
  expect(ofWords({ k, n }, t)).toBe(words);
});

test.each([
  [6, 12, 1, 5, '1 of 5 in the period before.'],
  [2, 9, 5, 20, '5 of 20 (25%) in the period before.'],
  [6, 12, 4, 10, '4 of 10 (40%) in the period before. Up by 10 percentage points.'],
  [6, 12, 1, 4, '1 of 4 in the period before. That’s too few posts to show a change.'],
  [6, 12, 0, 0, 'There are no posts to count in the period before.'],
])('compares %i of %i with %i of %i in the period before', (k, n, wasK, wasN, words) => {
  const none = computeHabits([], [], { from: 0, to: 1 });
  const before = { ...none, crediting: { k: wasK, n: wasN } };
  expect(changeWords({ ...none, crediting: { k, n } }, before, t)).toBe(words);
});

test('a half-typed year gives no date', () => {
  expect(fromDayField('0002-05-31')).toBeUndefined();
  expect(fromDayField('0202-05-31')).toBeUndefined();
  expect(fromDayField('2026-05-31')).toEqual(new Date(2026, 4, 31));
});
