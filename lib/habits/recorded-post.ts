import * as v from 'valibot';
import type { Purpose, SpotlightCount, Topic, Verdict } from '../analyzer/analysis.ts';
import { blindSpots, type Author, type BlindSpot, type PostKind, type SiteId } from '../post.ts';
import { findSiteId, siteIds } from '../sites/facts/all-sites.ts';

/** What became of one rule's finding while the post was written. */
export interface Outcome {
  readonly rule: string;
  readonly outcome: 'shown' | 'taken' | 'ignored' | 'wrong';
}

/**
 * What is kept of a post that went out: what it was, and its text only where the writer asked for
 * that. Built by `parseRecordedPost`.
 */
export interface RecordedPost {
  /** The site's own id, so that the same post is never counted twice: "x:1234567890". */
  readonly id: string;
  /** Milliseconds since 1970 at which it was published, or goes out when it was scheduled. */
  readonly at: number;
  /** Of an imported post only the day is known: `at` is noon of it, UTC. */
  readonly timeIs?: 'day';
  /**
   * It was scheduled. `unknown`: the time could not be read, `at` is when it was scheduled, and it
   * counts for nothing until the writer says when.
   */
  readonly scheduled?: 'known' | 'unknown';
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author;
  readonly profile: string;
  /** Absent where the site does not show where a post is. */
  readonly url?: string;
  readonly verdict: Verdict;
  readonly spotlight: SpotlightCount;
  readonly purpose: Purpose;
  readonly topic: Topic;
  /** Which shape (corpus/README.md); absent where it was not sure, or the record is older. */
  readonly shape?: string;
  /** Questions of ours to the readers that stood in it; absent where there were none. */
  readonly askedReaders?: readonly string[];
  readonly asks: boolean;
  /** A quiet post (grief, danger, closure and the like) counts for nothing. */
  readonly quiet: boolean;
  /** Somebody outside was named, tagged, thanked or quoted. */
  readonly creditsSomeone: boolean;
  /** Ids of partners of the book that were credited. */
  readonly credited: readonly string[];
  /** Handles tagged, without `@`. */
  readonly tagged: readonly string[];
  /** Handles it answers, without `@`. */
  readonly answers: readonly string[];
  readonly links: number;
  /** Links that lead to somebody else's site; absent where that was not counted. */
  readonly linksOut?: number;
  /** A post of somebody else passed on as it was: whose, without `@`; empty where that is not shown. */
  readonly sharesOf?: string;
  /** Stands for the words, so that the same post from another source is known again (same-post.ts). */
  readonly print?: string;
  /** The import it came with; absent when it was seen going out. */
  readonly import?: string;
  /** Other imports that hold it too, and the ids it has there. */
  readonly also?: readonly string[];
  readonly otherIds?: readonly string[];
  /** What none of its sources can show; absent when it was only seen going out. */
  readonly unseen?: readonly BlindSpot[];
  /** Counts for nothing by itself: it goes on with a thread, or passes on a post of one's own. */
  readonly uncounted?: true;
  /** Kept only where the writer switched that on. */
  readonly text?: string;
  readonly outcomes: readonly Outcome[];
}

/** Characters kept of a text, where texts are kept: the longest post of the three sites has fewer. */
export const longestText = 65_000;
/** The longest handle, or name in place of one. */
export const longestHandle = 120;
/** Partners credited, and handles tagged, that are kept of one post. */
export const mostNamed = 200;

/** No post is from after 2100: a file that says so is broken. */
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
  // A link for people to open, so nothing but a web page.
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
 * Reads a record from the store or a file; undefined when it is not one. The link is kept only where
 * it leads to a page of the post's own site: a file can name any address.
 */
export function parseRecordedPost(value: unknown): RecordedPost | undefined {
  const result = v.safeParse(schema, value);
  if (!result.success) return undefined;
  const { url, ...post } = result.output;
  return url !== undefined && findSiteId(url) === post.author.site ? { ...post, url } : post;
}
