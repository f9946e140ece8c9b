import type { KOfN } from './k-of-n.ts';

/** With fewer posts on either side, no change is reported. */
export const fewestForChange = 5;

/** Fewer are shown as counts, "3 of 7": a percentage would suggest more precision. */
export const fewestForPercent = 10;

/** How a share changed from the previous period, in percentage points; undefined with too few posts to tell. */
export function changeOf(now: KOfN, before: KOfN): number | undefined {
  if (now.n < fewestForChange || before.n < fewestForChange) return undefined;
  return Math.round((now.k / now.n) * 100) - Math.round((before.k / before.n) * 100);
}
