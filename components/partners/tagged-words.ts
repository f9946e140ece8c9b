import type { TaggedPartner } from '../../lib/tagged/find-tagged.ts';
import type { Translate } from '../../lib/translate.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import { tagWritten } from '../sites/account-words.ts';

/** "43 people and organisations you've tagged" */
export function countTagged(count: number, t: Translate): string {
  return count === 1 ? t('taggedCountOne') : t('taggedCount', count.toLocaleString());
}

/** "@MillLaneChoir on X · Mill Lane Choir on Facebook": as the posts of each site tag them. */
export function tagWords({ tags }: TaggedPartner, t: Translate): string {
  return tags
    .map(({ site, handle }) => t('taggedOn', [tagWritten(site, handle), factsOf(site).name]))
    .join(' · ');
}

/** "Tagged 12 times, last in May 2026" */
export function timesWords({ times, last }: TaggedPartner, t: Translate): string {
  const month = new Date(last).toLocaleDateString(undefined, { month: 'long', year: 'numeric' });
  return times === 1 ? t('taggedOnce', month) : t('taggedTimes', [times.toLocaleString(), month]);
}
