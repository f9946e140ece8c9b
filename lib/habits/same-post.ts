import type { SiteId } from '../post.ts';
import { factsOf, shortLinkHosts, siteIds } from '../sites/facts/all-sites.ts';
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
    .replace(address, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return words === '' ? undefined : `${site}:${fingerprint(words)}`;
}

/** What tells a record from others of the same words. */
export type Known = Pick<
  RecordedPost,
  'id' | 'otherIds' | 'at' | 'timeIs' | 'import' | 'also' | 'print'
>;

const address = new RegExp(
  String.raw`\bhttps?:\/\/\S+|\b(?:${shortLinkHosts.join('|')})\/\S+`,
  'g',
);

/** The kind of an id that the site gave itself: "linkedin:share"; undefined where a file or this extension did. */
function kindOf(id: string): string | undefined {
  const site = siteIds.find((each) => id.startsWith(`${each}:`));
  if (site === undefined) return undefined;
  const found = factsOf(site).postId.exec(id.slice(site.length + 1));
  return found ? `${site}:${found[1] ?? ''}` : undefined;
}

/**
 * Two records of one post, from different sources, whose words are the same: at the same time, but
 * for the minutes a site takes, or on the same day where one knows only the day.
 */
export function isSamePost(a: Known, b: Known): boolean {
  // One source knows its own posts apart: the same words twice are two posts.
  const isOneSource =
    a.import === b.import || (b.import !== undefined && a.also?.includes(b.import));
  if (isOneSource) return false;
  const [first, second] = [kindOf(a.id), kindOf(b.id)];
  // So does the site: two ids of one kind are two posts.
  if (first !== undefined && first === second && a.id !== b.id) return false;
  const apart = a.timeIs === 'day' || b.timeIs === 'day' ? farthest : hour / 6;
  return Math.abs(a.at - b.at) <= apart;
}
