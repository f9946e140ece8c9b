import type { SiteId } from '../post.ts';
import type { RecordedPost } from './recorded-post.ts';

const hour = 3_600_000;

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
  return words === '' ? undefined : `${site}:${fold(words)}`;
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
  // Noon, UTC, and the local day of any zone.
  const apart = a.timeIs === 'day' || b.timeIs === 'day' ? 26 * hour : hour / 6;
  return Math.abs(a.at - b.at) <= apart;
}

/** 53 bits of a text (cyrb53, public domain, bryc 2018): two of 100,000 texts meet once in two million times. */
function fold(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
