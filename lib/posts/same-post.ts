import type { SiteId } from '../post.ts';
import { factsOf, shortLinkHosts, siteIds } from '../sites/facts/all-sites.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { RecordedPost } from './recorded-post.ts';

const hour = 3_600_000;

/** Milliseconds that two records of one post can be apart: noon UTC against the local day of any zone. */
export const farthest = 26 * hour;

/**
 * A fingerprint of a post's words, the same for an exported post and for one published in this browser. Ignores addresses (every site writes its
 * own), punctuation, emoji and letter variants. The words can't be recovered from it. Undefined if the text has no words.
 */
export function fingerprintOf(site: SiteId, text: string): string | undefined {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(address, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return words === '' ? undefined : `${site}:${fingerprint(words)}`;
}

/** What distinguishes records with the same words. */
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
 * Whether two records from different sources with the same words are one post: published within minutes of each other, or on the same day if one
 * source knows only the day.
 */
export function isSamePost(a: Known, b: Known): boolean {
  // A source lists each post once: the same words twice are two posts.
  const isOneSource =
    a.import === b.import || (b.import !== undefined && a.also?.includes(b.import));
  if (isOneSource) return false;
  const [first, second] = [kindOf(a.id), kindOf(b.id)];
  // So does the site: two ids of one kind are two posts.
  if (first !== undefined && first === second && a.id !== b.id) return false;
  const apart = a.timeIs === 'day' || b.timeIs === 'day' ? farthest : hour / 6;
  return Math.abs(a.at - b.at) <= apart;
}
