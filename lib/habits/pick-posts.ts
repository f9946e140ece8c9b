import { accountId, type PostKind, type SiteId } from '../post.ts';
import type { Period } from './period.ts';
import type { RecordedPost } from './recorded-post.ts';

/** Which posts the figures are about; what is not said is not narrowed. */
export interface Choice {
  readonly site?: SiteId;
  /** `accountId(author)` */
  readonly account?: string;
  readonly profile?: string;
  readonly kind?: PostKind;
}

/** The posts of a choice, in the order given. */
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

/** No quiet post, none whose time is not known, and no part of another. */
export function counts({ quiet, scheduled, uncounted }: RecordedPost): boolean {
  return !quiet && scheduled !== 'unknown' && uncounted === undefined;
}

/** Whoever is credited in it was credited: own posts, further parts of a thread and what is passed on, not replies. */
export function isCredit(post: RecordedPost): boolean {
  const { quiet, scheduled, sharesOf } = post;
  return !quiet && scheduled !== 'unknown' && (isOwn(post) || sharesOf !== undefined);
}

/** A post the organisation wrote, not a reply and not passed on. */
export function isOwn({ kind, sharesOf }: RecordedPost): boolean {
  return (kind === 'post' || kind === 'quote') && sharesOf === undefined;
}
