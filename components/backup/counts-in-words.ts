import type { Translate } from '../../lib/translate.ts';
import type { Counts } from './backup-state.ts';

/** "1 profile, 12 partners, 340 posts, 5 answers and words" */
export function countsInWords(counts: Counts, t: Translate): string {
  return t('backupCounts', [
    counts.profiles.toLocaleString(),
    counts.partners.toLocaleString(),
    counts.posts.toLocaleString(),
    counts.others.toLocaleString(),
  ]);
}
