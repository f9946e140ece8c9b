import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../organisation/profile.ts';
import type { Profile } from '../../organisation/profile.ts';
import { analyzeNow } from '../analyze.ts';
import {
  exampleContext,
  exampleDraft,
  exampleProfile,
} from '../../../tests/fixtures/example-context.ts';

const withProfile = (more: Partial<Profile>) =>
  exampleContext({ profile: { ...exampleProfile, ...more } });
const read = (text: string, more: Partial<Profile> = {}) =>
  analyzeNow(exampleDraft(text), withProfile(more));

describe('phrases from the profile act like built-in ones', () => {
  test('someone with one of the profile’s titles is a colleague', () => {
    const text = 'Oyster Warden Sam Reed said that the beds are full again this spring.';
    expect(read(text).uncredited.filter(({ staff }) => !staff)).toHaveLength(1);
    const known = read(text, { staffTitles: ['oyster warden'] });
    expect(known.uncredited.filter(({ staff }) => !staff)).toEqual([]);
  });

  test('a partner word from the profile raises unnamed-partner', () => {
    const text = 'Thanks to our corporate friends for the new lamp in the hall.';
    const rules = (more: Partial<Profile>) => read(text, more).findings.map(({ rule }) => rule);
    expect(rules({ partnerWords: [] })).not.toContain('unnamed-partner');
    expect(rules({ partnerWords: ['corporate friend'] })).toContain('unnamed-partner');
  });

  test('a sensitive word from the profile silences the coach', () => {
    const text = 'We are so proud of our new banners for Operation  Lantern this week.';
    expect(read(text, { quietWords: [] }).quiet).toBe(false);
    expect(read(text)).toMatchObject({ quiet: true, findings: [], praise: [] });
  });

  test('an avoided phrase inside a preferred one is allowed', () => {
    const found = (text: string) =>
      read(text)
        .findings.filter(({ rule }) => rule === 'house-words')
        .map(({ phrase }) => phrase);
    expect(found('The app users, and the other users, met.')).toEqual(['users']);
    expect(found('SERVICE USERS met.')).toEqual(['SERVICE USERS']);
  });

  test('regular expression characters in a phrase are plain text', () => {
    const avoid = 'C++ (a|b)* [x] $1 \\d';
    const profile = { houseWords: [{ avoid, use: '', reason: '' }] };
    const [finding] = read(`A course in ${avoid}, on Friday.`, profile).findings;
    expect(finding).toMatchObject({ rule: 'house-words', phrase: avoid });
  });
});

test.each([
  [[{ avoid: 'users', use: 'Users' }], /the same/],
  [
    [
      { avoid: 'users', use: 'clients' },
      { avoid: 'Clients', use: 'people' },
    ],
    /itself on the list/,
  ],
  [[{ avoid: 'u'.repeat(81) }], /80 characters/],
])('rejects a circular list: %j', (houseWords, message) => {
  const parsed = parseProfile({ name: 'Haven Museum', houseWords });
  if (parsed.ok) throw new Error('The list was accepted.');
  expect(parsed.problems[0]?.message).toMatch(message);
});

test('reads a profile saved before phrases existed', () => {
  const parsed = parseProfile({ name: 'Haven Museum' });
  expect(parsed).toMatchObject({ ok: true, value: { houseWords: [], staffTitles: [] } });
});
