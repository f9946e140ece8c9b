import type { KOfN } from './statistics.ts';

/** Fewer posts on either side say nothing about a change. */
export const fewestForChange = 5;

/** Fewer are said as they are, "3 of 7": a percentage would look like more than it is. */
export const fewestForPercent = 10;

/** How a share moved against the period before, in points of a hundred; undefined where there are too few posts to tell. */
export function changeOf(now: KOfN, before: KOfN): number | undefined {
  if (now.n < fewestForChange || before.n < fewestForChange) return undefined;
  return Math.round((now.k / now.n) * 100) - Math.round((before.k / before.n) * 100);
}
