/** Milliseconds since 1970, half-open. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export const dayLength = 86_400_000;

/** The `days` days up to `now`, inclusive. */
export function lastDays(days: number, now: number): Period {
  return { from: now - days * dayLength, to: now + 1 };
}

/** Whole local days from the first to the end of the last; undefined if the last is before the first. */
export function wholeDays(first: Date, last: Date): Period | undefined {
  const from = new Date(first.getFullYear(), first.getMonth(), first.getDate()).getTime();
  const to = new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1).getTime();
  return to > from ? { from, to } : undefined;
}

/** The local month that contains this moment. */
export function monthOf(at: number): Period {
  const day = new Date(at);
  return {
    from: new Date(day.getFullYear(), day.getMonth(), 1).getTime(),
    to: new Date(day.getFullYear(), day.getMonth() + 1, 1).getTime(),
  };
}

/** The period just before: the previous month for a whole month, otherwise the same length. */
export function periodBefore(period: Period): Period {
  const month = monthOf(period.from);
  const isMonth = month.from === period.from && month.to === period.to;
  if (isMonth) return monthOf(period.from - 1);
  const from = new Date(period.from);
  // Whole days stay whole across clock changes.
  const days = Math.round((period.to - period.from) / dayLength);
  const isWhole = isMidnight(from) && isMidnight(new Date(period.to));
  if (!isWhole) return { from: period.from - (period.to - period.from), to: period.from };
  const first = new Date(from.getFullYear(), from.getMonth(), from.getDate() - days);
  return { from: first.getTime(), to: period.from };
}

function isMidnight(day: Date): boolean {
  return day.getHours() + day.getMinutes() + day.getSeconds() + day.getMilliseconds() === 0;
}
