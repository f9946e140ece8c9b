import { afterEach, describe, expect, test, vi } from 'vitest';
import { accountsIn } from './accounts-in.ts';
import { byTime, dayOf, stepOf } from './by-time.ts';
import { calendarOf } from './calendar.ts';
import { lastDays, wholeDays } from './period.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

afterEach(() => vi.unstubAllEnvs());
const inZone = (name: string) => vi.stubEnv('TZ', name);

const post = (time: string, fields: Partial<RecordedPost> = {}) =>
  ({ at: new Date(time).getTime(), verdict: 'brand-only', ...fields }) as RecordedPost;
const dates = (times: readonly number[]) => times.map((at) => new Date(at).toDateString());

test('tests can set a time zone', () => {
  inZone('Asia/Tokyo');
  expect(new Date('2026-06-01T00:00:00Z').getHours()).toBe(9);
});

describe.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'in %s',
  (tz) => {
    test('weeks begin on Monday, across the end of a year and both clock changes', () => {
      inZone(tz);
      const posts = [post('2025-12-31T12:00'), post('2026-01-01T12:00'), post('2026-01-05T00:00')];
      const period = wholeDays(new Date(2025, 11, 29), new Date(2026, 3, 5))!;
      const weeks = byTime(posts, period);
      expect(weeks).toHaveLength(14);
      expect(weeks.every(({ from }) => new Date(from).getDay() === 1)).toBe(true);
      expect(weeks.every(({ from }) => new Date(from).getHours() === 0)).toBe(true);
      expect(weeks.slice(0, 3).map(({ posts }) => posts.length)).toEqual([2, 1, 0]);
      expect(weeks.every(({ to }, index) => to === (weeks[index + 1]?.from ?? to))).toBe(true);
    });

    test('a calendar has every day once, in its place', () => {
      inZone(tz);
      const period = wholeDays(new Date(2026, 0, 1), new Date(2026, 11, 31))!;
      const weeks = calendarOf([post('2026-03-29T02:30'), post('2026-10-25T02:30')], period);
      const days = weeks.flatMap(({ days }) => days.filter((day) => day !== undefined));
      expect(weeks).toHaveLength(53);
      expect(days).toHaveLength(365);
      expect(new Set(days.map(({ at }) => new Date(at).toDateString())).size).toBe(365);
      expect(weeks[0]!.days.map((day) => day && new Date(day.at).getDate())).toEqual([
        undefined,
        undefined,
        undefined,
        1,
        2,
        3,
        4,
      ]);
      expect(
        days.filter(({ posts }) => posts.length > 0).map(({ at }) => new Date(at).toDateString()),
      ).toEqual(['Sun Mar 29 2026', 'Sun Oct 25 2026']);
    });

    test('keeps the day a file names', () => {
      inZone(tz);
      const imported = post('2026-07-14T12:00:00Z', { timeIs: 'day' });
      expect(new Date(dayOf(imported)).toDateString()).toBe('Tue Jul 14 2026');
    });
  },
);

test('groups by week up to 120 days, by month beyond', () => {
  expect(stepOf(lastDays(90, Date.UTC(2026, 5, 1)))).toBe('week');
  expect(stepOf(lastDays(120, Date.UTC(2026, 5, 1)))).toBe('week');
  expect(stepOf(lastDays(365, Date.UTC(2026, 5, 1)))).toBe('month');
});

test('includes empty months', () => {
  const period = wholeDays(new Date(2025, 10, 15), new Date(2026, 1, 2))!;
  const months = byTime([post('2025-11-30T23:59'), post('2026-02-01T00:00')], period, 'month');
  expect(dates(months.map(({ from }) => from))).toEqual([
    'Sat Nov 01 2025',
    'Mon Dec 01 2025',
    'Thu Jan 01 2026',
    'Sun Feb 01 2026',
  ]);
  expect(months.map(({ posts }) => posts.length)).toEqual([1, 0, 0, 1]);
});

test('a calendar shows the last weeks of a long period, and the most frequent verdict of each day', () => {
  const period = wholeDays(new Date(2020, 0, 1), new Date(2026, 4, 20))!;
  const weeks = calendarOf(
    [
      post('2026-05-19T08:00', { verdict: 'shared' }),
      post('2026-05-19T09:00', { verdict: 'shared' }),
      post('2026-05-19T10:00'),
      post('2026-05-20T10:00', { verdict: 'community-first' }),
      post('2026-05-20T11:00', { verdict: 'mostly-us' }),
    ],
    period,
    4,
  );
  expect(weeks).toHaveLength(4);
  expect(weeks.at(-1)!.days.map((day) => day?.verdict)).toEqual([
    undefined,
    'shared',
    'mostly-us',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('lists each account once, whatever the case of its handle', () => {
  const by = (handle: string) => post('2026-01-01', { author: { site: 'x', handle } });
  expect(accountsIn([by('Harbour'), by('harbour'), by('Amira')])).toEqual([
    { id: 'x:amira', author: { site: 'x', handle: 'Amira' } },
    { id: 'x:harbour', author: { site: 'x', handle: 'harbour' } },
  ]);
});
