import { parseRecordedPost, type RecordedPost } from '../habits/recorded-post.ts';
import { parsePartner } from '../organisation/partner.ts';
import { attempt, raiseRevision, readRecords, type Open } from './collection.ts';
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
  delete(id: string): Promise<void>;
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
          const migrated = migrate('partners', await partners.get(id));
          const parsed = 'record' in migrated ? parsePartner(migrated.record) : undefined;
          if (!parsed?.ok) continue;
          const lastCredited = Math.max(parsed.value.lastCredited ?? 0, post.at);
          await partners.put({ ...parsed.value, lastCredited, v: shapes.partners } as never);
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
          const migrated = migrate('posts', cursor.value);
          const post = 'record' in migrated ? parseRecordedPost(migrated.record) : undefined;
          if (post && wanted(post)) found.push(post);
          cursor = await cursor.continue();
        }
        return found;
      }),
    delete: (id) =>
      attempt(async () => {
        const work = (await open()).transaction(['posts', 'facts'], 'readwrite');
        await work.objectStore('posts').delete(id);
        await raiseRevision(work.objectStore('facts'));
        await work.done;
      }),
  };
}
