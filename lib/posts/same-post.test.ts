import { describe, expect, test } from 'vitest';
import { isSamePost, fingerprintOf } from './same-post.ts';

describe('the fingerprint of a text', () => {
  const fingerprint = fingerprintOf(
    'linkedin',
    'Thanks to Riverside Food Bank for the soup! https://riverside.example/soup',
  );

  test.each([
    ['a short address', 'Thanks to Riverside Food Bank for the soup! https://lnkd.in/eXyz'],
    ['a tag', 'Thanks to @Riverside Food Bank for the soup!'],
    ['other spaces and breaks', 'Thanks to  Riverside Food Bank\nfor the soup!'],
    ['bold letters of a font', '𝗧𝗵𝗮𝗻𝗸𝘀 to Riverside Food Bank for the soup'],
    ['an emoji', 'Thanks to Riverside Food Bank for the soup! 🍲'],
  ])('is the same with %s', (_, text) => expect(fingerprintOf('linkedin', text)).toBe(fingerprint));

  test('differs for different words and for another site', () => {
    expect(fingerprintOf('linkedin', 'Thanks to Riverside Food Bank for the bread!')).not.toBe(
      fingerprint,
    );
    expect(fingerprintOf('facebook', 'Thanks to Riverside Food Bank for the soup!')).not.toBe(
      fingerprint,
    );
  });

  test('is undefined for a post without words', () =>
    expect(fingerprintOf('x', '🎉 https://t.co/abc')).toBeUndefined());

  test("is short and doesn't reveal the words", () => {
    expect(fingerprint).toMatch(/^linkedin:[0-9a-z]{1,11}$/);
    const all = new Set(
      Array.from({ length: 50_000 }, (_, i) => fingerprintOf('x', `Soup number ${i}`)),
    );
    expect(all.size).toBe(50_000);
  });
});

describe('the same post from two sources', () => {
  const at = Date.UTC(2026, 5, 5, 9, 30);
  const minute = 60_000;

  test('may differ by a few minutes', () => {
    expect(isSamePost({ id: 'own', at }, { id: 'a', at: at + 3 * minute, import: 'a' })).toBe(true);
    expect(isSamePost({ id: 'own', at }, { id: 'a', at: at + 30 * minute, import: 'a' })).toBe(
      false,
    );
  });

  test('may be on the same day in any time zone, if one source knows only the day', () => {
    const noon = Date.UTC(2026, 5, 5, 12);
    const day = { id: 'a', at: noon, timeIs: 'day', import: 'a' } as const;
    expect(isSamePost({ id: 'own', at: noon + 25 * 60 * minute }, day)).toBe(true);
    expect(isSamePost({ id: 'own', at: noon + 40 * 60 * minute }, day)).toBe(false);
  });

  test('two posts from one source are always different', () => {
    const a = { id: '1', at, import: 'a' };
    expect(isSamePost(a, { ...a, id: '2' })).toBe(false);
    expect(isSamePost({ ...a, import: 'b', also: ['a'] }, { ...a, id: '2' })).toBe(false);
    expect(isSamePost({ id: '1', at }, { id: '2', at })).toBe(false);
  });

  test('two ids of the same kind from the site are different posts', () => {
    const same = (first: string, second: string) =>
      isSamePost({ id: first, at }, { id: second, at, import: 'a' });
    expect(same('x:5000001', 'x:5000002')).toBe(false);
    expect(same('x:own.abc', 'x:5000002')).toBe(true);
    expect(same('linkedin:share:71', 'linkedin:activity:72')).toBe(true);
    expect(same('linkedin:share:71', 'linkedin:share:72')).toBe(false);
    expect(same('facebook:1700000000:abc', 'facebook:122100')).toBe(true);
  });
});
