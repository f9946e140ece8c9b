import { dayLength, type Period } from './period.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

/** The posts of a week or a month, in the order given. */
export interface Span extends Period {
  readonly posts: readonly RecordedPost[];
}

export type Step = 'week' | 'month';

/** Up to this many days are grouped by week. */
const mostDaysByWeek = 120;

export function stepOf({ from, to }: Period): Step {
  return to - from <= (mostDaysByWeek + 1) * dayLength ? 'week' : 'month';
}

/** The start of a post's local day. For an imported post without a time, the day its file names. */
export function dayOf({ at, timeIs }: Pick<RecordedPost, 'at' | 'timeIs'>): number {
  const day = new Date(at);
  return timeIs === 'day'
    ? new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()).getTime()
    : new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

/** The start of the day `days` days later; a day may have 23 or 25 hours. */
export function plusDays(at: number, days: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days).getTime();
}

/** The start of this week's Monday. */
export function mondayOf(at: number): number {
  return plusDays(at, -((new Date(at).getDay() + 6) % 7));
}

/** The posts by week or month, oldest first, including empty weeks and months. */
export function byTime(
  posts: readonly RecordedPost[],
  period: Period,
  step: Step = stepOf(period),
): readonly Span[] {
  const begin = (at: number) =>
    step === 'week'
      ? mondayOf(at)
      : new Date(new Date(at).getFullYear(), new Date(at).getMonth()).getTime();
  const next = (from: number) =>
    step === 'week'
      ? plusDays(from, 7)
      : new Date(new Date(from).getFullYear(), new Date(from).getMonth() + 1).getTime();
  const found = new Map<number, RecordedPost[]>();
  // The day a file names may lie a few hours outside the period.
  const days = posts.map(dayOf);
  const first = days.reduce((a, b) => Math.min(a, b), period.from);
  const last = days.reduce((a, b) => Math.max(a, b), period.to - 1);
  for (let from = begin(first); from <= last; from = next(from)) found.set(from, []);
  for (const [index, post] of posts.entries()) found.get(begin(days[index]!))?.push(post);
  return [...found].map(([from, posts]) => ({ from, to: next(from), posts }));
}
