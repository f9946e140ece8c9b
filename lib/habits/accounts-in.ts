import { accountId, type Author } from '../post.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

/** The authors of these posts, with the ids `pickPosts` filters by; sorted by id. */
export function accountsIn(
  posts: readonly RecordedPost[],
): readonly { readonly id: string; readonly author: Author }[] {
  const found = new Map(posts.map(({ author }) => [accountId(author), author]));
  return [...found]
    .map(([id, author]) => ({ id, author }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
