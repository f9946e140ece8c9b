const day = 24 * 60 * 60 * 1000;
/** How long a rule rests after its findings went unused. */
const rest = 30 * day;
/** In how many posts in a row. */
const enough = 3;

/** What happened to the findings in one published post. */
export interface PostOutcomes {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly outcomes: readonly {
    readonly rule: string;
    readonly outcome: 'shown' | 'taken' | 'ignored' | 'wrong';
  }[];
}

/** Why a rule rests. */
export interface Rest {
  /** Milliseconds since 1970. */
  readonly until: number;
  /** True when it rested before and its next finding went unused too. */
  readonly isAgain: boolean;
}

/**
 * The resting rules and when each rest ends. A rule shown in three posts in a row and never used rests for
 * 30 days, then gets one more chance; unused again, it rests again. The order of `history` does not matter.
 */
export function findRestingRules(
  history: readonly PostOutcomes[],
  now: number,
): ReadonlyMap<string, Rest> {
  const posts = [...history].sort((a, b) => a.at - b.at);
  const untaken = new Map<string, number>();
  const resting = new Map<string, Rest>();
  for (const { at, outcomes } of posts) {
    for (const [rule, taken] of summarise(outcomes)) {
      // Findings shown during a rest do not count.
      if ((resting.get(rule)?.until ?? 0) > at) continue;
      if (taken) {
        untaken.delete(rule);
        resting.delete(rule);
        continue;
      }
      const count = (untaken.get(rule) ?? 0) + 1;
      untaken.set(rule, count);
      if (count >= enough) resting.set(rule, { until: at + rest, isAgain: count > enough });
    }
  }
  return new Map([...resting].filter(([, { until }]) => until > now));
}

/** For each rule: was any of its findings in this post used? */
function summarise(outcomes: PostOutcomes['outcomes']): Map<string, boolean> {
  const taken = new Map<string, boolean>();
  for (const { rule, outcome } of outcomes) {
    taken.set(rule, (taken.get(rule) ?? false) || outcome === 'taken');
  }
  return taken;
}
