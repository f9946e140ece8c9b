const day = 24 * 60 * 60 * 1000;
/** How long a rule rests when it was shown three times running and never taken. */
const rest = 30 * day;
/** How many posts running. */
const enough = 3;

/** What became of findings in one published post. */
export interface PostOutcomes {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly outcomes: readonly {
    readonly rule: string;
    readonly outcome: 'shown' | 'taken' | 'ignored' | 'wrong';
  }[];
}

/** Why a rule is quiet. */
export interface Rest {
  /** Milliseconds since 1970. */
  readonly until: number;
  /** It rested before, had its one more chance, and was not taken again. */
  readonly isAgain: boolean;
}

/**
 * Which rules rest, and until when: shown in three posts running and not taken, a rule is quiet for 30 days and
 * then gets one more chance; left untaken again, it rests again. The order of `history` does not matter.
 */
export function findQuietRules(
  history: readonly PostOutcomes[],
  now: number,
): ReadonlyMap<string, Rest> {
  const posts = [...history].sort((a, b) => a.at - b.at);
  const untaken = new Map<string, number>();
  const quiet = new Map<string, Rest>();
  for (const { at, outcomes } of posts) {
    for (const [rule, taken] of summarise(outcomes)) {
      // What was shown before the rest began to count does not count again.
      if ((quiet.get(rule)?.until ?? 0) > at) continue;
      if (taken) {
        untaken.delete(rule);
        quiet.delete(rule);
        continue;
      }
      const count = (untaken.get(rule) ?? 0) + 1;
      untaken.set(rule, count);
      if (count >= enough) quiet.set(rule, { until: at + rest, isAgain: count > enough });
    }
  }
  return new Map([...quiet].filter(([, { until }]) => until > now));
}

/** Per rule: was any of its findings in this post taken? */
function summarise(outcomes: PostOutcomes['outcomes']): Map<string, boolean> {
  const taken = new Map<string, boolean>();
  for (const { rule, outcome } of outcomes) {
    taken.set(rule, (taken.get(rule) ?? false) || outcome === 'taken');
  }
  return taken;
}
