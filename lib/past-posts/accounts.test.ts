import { expect, test } from 'vitest';
import { blankProfile, type Profile } from '../organisation/profile.ts';
import { authorFor, presetProfile } from './accounts.ts';

const harbour: Profile = {
  ...blankProfile,
  id: 'harbour',
  name: 'Harbour Museum',
  handles: { x: 'HarbourMuseum' },
};
const friends: Profile = { ...blankProfile, id: 'friends', name: 'Friends of the Harbour' };

test.each([
  ['its handle, in any letters', { site: 'x', handle: 'harbourMUSEUM' }, 'harbour'],
  ['a handle of nobody', { site: 'x', handle: 'ana' }, undefined],
  ['the handle of another site', { site: 'facebook', handle: 'HarbourMuseum' }, undefined],
  ['its name, where only a name is shown', { site: 'facebook', name: 'harbour museum' }, 'harbour'],
  ['a name of nobody', { site: 'facebook', name: 'Ana' }, undefined],
  ['an account the writer answered for', { site: 'x', handle: 'friends' }, 'friends'],
  ['an account the writer said no to', { site: 'x', handle: 'jo' }, undefined],
] as const)('%s', (_, author, profile) => {
  const accounts = [
    { id: 'x:friends', site: 'x', handle: 'friends', coached: true, profile: 'friends' },
    { id: 'x:jo', site: 'x', handle: 'jo', coached: false },
  ] as const;
  expect(presetProfile(author, [harbour, friends], accounts)).toBe(profile);
});

test('a file that names nobody is the only organisation’s; of two, the writer says', () => {
  expect(presetProfile({ site: 'linkedin' }, [harbour], [])).toBe('harbour');
  expect(presetProfile({ site: 'linkedin' }, [harbour, friends], [])).toBeUndefined();
  expect(presetProfile({ site: 'linkedin' }, [], [])).toBeUndefined();
});

test('where the file shows no handle, the profile’s own stands in', () => {
  expect(authorFor({ site: 'x' }, harbour)).toEqual({ site: 'x', handle: 'HarbourMuseum' });
  expect(authorFor({ site: 'linkedin' }, harbour)).toEqual({ site: 'linkedin' });
  expect(authorFor({ site: 'x', handle: 'ana', name: 'Ana' }, harbour)).toEqual({
    site: 'x',
    handle: 'ana',
    name: 'Ana',
  });
});
