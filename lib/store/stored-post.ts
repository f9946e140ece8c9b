import type { RecordedPost } from '../habits/recorded-post.ts';
import { accountId } from '../post.ts';
import type { Stored } from './database.ts';
import { toStored, valueOf } from './records.ts';

/** A post as stored, with its account beside it for the index. */
export interface StoredPost extends Stored {
  readonly account: string;
}

/** The record to write for a post. */
export function storePost(post: RecordedPost): StoredPost {
  return { ...toStored('posts', post), account: accountId(post.author) };
}

/** The post in a raw record; undefined if it can't be read. */
export const readPost = (raw: unknown): RecordedPost | undefined => valueOf('posts', raw);
