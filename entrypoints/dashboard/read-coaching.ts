import type { Coaching } from '../../components/dashboard/dashboard-state.ts';
import { countRecentCredits } from '../../lib/analyzer/verdict/strength.ts';
import { readHistories } from '../../lib/background/history.ts';
import { loadAnalyzer } from '../../lib/packaged/load.ts';
import type { Store } from '../../lib/store/store.ts';

/** The rules, loaded on demand because they are large, and what each account's own posts mean for them. */
export async function readCoaching(store: Store, now: number): Promise<Coaching> {
  const [{ rules, findRestingRules }, histories] = await Promise.all([
    loadAnalyzer(),
    readHistories(store, now),
  ]);
  return {
    rules,
    rests: histories.flatMap((posts) =>
      [...findRestingRules(posts, now)].map(([rule, rest]) => ({
        ...rest,
        rule,
        author: posts[0]!.author,
      })),
    ),
    credits: histories
      .map((posts) => ({ ...countRecentCredits(posts), author: posts[0]!.author }))
      .filter(({ isEnough }) => isEnough),
  };
}
