import fc from 'fast-check';
import { expect, test } from 'vitest';
import twitter from 'twitter-text';
import { weightedLength } from './tag-text.ts';

test.each([
  ['a mechanic', '🧑‍🔧', 2],
  ['a black bird', '🐦‍⬛', 2],
  ['a phoenix', '🐦‍🔥', 2],
  ['a broken chain', '⛓️‍💥', 2],
  ['two hands of two colours', '🫱🏻‍🫲🏿', 2],
  ['a melting face', '🫠', 2],
  ['a family of four', '👩‍👩‍👧‍👦', 2],
  ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2],
  ['a keycap', '1️⃣', 2],
  ['a heart in colour', '❤️', 2],
  ['three of them', '🧑‍🔧🧑‍🔧🧑‍🔧', 6],
  ['letters of the Latin script', 'Café', 4],
  ['letters of other scripts', '茶茶', 4],
  ['a link', 'https://example.org/a/very/long/path/that/goes/on', 23],
])('counts as X does: %s', (_, text, length) => {
  expect(weightedLength(text)).toBe(length);
});

test('agrees with X’s library on everything that library knows', () => {
  const part = fc.constantFrom(
    'a',
    ' ',
    'é',
    '茶',
    '—',
    '\n',
    '😀',
    '👍🏽',
    '👩‍👩‍👧',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    '❤️',
    '☕',
    '©',
    '1️⃣',
    '🇬🇧',
    'https://example.org/a ',
    '@mill',
    '#tea',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      expect(weightedLength(text)).toBe(twitter.parseTweet(text).weightedLength);
    }),
    { numRuns: 200 },
  );
});
