import { expect, test } from 'vitest';
import { findCalls } from './calls.ts';

const kinds = (text: string) => findCalls(text).map(({ kind }) => kind);

test.each([
  'Half the hedge is down. See why: https://example.org/hedge',
  'The minutes are out. Read them here: https://example.org/minutes',
  'Thinking of keeping hens? Start here.',
  'The otter is back. More here: https://example.org/otter',
  'Hear from the bell-ringers on Sunday.',
  'The new timetable is at https://example.org/times',
  'Full programme: https://example.org/fair',
  'The ramp is finished, https://example.org/ramp for more details.',
  'Keep an eye out for the brass band.',
  'Follow live from nine.',
])('finds a call to read on: %s', (text) => {
  expect(kinds(text)).toContain('read');
});

test.each([
  'She read to forty children on Friday.',
  'We watch over the ringed plovers all spring.',
  'More at home than ever, the swifts are back.',
  'Three more details turned up in the attic.',
  'They hear from nobody for weeks.',
  'It will see how the winter goes.',
])('finds no call: %s', (text) => {
  expect(kinds(text)).toEqual([]);
});
