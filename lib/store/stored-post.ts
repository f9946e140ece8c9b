import type { RecordedPost } from '../habits/recorded-post.ts';
import { accountId } from '../post.ts';
import type { Stored } from './database.ts';
import { toStored, valueOf } from './records.ts';

/** A post as it lies in the database: with its account by the side, by which it is found. */
export interface StoredPost extends Stored {
  readonly account: string;
}

/** What is written for a post. */
export function storePost(post: RecordedPost): StoredPost {
  return { ...toStored('posts', post), account: accountId(post.author) };
}

/** What was written; undefined where it cannot be read. */
export const readPost = (raw: unknown): RecordedPost | undefined => valueOf('posts', raw);
