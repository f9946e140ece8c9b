import type { StoredPost } from './collections.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { accountId } from '../post.ts';
import { toStored, valueOf } from './records.ts';

/** The record to write for a post. */
export function storePost(post: RecordedPost): StoredPost {
  return { ...toStored('posts', post), account: accountId(post.author) };
}

/** The post in a raw record; undefined if it can't be read. */
export const readPost = (raw: unknown): RecordedPost | undefined => valueOf('posts', raw);
