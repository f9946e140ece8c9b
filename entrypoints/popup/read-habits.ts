import type { HabitsState, WeekLine } from '../../components/habits/habits-state.ts';
import { changeOf } from '../../lib/habits/change.ts';
import { dayLength, lastDays, periodBefore } from '../../lib/habits/period.ts';
import { computeHabits, findScheduled } from '../../lib/habits/statistics.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Store } from '../../lib/store/store.ts';

const week = 7;

/** Shows the figures of the last `days` days, then adds those of the previous period. */
export async function readHabits(
  store: Store,
  partners: readonly Partner[],
  days: number,
  now: number,
  show: (state: HabitsState) => void,
): Promise<void> {
  const period = lastDays(days, now);
  // No upper limit, because scheduled posts lie in the future.
  const posts = await store.posts.between(period.from);
  const { timed, untimed } = findScheduled(posts);
  const habits = computeHabits(posts, partners, period);
  const state = {
    is: 'ready',
    days,
    habits,
    scheduled: timed,
    untimed,
    names: new Map(partners.map(({ id, name }) => [id, name])),
  } as const;
  show({ ...state, before: undefined, change: undefined });
  const before = periodBefore(period);
  const earlier = await store.posts.between(before.from, before.to);
  const { crediting } = computeHabits(earlier, partners, before);
  show({ ...state, before: crediting, change: changeOf(habits.crediting, crediting) });
}

/** The weekly line; undefined if the last one was seen less than a week ago, or nothing was posted since. */
export async function readWeek(
  store: Store,
  partners: readonly Partner[],
  now: number,
): Promise<WeekLine | undefined> {
  const seen = (await store.mark('week')) ?? (await store.since(now));
  // Seen "in the future" means that the clock was set back.
  if (now >= seen && now - seen < week * dayLength) return undefined;
  const period = lastDays(week, now);
  const { crediting, waiting } = computeHabits(
    await store.posts.between(period.from, period.to),
    partners,
    period,
  );
  return crediting.n === 0 ? undefined : { crediting, waiting: waiting[0]?.partner.name };
}
