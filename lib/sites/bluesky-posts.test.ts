import { expect, test } from 'vitest';
import { timeIn } from './bluesky-posts.ts';

// The first is the example of the site’s own specification; its time was worked out apart.
test.each([
  ['3jzfcijpj2z2a', '2023-06-30T15:03:01.887Z'],
  ['2222222222222', '1970-01-01T00:00:00.000Z'],
])('the id %s was made at %s', (id, time) => {
  expect(new Date(timeIn(id)).toISOString()).toBe(time);
});
