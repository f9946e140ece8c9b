import type { RecentPost } from '../context.ts';

/** How many of an account's recent posts credited someone. */
export interface RecentCredits {
  readonly credited: number;
  readonly of: number;
  /** True when the account credits others so often that a brand-only draft needs no finding. */
  readonly isEnough: boolean;
}

/** `recent` is newest first; only the last ten posts count. */
export function countRecentCredits(
  recent: readonly Pick<RecentPost, 'creditsSomeone'>[],
): RecentCredits {
  const last = recent.slice(0, 10);
  const credited = last.filter(({ creditsSomeone }) => creditsSomeone).length;
  return { credited, of: last.length, isEnough: credited >= 3 };
}
