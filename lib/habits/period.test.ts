import { describe, expect, test } from 'vitest';
import { lastDays, monthOf, periodBefore, wholeDays } from './period.ts';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).getTime();

describe('periods', () => {
  test('a month runs in local time, and the month before it is its previous period', () => {
    const march = monthOf(at(2026, 3, 17));
    expect(march).toEqual({ from: at(2026, 3, 1), to: at(2026, 4, 1) });
    expect(periodBefore(march)).toEqual({ from: at(2026, 2, 1), to: at(2026, 3, 1) });
    expect(periodBefore(monthOf(at(2026, 1, 1)))).toEqual(monthOf(at(2025, 12, 31)));
  });

  test('days are whole, including the last, even when clocks go forward', () => {
    expect(wholeDays(new Date(2026, 2, 28, 15), new Date(2026, 2, 29, 1))).toEqual({
      from: at(2026, 3, 28),
      to: at(2026, 3, 30),
    });
    expect(wholeDays(new Date(2026, 2, 29), new Date(2026, 2, 28))).toBeUndefined();
  });

  test('whole days before a clock change stay whole days', () => {
    const period = wholeDays(new Date(2026, 2, 23), new Date(2026, 3, 5))!;
    expect(periodBefore(period)).toEqual({ from: at(2026, 3, 9), to: at(2026, 3, 23) });
  });

  test('the last days end now, and the previous period is as long', () => {
    const now = at(2026, 11, 2);
    const period = lastDays(7, now);
    expect([period.to > now, period.from]).toEqual([true, now - 7 * 86_400_000]);
    const before = periodBefore(period);
    expect([before.to, before.to - before.from]).toEqual([period.from, period.to - period.from]);
  });
});
