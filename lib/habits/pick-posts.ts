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

/** The posts that count in a period, newest first: no quiet ones, and none whose time is not known. */
export function postsIn(posts: readonly RecordedPost[], period: Period): readonly RecordedPost[] {
  return posts
    .filter(({ at, quiet, scheduled }) => {
      const isIn = at >= period.from && at < period.to;
      return isIn && !quiet && scheduled !== 'unknown';
    })
    .toSorted((a, b) => b.at - a.at);
}

/** A post the organisation wrote, not a reply and not passed on. */
export function isOwn({ kind, sharesOf }: RecordedPost): boolean {
  return (kind === 'post' || kind === 'quote') && sharesOf === undefined;
}
