import type { RecentPost } from './context.ts';

/** How many of an account's last posts credited somebody. */
export interface RecentCredits {
  readonly credited: number;
  readonly of: number;
  /** So many that a draft about the organisation alone changes the meter and nothing else. */
  readonly isEnough: boolean;
}

/** The pattern counts, not the post. `recent` is newest first; older posts than the tenth say nothing. */
export function countRecentCredits(
  recent: readonly Pick<RecentPost, 'creditsSomeone'>[],
): RecentCredits {
  const last = recent.slice(0, 10);
  const credited = last.filter(({ creditsSomeone }) => creditsSomeone).length;
  return { credited, of: last.length, isEnough: credited >= 3 };
}
