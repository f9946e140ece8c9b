import { describe, expect, test } from 'vitest';
import { blankProfile, type Profile } from '../organisation/profile.ts';
import type { Account } from '../store/accounts.ts';
import { authorFor, presetProfile } from './accounts.ts';

const harbour: Profile = {
  ...blankProfile,
  id: 'harbour',
  name: 'Harbour Museum',
  handles: { x: 'HarbourMuseum' },
};
const friends: Profile = { ...blankProfile, id: 'friends', name: 'Friends of the Harbour' };

test.each([
  ['its handle, in any case', { site: 'x', handle: 'harbourMUSEUM' }, 'harbour'],
  ['an unknown handle', { site: 'x', handle: 'ana' }, undefined],
  ['the handle of another site', { site: 'facebook', handle: 'HarbourMuseum' }, undefined],
  ['its name, if only a name is shown', { site: 'facebook', name: 'harbour museum' }, 'harbour'],
  ['an unknown name', { site: 'facebook', name: 'Ana' }, undefined],
  ['an account the writer answered for', { site: 'x', handle: 'friends' }, 'friends'],
  ['an account the writer answered no for', { site: 'x', handle: 'jo' }, undefined],
] as const)('picks the profile for %s', (_, author, profile) => {
  const accounts = [
    { id: 'x:friends', site: 'x', handle: 'friends', coached: true, profile: 'friends' },
    { id: 'x:jo', site: 'x', handle: 'jo', coached: false },
  ] as const;
  expect(presetProfile(author, [harbour, friends], accounts)).toBe(profile);
});

test('an X table without a name belongs to the only organisation; with two, the writer says', () => {
  expect(presetProfile({ site: 'x' }, [harbour], [])).toBe('harbour');
  expect(presetProfile({ site: 'x' }, [harbour, friends], [])).toBeUndefined();
  expect(presetProfile({ site: 'x' }, [], [])).toBeUndefined();
});

describe.each(['linkedin', 'facebook'] as const)('a person’s own %s file', (site) => {
  const ana = { id: `${site}:=ana`, site, name: 'Ana', coached: true, profile: 'harbour' } as const;
  const all = [harbour, friends];
  const preset = (accounts: readonly Account[], profiles = all) =>
    presetProfile({ site }, profiles, accounts);

  test('counts for nobody, even with one organisation', () => {
    expect(preset([], [harbour])).toBeUndefined();
    expect(preset([], [])).toBeUndefined();
  });

  test('counts for the profile the writer posts for there, by name or anonymously', () => {
    expect(preset([ana])).toBe('harbour');
    expect(preset([{ id: `${site}:`, site, coached: true, profile: 'friends' }])).toBe('friends');
    expect(preset([{ ...ana, profile: 'gone' }])).toBeUndefined();
  });

  test('is left out if the writer said no, or if several people’s answers differ', () => {
    const { profile: _, ...no } = { ...ana, coached: false };
    expect(preset([no])).toBeUndefined();
    expect(preset([{ id: `${site}:`, site, coached: false }, ana])).toBeUndefined();
    expect(preset([ana, { ...no, id: `${site}:=jo`, name: 'Jo' }])).toBeUndefined();
    const jo = { ...ana, id: `${site}:=jo`, name: 'Jo' };
    expect(preset([ana, jo])).toBe('harbour');
    expect(preset([ana, { ...jo, profile: 'friends' }])).toBeUndefined();
  });

  test('doesn’t count because of a page, a single group, or somebody on another site', () => {
    const owner = { ...harbour, handles: { [site]: 'harbour-museum' } };
    const page = { id: `${site}:harbour-museum`, site, coached: true, profile: 'harbour' } as const;
    expect(preset([{ ...page, handle: 'Harbour-Museum' }], [owner])).toBeUndefined();
    expect(preset([{ ...page, name: 'Harbour Museum' }])).toBeUndefined();
    expect(preset([{ ...ana, place: { id: 'group:1', name: 'Rowers' } }])).toBeUndefined();
    expect(preset([{ ...ana, site: 'x' }])).toBeUndefined();
  });

  test('is never stored as the page’s', () => {
    expect(authorFor({ site }, { ...harbour, handles: { [site]: 'harbour-museum' } })).toEqual({
      site,
    });
  });
});

test('on LinkedIn, an account with a handle is a company page', () => {
  const account = { id: 'linkedin:acme', site: 'linkedin', handle: 'acme', coached: true } as const;
  expect(
    presetProfile({ site: 'linkedin' }, [harbour], [{ ...account, profile: 'harbour' }]),
  ).toBeUndefined();
});

test('uses the profile’s handle if the file shows none', () => {
  expect(authorFor({ site: 'x' }, harbour)).toEqual({ site: 'x', handle: 'HarbourMuseum' });
  // A page its file names without a handle.
  const page = { ...harbour, handles: { facebook: 'HarbourMuseum' } };
  expect(authorFor({ site: 'facebook', name: 'Harbour' }, page)).toEqual({
    site: 'facebook',
    handle: 'HarbourMuseum',
    name: 'Harbour',
  });
  expect(authorFor({ site: 'x', handle: 'ana', name: 'Ana' }, harbour)).toEqual({
    site: 'x',
    handle: 'ana',
    name: 'Ana',
  });
});
