import { parseRecordedPost, type RecordedPost } from '../habits/recorded-post.ts';
import type { IDBPTransaction } from 'idb';
import { parsePartner, type Partner } from '../organisation/partner.ts';
import { attempt, raiseRevision, readRecords, type Open } from './collection.ts';
import type { Schema } from './database.ts';
import { mergeInto, unmerge, type Merger } from './merge-partners.ts';
import { migrate, shapes } from './migrations.ts';

/** The posts that went out, by time. */
export interface Posts {
  /**
   * Keeps a post and notes on each credited partner when that was, all or nothing. False when the
   * post was known already.
   */
  record(post: RecordedPost): Promise<boolean>;
  /** Posts published from `from` until before `to` (milliseconds), oldest first. */
  between(from: number, to?: number): Promise<readonly RecordedPost[]>;
  /** The newest posts that `wanted` takes, newest first; reads no more than it must. */
  newest(most: number, wanted: (post: RecordedPost) => boolean): Promise<readonly RecordedPost[]>;
  /** Says when a scheduled post goes out; false when it is not there. */
  reschedule(id: string, at: number): Promise<boolean>;
  delete(id: string): Promise<void>;
  /** Two partners become one, in the book and in every post. */
  merge(merged: Partner, gone: string): Promise<Merger>;
  /** Takes a merger back. */
  unmerge(merger: Merger): Promise<void>;
}

function parsePost(raw: unknown): RecordedPost | undefined {
  const migrated = migrate('posts', raw);
  return 'record' in migrated ? parseRecordedPost(migrated.record) : undefined;
}

function parseStored(raw: unknown): Partner | undefined {
  const migrated = migrate('partners', raw);
  const parsed = 'record' in migrated ? parsePartner(migrated.record) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

/** A post has gone or moved in time: its partners were last credited by the newest other one. */
async function recountCredits(
  work: IDBPTransaction<Schema, ('posts' | 'partners' | 'facts')[], 'readwrite'>,
  { credited, at }: RecordedPost,
): Promise<void> {
  const partners = work.objectStore('partners');
  for (const id of credited) {
    const partner = parseStored(await partners.get(id));
    // A date the writer set, or another post made: not this post's to change.
    if (!partner || partner.lastCredited !== at) continue;
    const { lastCredited: _, ...rest } = partner;
    let newest: number | undefined;
    let cursor = await work.objectStore('posts').index('at').openCursor(null, 'prev');
    while (cursor && newest === undefined) {
      const post = parsePost(cursor.value);
      if (post?.credited.includes(id)) newest = post.at;
      cursor = await cursor.continue();
    }
    const changed = newest === undefined ? rest : { ...rest, lastCredited: newest };
    await partners.put({ ...changed, v: shapes.partners } as never);
  }
}

export function createPosts(open: Open): Posts {
  return {
    record: (post) =>
      attempt(async () => {
        const work = (await open()).transaction(['posts', 'partners', 'facts'], 'readwrite');
        const posts = work.objectStore('posts');
        if ((await posts.getKey(post.id)) !== undefined) return false;
        await posts.add({ ...post, v: shapes.posts } as never);
        const partners = work.objectStore('partners');
        for (const id of post.credited) {
          const partner = parseStored(await partners.get(id));
          if (!partner) continue;
          const lastCredited = Math.max(partner.lastCredited ?? 0, post.at);
          await partners.put({ ...partner, lastCredited, v: shapes.partners } as never);
        }
        await raiseRevision(work.objectStore('facts'));
        await work.done;
        return true;
      }),
    between: (from, to = Number.MAX_SAFE_INTEGER) =>
      attempt(async () => {
        const db = await open();
        const range = IDBKeyRange.bound(from, to, false, true);
        return readRecords(
          db,
          'posts',
          await db.getAllFromIndex('posts', 'at', range),
          parseRecordedPost,
        );
      }),
    newest: (most, wanted) =>
      attempt(async () => {
        const found: RecordedPost[] = [];
        const work = (await open()).transaction('posts');
        let cursor = await work.store.index('at').openCursor(null, 'prev');
        while (cursor && found.length < most) {
          const post = parsePost(cursor.value);
          if (post && wanted(post)) found.push(post);
          cursor = await cursor.continue();
        }
        return found;
      }),
    reschedule: (id, at) =>
      attempt(async () => {
        const work = (await open()).transaction(['posts', 'partners', 'facts'], 'readwrite');
        const posts = work.objectStore('posts');
        const post = parsePost(await posts.get(id));
        if (!post?.scheduled) return false;
        await posts.put({ ...post, at, scheduled: 'known', v: shapes.posts } as never);
        await recountCredits(work, post);
        await raiseRevision(work.objectStore('facts'));
        await work.done;
        return true;
      }),
    delete: (id) =>
      attempt(async () => {
        const work = (await open()).transaction(['posts', 'partners', 'facts'], 'readwrite');
        const posts = work.objectStore('posts');
        const post = parsePost(await posts.get(id));
        await posts.delete(id);
        if (post) await recountCredits(work, post);
        await raiseRevision(work.objectStore('facts'));
        await work.done;
      }),
    merge: (merged, gone) => mergeInto(open, merged, gone),
    unmerge: (merger) => unmerge(open, merger),
  };
}
