import type { RecordedPost } from '../../lib/habits/recorded-post.ts';
import type { Habits, KOfN } from '../../lib/habits/statistics.ts';

/** The periods the popup offers, in days. */
export const periods = [7, 30, 90] as const;

/** The figures, once they are read. */
export type HabitsState =
  | { readonly is: 'loading' }
  | { readonly is: 'problem'; readonly message: string }
  | {
      readonly is: 'ready';
      /** How many days back the figures go. */
      readonly days: number;
      readonly habits: Habits;
      /** Undefined until it is read. */
      readonly before: KOfN | undefined;
      /** In points of a hundred; undefined where there are too few posts to tell. */
      readonly change: number | undefined;
      /** Scheduled posts of the period and those still to go out, the newest last; their time is known. */
      readonly scheduled: readonly RecordedPost[];
      /** Scheduled posts whose time could not be read. */
      readonly untimed: readonly RecordedPost[];
      /** Names of partners by id, for the dots. */
      readonly names: ReadonlyMap<string, string>;
    };

/** What is said once a week where others would notify. */
export interface WeekLine {
  readonly crediting: KOfN;
  /** Who has waited longest for a mention. */
  readonly waiting: string | undefined;
}
