import type { RecentPost } from '../analyzer/context.ts';
import { counts, isOwn } from '../habits/pick-posts.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { accountId, type Author } from '../post.ts';
import type { Store } from '../store/store.ts';

const most = 30;
const minute = 60_000;

/** Replies, sensitive posts and reposts say nothing about what an account posts about. */
function isOwnPost(post: RecordedPost, now: number): boolean {
  return isOwn(post) && counts(post) && post.at <= now;
}

/** One account's newest published posts, newest first. */
export function readHistory(
  store: Store,
  author: Author,
  now: number,
): Promise<readonly RecordedPost[]> {
  return store.posts.newestOf(author, most, (post) => isOwnPost(post, now));
}

/** Converts records to what the analyzer needs. */
export function toRecent(posts: readonly RecordedPost[]): RecentPost[] {
  return posts.map((post) => ({
    ...post,
    wasNudged: post.outcomes.some(({ rule }) => rule === 'brand-only'),
  }));
}

/**
 * `readHistory` with a cache, because it is asked at every key: read again when the store changes, or once
 * a minute because a scheduled post may be out.
 */
export function createHistory(store: Store) {
  let read: { readonly key: string; readonly posts: ReturnType<typeof readHistory> } | undefined;
  return (author: Author, revision: number, now: number) => {
    const key = `${accountId(author)} ${revision} ${Math.floor(now / minute)}`;
    if (read?.key !== key) {
      const posts = readHistory(store, author, now);
      read = { key, posts };
      // A failed read is not cached: the next draft tries again.
      posts.catch(() => (read = undefined));
    }
    return read.posts;
  };
}

/** The histories of all accounts that posted lately, most recently active first. */
export async function readHistories(
  store: Store,
  now: number,
): Promise<readonly (readonly RecordedPost[])[]> {
  const byAccount = new Map<string, RecordedPost[]>();
  for (const post of await store.posts.newest(1000, (each) => isOwnPost(each, now))) {
    const id = accountId(post.author);
    const posts = byAccount.get(id) ?? [];
    if (posts.length < most) byAccount.set(id, [...posts, post]);
  }
  return [...byAccount.values()];
}
