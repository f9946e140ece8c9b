import { expect, test } from 'vitest';
import { blankPartner, type Partner } from '../partners/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { makePitch, tones } from './pitch.ts';
import { findOnlyPlace } from './reach.ts';
import { searchLinks } from './search-links.ts';

const profile = { ...blankProfile, name: 'Harbour Museum', followedFor: ['Old photographs.'] };

test.each(tones)(
  'a %s pitch names the organisation and the shared cause, without superlatives',
  (tone) => {
    const pitch = makePitch(profile, 'local history', tone);
    expect(pitch).toContain('Harbour Museum');
    expect(pitch).toContain('local history');
    expect(pitch).not.toMatch(/!|undefined|\.\./);
  },
);

test('the three tones differ', () => {
  expect(new Set(tones.map((tone) => makePitch(profile, 'soup', tone))).size).toBe(3);
});

test('escapes the cause in search addresses', () => {
  for (const { url } of searchLinks(' soup & "bread" <x> ')) {
    const { protocol, search } = new URL(url);
    expect(protocol).toBe('https:');
    expect(decodeURIComponent(search)).toContain('soup & "bread" <x>');
    expect(search).not.toContain('<');
  }
});

test('names the place all partners share, once enough have one', () => {
  const at = (place?: string): Partner => ({ ...blankPartner, ...(place && { place }) });
  expect(findOnlyPlace([at('Ashford'), at('ashford'), at('Ashford'), at()])).toEqual({
    place: 'Ashford',
    partners: 3,
  });
  expect(findOnlyPlace([at('Ashford'), at('Marlow'), at('Ashford')])).toBeUndefined();
  expect(findOnlyPlace([at('Ashford'), at('Ashford')])).toBeUndefined();
});
