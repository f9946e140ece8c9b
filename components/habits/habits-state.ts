import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Habits } from '../../lib/habits/statistics.ts';
import type { KOfN } from '../../lib/habits/k-of-n.ts';

/** The periods the popup offers, in days. */
export const periods = [7, 30, 90] as const;

/** The figures, once they are loaded. */
export type HabitsState =
  | { readonly is: 'loading' }
  | { readonly is: 'problem'; readonly message: string }
  | {
      readonly is: 'ready';
      /** The period of the figures, in days. */
      readonly days: number;
      readonly habits: Habits;
      /** Undefined until loaded. */
      readonly before: KOfN | undefined;
      /** In percentage points; undefined with too few posts to tell. */
      readonly change: number | undefined;
      /** Scheduled posts of the period and pending ones, the newest last; their time is known. */
      readonly scheduled: readonly RecordedPost[];
      /** Scheduled posts whose time couldn't be read. */
      readonly untimed: readonly RecordedPost[];
      /** Partner names by id, for the dots. */
      readonly names: ReadonlyMap<string, string>;
    };

/** The weekly line, in place of a notification. */
export interface WeekLine {
  readonly crediting: KOfN;
  /** The partner who has waited longest for a mention. */
  readonly waiting: string | undefined;
}
