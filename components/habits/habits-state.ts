import type { Habits, KOfN } from '../../lib/habits/statistics.ts';

/** The figures, once they are read. */
export type HabitsState =
  | { readonly is: 'loading' }
  | { readonly is: 'problem'; readonly message: string }
  | {
      readonly is: 'ready';
      readonly habits: Habits;
      readonly before: KOfN;
      /** Names of partners by id, for the dots. */
      readonly names: ReadonlyMap<string, string>;
    };
