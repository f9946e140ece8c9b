import { expect, test } from 'vitest';
import { findStillMissing } from './still-missing.ts';

test.each([
  ['nothing yet', undefined, 0, []],
  ['a name alone', { neverName: [] }, 0, ['partners', 'never']],
  ['a name and a book', { neverName: [] }, 3, ['never']],
  ['a name and people never named', { neverName: ['pupils'] }, 0, ['partners']],
  ['everything', { neverName: ['pupils'] }, 1, []],
] as const)('says what is missing for a writer with %s', (_, profile, partners, missing) => {
  expect(findStillMissing(profile, partners)).toEqual(missing);
});
