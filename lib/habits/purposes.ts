import type { Purpose } from '../analyzer/analysis.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

/**
 * What the 100 largest US non-profits tweeted in 2009, in per cent of 4,655 tweets (Lovejoy and Saxton 2012, "Information, Community, and Action"). A
 * description of that time, not a target.
 */
export const lovejoySaxton: Readonly<Record<Purpose, number>> = {
  information: 58.6,
  community: 25.8,
  action: 15.6,
};

/** The number of posts per purpose. */
export function countPurposes(posts: readonly RecordedPost[]): Readonly<Record<Purpose, number>> {
  const counts = { information: 0, community: 0, action: 0 };
  for (const { purpose } of posts) counts[purpose] += 1;
  return counts;
}
