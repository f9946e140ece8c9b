import type { SiteId } from '../post.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { RecordedPost } from './recorded-post.ts';

const hour = 3_600_000;

/** Milliseconds that two records of one post can be apart: noon, UTC, and the local day of any zone. */
export const farthest = 26 * hour;

/**
 * Stands for the words of a post: the same for its export and for the post seen going out. Addresses
 * (every site writes its own), marks, emoji and letter forms do not count. The words cannot be read
 * from it. Undefined where there is nothing to go by.
 */
export function printOf(site: SiteId, text: string): string | undefined {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\bhttps?:\/\/\S+|\b(?:t\.co|lnkd\.in)\/\S+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return words === '' ? undefined : `${site}:${fingerprint(words)}`;
}

/**
 * Two records of one post, from different sources, whose words are the same: at the same time, but
 * for the minutes a site takes, or on the same day where one knows only the day.
 */
export function isSamePost(
  a: Pick<RecordedPost, 'at' | 'timeIs' | 'import'>,
  b: Pick<RecordedPost, 'at' | 'timeIs' | 'import'>,
): boolean {
  // One source knows its own posts apart: the same words twice are two posts.
  if (a.import === b.import) return false;
  const apart = a.timeIs === 'day' || b.timeIs === 'day' ? farthest : hour / 6;
  return Math.abs(a.at - b.at) <= apart;
}
