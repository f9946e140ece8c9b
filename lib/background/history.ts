import type { RecordedPost } from '../habits/recorded-post.ts';
import type { Author } from '../post.ts';
import { accountId } from '../store/accounts.ts';
import type { Store } from '../store/store.ts';

const most = 30;

/** Replies and quiet posts say nothing of what an account posts about. */
function isOwnPost({ quiet, at, scheduled, kind }: RecordedPost, now: number): boolean {
  return !quiet && at <= now && scheduled !== 'unknown' && (kind === 'post' || kind === 'quote');
}

/** One account's newest posts that are out, newest first. */
export function readHistory(
  store: Store,
  author: Author,
  now: number,
): Promise<readonly RecordedPost[]> {
  const id = accountId(author);
  return store.posts.newest(most, (post) => accountId(post.author) === id && isOwnPost(post, now));
}

/** The same of every account that posted lately, who posted last first. */
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
