import type { RecordedPost } from '../habits/recorded-post.ts';
import type { Author } from '../post.ts';
import { accountId } from '../store/accounts.ts';
import type { Store } from '../store/store.ts';

/** One account's newest posts that are out, newest first. Replies and quiet posts say nothing of what it posts about. */
export function readHistory(
  store: Store,
  author: Author,
  now: number,
): Promise<readonly RecordedPost[]> {
  const id = accountId(author);
  return store.posts.newest(
    30,
    (post) =>
      accountId(post.author) === id &&
      !post.quiet &&
      post.at <= now &&
      post.scheduled !== 'unknown' &&
      (post.kind === 'post' || post.kind === 'quote'),
  );
}
