import type { RecordedPost } from '../../lib/habits/recorded-post.ts';
import type { Habits, KOfN } from '../../lib/habits/statistics.ts';

/** The figures, once they are read. */
export type HabitsState =
  | { readonly is: 'loading' }
  | { readonly is: 'problem'; readonly message: string }
  | {
      readonly is: 'ready';
      readonly habits: Habits;
      readonly before: KOfN;
      /** Scheduled posts of the period and those still to go out, the newest last; their time is known. */
      readonly scheduled: readonly RecordedPost[];
      /** Scheduled posts whose time could not be read. */
      readonly untimed: readonly RecordedPost[];
      /** Names of partners by id, for the dots. */
      readonly names: ReadonlyMap<string, string>;
    };
