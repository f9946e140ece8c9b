import { accountId, type PostKind, type SiteId } from '../post.ts';
import type { Period } from './period.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

/** Filters for the figures; an absent filter matches everything. */
export interface Choice {
  readonly site?: SiteId;
  /** `accountId(author)` */
  readonly account?: string;
  readonly profile?: string;
  readonly kind?: PostKind;
}

/** The posts that match, in the order given. */
export function pickPosts(posts: readonly RecordedPost[], choice: Choice): readonly RecordedPost[] {
  const { site, account, profile, kind } = choice;
  return posts.filter(
    (post) =>
      (site === undefined || post.site === site) &&
      (account === undefined || accountId(post.author) === account) &&
      (profile === undefined || post.profile === profile) &&
      (kind === undefined || post.kind === kind),
  );
}

/** The posts that count in a period, newest first. */
export function postsIn(posts: readonly RecordedPost[], period: Period): readonly RecordedPost[] {
  return posts
    .filter((post) => post.at >= period.from && post.at < period.to && counts(post))
    .toSorted((a, b) => b.at - a.at);
}

/** True unless the post is sensitive, has an unknown time, or belongs to another post. */
export function counts({ quiet, scheduled, uncounted }: RecordedPost): boolean {
  return !quiet && scheduled !== 'unknown' && uncounted === undefined;
}

/** Whether credits in this post count: own posts, later parts of a thread and shared posts do, replies don't. */
export function isCredit(post: RecordedPost): boolean {
  const { quiet, scheduled, sharesOf } = post;
  return !quiet && scheduled !== 'unknown' && (isOwn(post) || sharesOf !== undefined);
}

/** A post the organisation wrote, neither a reply nor shared. */
export function isOwn({ kind, sharesOf }: RecordedPost): boolean {
  return (kind === 'post' || kind === 'quote') && sharesOf === undefined;
}
