import { expect, test } from 'vitest';
import { findStillMissing } from './still-missing.ts';

test.each([
  ['nothing yet', undefined, 0, []],
  ['a name alone', { neverName: [] }, 0, ['partners', 'never']],
  ['a name and a book', { neverName: [] }, 3, ['never']],
  ['a name and people never named', { neverName: ['pupils'] }, 0, ['partners']],
  ['everything', { neverName: ['pupils'] }, 1, []],
] as const)('says what is missing for a writer with %s', (_, profile, partners, missing) => {
  expect(findStillMissing(profile, partners, { locked: new Set(), neverName: [] })).toEqual(
    missing,
  );
});

test.each([
  ['locks the profile', ['profile'], [], ['partners']],
  ['locks the people never named', ['neverName'], [], ['partners']],
  ['supplies people never named', [], ['pupils'], ['partners']],
  ['locks the book', ['partners'], [], ['never']],
] as const)(
  'asks for nothing that a policy gives or keeps: it %s',
  (_, locked, neverName, missing) => {
    const given = { locked: new Set<string>(locked), neverName };
    expect(findStillMissing({ neverName: [] }, 0, given)).toEqual(missing);
  },
);
