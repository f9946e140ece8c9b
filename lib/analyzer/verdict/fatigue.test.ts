import { expect, test } from 'vitest';
import { findRestingRules } from './fatigue.ts';

const day = 86_400_000;
const shown = (at: number, rule = 'brand-only') => ({
  at: at * day,
  outcomes: [{ rule, outcome: 'shown' as const }],
});
const taken = (at: number) => ({
  at: at * day,
  outcomes: [{ rule: 'brand-only', outcome: 'taken' as const }],
});
const until = (posts: Parameters<typeof findRestingRules>[0], now: number) =>
  (findRestingRules(posts, now * day).get('brand-only')?.until ?? 0) / day;

test('a rule shown in three posts in a row and not used rests for thirty days', () => {
  expect(until([shown(1), shown(2), shown(3)], 4)).toBe(33);
  expect(until([shown(3), shown(1), shown(2)], 4)).toBe(33);
});

test('two posts are too few, and a use starts the count over', () => {
  expect(until([shown(1), shown(2)], 4)).toBe(0);
  expect(until([shown(1), shown(2), taken(3), shown(4), shown(5)], 6)).toBe(0);
});

test('after the rest it gets one more chance', () => {
  const posts = [shown(1), shown(2), shown(3)];
  expect(until(posts, 34)).toBe(0);
  expect(until([...posts, shown(40)], 41)).toBe(70);
  expect(until([...posts, taken(40), shown(41)], 42)).toBe(0);
});

test('distinguishes a first rest from a repeated one', () => {
  const posts = [shown(1), shown(2), shown(3)];
  const rest = (more: Parameters<typeof findRestingRules>[0], now: number) =>
    findRestingRules([...posts, ...more], now * day).get('brand-only');
  expect(rest([], 4)).toEqual({ until: 33 * day, isAgain: false });
  expect(rest([shown(40)], 41)).toEqual({ until: 70 * day, isAgain: true });
  expect(rest([taken(40), shown(41), shown(42), shown(43)], 44)).toEqual({
    until: 73 * day,
    isAgain: false,
  });
});

test('each rule rests on its own', () => {
  const posts = [shown(1), shown(2), shown(3, 'asks'), shown(4)];
  expect([...findRestingRules(posts, 5 * day).keys()]).toEqual(['brand-only']);
});
