import type { RecordedPost } from '../posts/recorded-post.ts';
import { farthest, isSamePost, type Known } from '../posts/same-post.ts';
import { uniteRecords } from '../posts/unite-records.ts';
import { isSameRecord } from '../organisation/same-record.ts';
import type { PostWork } from './post-work.ts';
import { readPost } from './stored-post.ts';

/** The part of the post store needed for lookups, read-only or writable. */
interface Posts {
  get(id: string): Promise<unknown>;
  index(name: 'otherIds'): { get(id: string): Promise<unknown> };
  index(name: 'print'): { getAll(range: IDBKeyRange): Promise<readonly unknown[]> };
}

/** The record of this post, found by id, by an id from elsewhere, or by its words; undefined if there is none. */
export async function findKnown(posts: Posts, post: Known): Promise<RecordedPost | undefined> {
  for (const id of [post.id, ...(post.otherIds ?? [])]) {
    const raw = (await posts.get(id)) ?? (await posts.index('otherIds').get(id));
    if (raw !== undefined) return readPost(raw);
  }
  const { print: fingerprint, at } = post;
  if (fingerprint === undefined) return undefined;
  // "Good morning" may occur a thousand times: read only records close in time.
  const near = IDBKeyRange.bound([fingerprint, at - farthest], [fingerprint, at + farthest]);
  const alike = await posts.index('print').getAll(near);
  return alike.flatMap((each) => readPost(each) ?? []).find((other) => isSamePost(other, post));
}

/** Adds new posts and merges new details into known ones; returns how many are new. */
export async function addPosts(work: PostWork, posts: readonly RecordedPost[]): Promise<number> {
  const keepsTexts = await work.keepsTexts();
  const changed: RecordedPost[] = [];
  let added = 0;
  for (const given of posts) {
    const { text, ...bare } = given;
    const post = keepsTexts && text !== undefined ? given : bare;
    const known = await findKnown(work.posts, post);
    if (known === undefined) added += 1;
    const kept = known === undefined ? post : uniteRecords(known, post);
    if (known !== undefined && isSameRecord(kept, known)) continue;
    work.put(kept);
    changed.push(kept);
  }
  await work.noteCredits(changed);
  return added;
}
