import { parseRecordedPost, type RecordedPost } from '../habits/recorded-post.ts';
import { accountId } from '../post.ts';
import type { Stored } from './database.ts';
import { migrate, shapes } from './migrations.ts';

/** A post as it lies in the database: with its account by the side, by which it is found. */
export interface StoredPost extends Stored {
  readonly account: string;
}

/** What is written for a post. */
export function storePost(post: RecordedPost): StoredPost {
  return { ...post, account: accountId(post.author), v: shapes.posts };
}

/** What was written; undefined where it cannot be read. */
export function readPost(raw: unknown): RecordedPost | undefined {
  const migrated = migrate('posts', raw);
  return 'record' in migrated ? parseRecordedPost(migrated.record) : undefined;
}
