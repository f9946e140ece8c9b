import * as v from 'valibot';
import type { Purpose, SpotlightCount, Topic, Verdict } from '../analyzer/analysis.ts';
import { blindSpots, type Author, type BlindSpot, type PostKind, type SiteId } from '../post.ts';
import { findSiteId, siteIds } from '../sites/facts/all-sites.ts';

/** What became of one rule's finding while the post was written. */
export interface Outcome {
  readonly rule: string;
  readonly outcome: 'shown' | 'taken' | 'ignored' | 'wrong';
}

/** What is kept of a published post: what it was, and its text only if the writer asked for that. Built by `parseRecordedPost`. */
export interface RecordedPost {
  /** The site's own id, so that a post is never counted twice: "x:1234567890". */
  readonly id: string;
  /** When it was published, or is scheduled to be, in milliseconds since 1970. */
  readonly at: number;
  /** Only the day of an imported post is known: `at` is noon UTC of that day. */
  readonly timeIs?: 'day';
  /** It was scheduled. `unknown`: the time couldn't be read, `at` is when the writer scheduled it, and it isn't counted until they enter the time. */
  readonly scheduled?: 'known' | 'unknown';
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author;
  readonly profile: string;
  /** Absent if the site doesn't show the post's address. */
  readonly url?: string;
  readonly verdict: Verdict;
  readonly spotlight: SpotlightCount;
  readonly purpose: Purpose;
  readonly topic: Topic;
  /** The post's shape (corpus/README.md); absent if uncertain, or in older records. */
  readonly shape?: string;
  /** Hat Tip's questions to readers that the post included; absent if there were none. */
  readonly askedReaders?: readonly string[];
  readonly asks: boolean;
  /** A sensitive post (grief, danger, closure and the like) isn't counted. */
  readonly quiet: boolean;
  /** Somebody outside the organisation was named, tagged, thanked or quoted. */
  readonly creditsSomeone: boolean;
  /** Ids of the partners credited. */
  readonly credited: readonly string[];
  /** Handles tagged, without `@`. */
  readonly tagged: readonly string[];
  /** Handles it replies to, without `@`. */
  readonly answers: readonly string[];
  readonly links: number;
  /** Links to other people's sites; absent if they weren't counted. */
  readonly linksOut?: number;
  /** A shared post's author, without `@`; empty if the source doesn't show who. */
  readonly sharesOf?: string;
  /** Fingerprint of the text, which identifies the same post from another source (same-post.ts). */
  readonly print?: string;
  /** The import it came with; absent if it was published in this browser. */
  readonly import?: string;
  /** Other imports that include it, and its ids there. */
  readonly also?: readonly string[];
  readonly otherIds?: readonly string[];
  /** What none of its sources can show; absent if it is only known from this browser. */
  readonly unseen?: readonly BlindSpot[];
  /** Not counted by itself: it continues a thread or shares the organisation's own post. */
  readonly uncounted?: true;
  /** Kept only if the writer switched that on. */
  readonly text?: string;
  readonly outcomes: readonly Outcome[];
}

/** Characters kept of a text, if texts are kept; the longest possible post on the three sites is shorter. */
export const longestText = 65_000;
/** The longest handle, or name in its place. */
export const longestHandle = 120;
/** Partners credited, and handles tagged, that are kept per post. */
export const mostNamed = 200;

/** A file with a post from after 2100 is broken. */
const latest = Date.UTC(2100, 0, 1);

const handle = v.pipe(v.string(), v.maxLength(longestHandle));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const site = v.picklist(siteIds);

const schema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latest)),
  timeIs: v.exactOptional(v.literal('day')),
  scheduled: v.exactOptional(v.picklist(['known', 'unknown'])),
  site,
  kind: v.picklist(['post', 'reply', 'quote', 'comment']),
  author: v.object({
    site,
    handle: v.exactOptional(handle),
    name: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  }),
  profile: v.pipe(v.string(), v.maxLength(80)),
  // People open this link, so only web pages are accepted.
  url: v.exactOptional(v.pipe(v.string(), v.startsWith('https://'), v.maxLength(2000))),
  verdict: v.picklist(['brand-only', 'mostly-us', 'shared', 'community-first', 'unclear']),
  spotlight: v.object({ us: count, others: count, together: count, subject: count }),
  purpose: v.picklist(['information', 'community', 'action']),
  topic: v.picklist([
    'news',
    'achievement',
    'event',
    'content',
    'offer',
    'announcement',
    'position',
    'none',
  ]),
  shape: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  askedReaders: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(10)),
  ),
  asks: v.boolean(),
  quiet: v.boolean(),
  creditsSomeone: v.boolean(),
  credited: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(mostNamed)),
  tagged: v.pipe(v.array(handle), v.maxLength(mostNamed)),
  answers: v.pipe(v.array(handle), v.maxLength(200)),
  links: count,
  linksOut: v.exactOptional(count),
  sharesOf: v.exactOptional(handle),
  print: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
  import: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
  also: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(50))),
  otherIds: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50))),
  uncounted: v.exactOptional(v.literal(true)),
  unseen: v.exactOptional(v.pipe(v.array(v.picklist(blindSpots)), v.maxLength(20))),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(longestText))),
  outcomes: v.pipe(
    v.array(
      v.object({
        rule: v.pipe(v.string(), v.maxLength(80)),
        outcome: v.picklist(['shown', 'taken', 'ignored', 'wrong']),
      }),
    ),
    v.maxLength(100),
  ),
});

/**
 * Parses a record from the store or a file; undefined if invalid. The link is kept only if it leads to the post's own site, because a file can name
 * any address.
 */
export function parseRecordedPost(value: unknown): RecordedPost | undefined {
  const result = v.safeParse(schema, value);
  if (!result.success) return undefined;
  const { url, ...post } = result.output;
  return url !== undefined && findSiteId(url) === post.author.site ? { ...post, url } : post;
}
