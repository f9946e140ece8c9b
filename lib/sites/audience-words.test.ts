import { describe, expect, test } from 'vitest';
import { toAudience, isFacebookPublic, readLinkedinAudience } from './audience-words.ts';

describe('LinkedIn audiences that mean everyone', () => {
  test.each([
    'Post to Anyone',
    'Auf Alle posten',
    'Anyone',
    'Publier pour tout le monde',
    '全員に投稿',
  ])('%s', (words) => expect(readLinkedinAudience(words, 'Jane Doe')).toBeUndefined());

  test.each([
    'Connections only',
    'Post to Connections only',
    'Post to Harbour Alumni',
    'Post to Anyone Codes Berlin',
    'Allergie Hilfe',
    'Anyone Can Code',
    'Post to Anyone Can Code',
    'Todos Juntos',
    'Alle Zusammen',
  ])('does not take "%s" for everyone', (words) =>
    expect(readLinkedinAudience(words, 'Jane Doe')).toEqual({
      id: `audience:${words.toLowerCase()}`,
      name: words,
    }),
  );

  test.each([
    ['Jane Doe Post to Anyone', 'Jane Doe Post to Anyone'],
    ['', 'LinkedIn'],
  ])('an audience that cannot be read is unknown, not everyone: "%s"', (words, name) =>
    expect(readLinkedinAudience('', words)).toEqual({ id: 'audience:?', name }),
  );
});

describe('Facebook audiences that mean everyone', () => {
  test.each([
    ['Public', ''],
    ['Öffentlich', ''],
    ['公開', ''],
    ['', 'Edit privacy. Sharing with Public.'],
    ['', 'Privatsphäre bearbeiten. Geteilt mit: Öffentlich'],
  ])('%s %s', (shown, label) => expect(isFacebookPublic(shown, label)).toBe(true));

  test.each([
    ['Friends', 'Edit privacy. Sharing with Public.'],
    ['Public Library Friends', ''],
    ['', 'Edit privacy. Sharing with Your friends.'],
    ['', 'Edit privacy'],
    ['', 'Edit privacy. Not public to all'],
  ])('does not take "%s" "%s" for everyone', (shown, label) =>
    expect(isFacebookPublic(shown, label)).toBe(false),
  );
});

test('the id of an audience ignores capitals', () => {
  expect(toAudience('Friends')).toEqual({ id: 'audience:friends', name: 'Friends' });
});
