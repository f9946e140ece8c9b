import { expect, test } from 'vitest';
import { parseSchedule } from './linkedin-schedule.ts';

const june9 = (hour: number, minute: number) => new Date(2027, 5, 9, hour, minute).getTime();

test.each([
  ['6/9/2027', '9:30 AM', 'en', june9(9, 30)],
  ['06/09/2027', '12:05 AM', 'en-US', june9(0, 5)],
  ['6/9/2027', '12:00 PM', 'en-GB', june9(12, 0)],
  ['6/9/2027', '9:30\u202fPM', 'en', june9(21, 30)],
  ['6/9/2027', '14:30', 'en', june9(14, 30)],
  ['9.6.2027', '09:30', 'de', june9(9, 30)],
  ['09/06/2027', '9:30', 'fr', june9(9, 30)],
  ['9-6-2027', '21.30', 'nl', june9(21, 30)],
  ['2027/6/9', '21:30', 'ja', june9(21, 30)],
  ['2027. 6. 9.', '21:30', 'ko', june9(21, 30)],
  ['6/25/2027', '9:30 AM', 'en', new Date(2027, 5, 25, 9, 30).getTime()],
  // With no language, only the numbers can show which is the day; here they do.
  ['25/6/2027', '14:30', '', new Date(2027, 5, 25, 14, 30).getTime()],
  ['5/5/2027', '14:30', '', new Date(2027, 4, 5, 14, 30).getTime()],
])('reads %s, %s in %s', (date, time, language, at) => {
  expect(parseSchedule(date, time, language)).toBe(at);
});

test.each([
  ['6/9/2027', '14:30', '', 'unknown language'],
  ['6/9/2027', '9:30', 'en', 'no AM or PM'],
  ['6/9/2027', '9:30 Uhr', 'en', 'neither AM nor PM'],
  ['6/9/27', '9:30 AM', 'en', 'a two-digit year may be a day'],
  ['2/30/2027', '9:30 AM', 'en', 'no such day'],
  ['tomorrow', '9:30 AM', 'en', 'words'],
  ['6/9/2027', '', 'en', 'no time'],
  ['6/9/2027', '25:00', 'de', 'no such hour'],
  ['', '', 'not a language', 'everything empty'],
])('%s, %s in "%s" is unknown: %s', (date, time, language) => {
  expect(parseSchedule(date, time, language)).toBe('unknown');
});
