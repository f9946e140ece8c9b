import fc from 'fast-check';
import { expect, test } from 'vitest';
import twitter from 'twitter-text';
import { charactersOver, tagAsText, weightedLength } from './tag-text.ts';

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

test.each([
  ['letters by graphemes', 'Café 👩‍👩‍👧‍👦', 6],
  ['a short address without its scheme', 'https://example.org/soup', 16],
  ['an address that ends in a slash', 'See https://example.org/', 15],
  ['an address of the longest path that is shown whole', 'https://example.org/12345678901234', 26],
  ['a longer one with its first thirteen', 'https://example.org/a/very/long/path?x=1#y', 27],
  ['a bare domain with a long path', 'example.org/a/very/long/path', 27],
  ['a handle in full', 'By @riverside.bsky.social', 25],
])('counts as Bluesky does: %s', (_, text, length) => {
  expect(charactersOver('bluesky', text)).toBe(length - 300);
});

test('a tag at the end of a Bluesky post leaves room for the list of people to close', () => {
  const words = 'Soup with Riverside Food Bank';
  const place = { start: 10, end: 29 };
  const fill = (length: number) => 'x'.repeat(length);
  const tag = (before: string, after = '') => {
    const start = before.length + place.start;
    return tagAsText(
      'bluesky',
      `${before}${words}${after}`,
      { start, end: start + 19 },
      'river.example',
    ).text;
  };
  expect(tag('')).toBe('Riverside Food Bank (@river.example)');
  // 300 characters would not hold name and handle; the handle alone is shorter than the name.
  expect(tag(fill(262))).toBe('@river.example ');
  expect(tag(fill(261), '.')).toBe('@river.example');
});
