import { expect, test } from 'vitest';
import { blankPartner, type Partner } from '../../lib/partners/partner.ts';
import { findPairs } from './duplicate-pairs.ts';

const partner = (id: string, name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id,
  name,
  ...more,
});
const ids = (pairs: ReturnType<typeof findPairs>) =>
  pairs.map(({ first, second }) => [first.id, second.id]);
const three = [
  partner('a', 'Mill Lane Choir', { place: 'Ashford', topics: ['songs'] }),
  partner('b', 'The Mill Lane Choir', { lastCredited: 9 }),
  partner('c', 'Mill Lane Choir Ltd'),
];
const none = new Set<string>();

test('shows one pair per group, and the next one once that pair is kept apart', () => {
  expect(ids(findPairs(three, none, () => false))).toEqual([['a', 'b']]);
  expect(ids(findPairs(three, new Set(['a b']), () => false))).toEqual([['a', 'c']]);
  expect(ids(findPairs(three, new Set(['a b', 'a c']), () => false))).toEqual([['b', 'c']]);
  expect(findPairs(three, new Set(['a b', 'a c', 'b c']), () => false)).toEqual([]);
});

test('a locked partner comes first and stays unchanged; two locked partners never form a pair', () => {
  const [pair] = findPairs(three, none, (id) => id === 'c');
  expect(pair).toMatchObject({ first: { id: 'c' }, merged: three[2], second: { id: 'a' } });
  const [credited] = findPairs(three.slice(1), none, (id) => id === 'c');
  expect(credited?.merged).toEqual({ ...three[2], lastCredited: 9 });
  expect(findPairs(three, none, () => true)).toEqual([]);
});
