import { expect, test } from 'vitest';
import { countRecentCredits } from './strength.ts';

const posts = (pattern: string) =>
  [...pattern].map((letter) => ({ creditsSomeone: letter === '+' }));

test.each([
  ['', { credited: 0, of: 0, isEnough: false }],
  ['++', { credited: 2, of: 2, isEnough: false }],
  ['+++', { credited: 3, of: 3, isEnough: true }],
  ['-+--+-----+++', { credited: 2, of: 10, isEnough: false }],
  ['-+--+----+---', { credited: 3, of: 10, isEnough: true }],
])('counts credits among the recent posts %j', (pattern, counted) => {
  expect(countRecentCredits(posts(pattern))).toEqual(counted);
});
