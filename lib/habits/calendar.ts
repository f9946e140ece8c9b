import type { Verdict } from '../analyzer/analysis.ts';
import { dayOf, mondayOf, plusDays } from './by-time.ts';
import type { Period } from './period.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

/** From entirely about the organisation to entirely about others; last, what can't be told. */
export const verdicts = [
  'brand-only',
  'mostly-us',
  'shared',
  'community-first',
  'unclear',
] as const satisfies readonly Verdict[];

export interface Day {
  /** The start of the day, local time. */
  readonly at: number;
  readonly posts: readonly RecordedPost[];
  /** The most frequent verdict of its posts, on a tie the one more about the organisation; undefined without posts. */
  readonly verdict: Verdict | undefined;
}

/** Monday to Sunday; undefined for days outside the period. */
export interface Week {
  readonly from: number;
  readonly days: readonly (Day | undefined)[];
}

/** The days of a period in weeks, oldest first: at most the last `mostWeeks`. */
export function calendarOf(
  posts: readonly RecordedPost[],
  period: Period,
  mostWeeks = 53,
): readonly Week[] {
  const found = new Map<number, RecordedPost[]>();
  for (const post of posts) {
    const day = dayOf(post);
    found.set(day, [...(found.get(day) ?? []), post]);
  }
  const firstDay = plusDays(period.from, 0);
  const lastMonday = mondayOf(period.to - 1);
  const oldest = Math.max(mondayOf(period.from), plusDays(lastMonday, -7 * (mostWeeks - 1)));
  const weeks: Week[] = [];
  for (let from = oldest; from <= lastMonday; from = plusDays(from, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((n) => {
      const at = plusDays(from, n);
      const posts = found.get(at) ?? [];
      const isIn = (at >= firstDay && at < period.to) || posts.length > 0;
      return isIn ? { at, posts, verdict: mostOf(posts) } : undefined;
    });
    weeks.push({ from, days });
  }
  return weeks;
}

function mostOf(posts: readonly RecordedPost[]): Verdict | undefined {
  const count = (verdict: Verdict) => posts.filter((post) => post.verdict === verdict).length;
  return posts.length === 0 ? undefined : verdicts.toSorted((a, b) => count(b) - count(a))[0];
}
