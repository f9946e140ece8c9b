import { parseRecordedPost, type RecordedPost } from '../habits/recorded-post.ts';
import { farthest, isSamePost } from '../habits/same-post.ts';
import type { Partner } from '../organisation/partner.ts';
import { accountId, type Author } from '../post.ts';
import { attempt, readRecords, type Open } from './collection.ts';
import { mergeInto, unmerge, type Merger } from './merge-partners.ts';
import { openPostWork, type PostWork } from './post-work.ts';
import { readPost } from './stored-post.ts';

/** The posts that went out, by time. */
export interface Posts {
  /**
   * Keeps a post and notes on each credited partner when that was, all or nothing. False when the
   * post was known already, by its id or by its words from another source.
   */
  record(post: RecordedPost): Promise<boolean>;
  /** The same of many at once, all or nothing; how many of them are new. */
  recordAll(posts: readonly RecordedPost[]): Promise<number>;
  /** Which of these ids are there. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Posts published from `from` until before `to` (milliseconds), oldest first. */
  between(from: number, to?: number): Promise<readonly RecordedPost[]>;
  /** When the first and the last post was, in milliseconds; undefined when there is none. */
  range(): Promise<{ readonly first: number; readonly last: number } | undefined>;
  /** The newest posts that `wanted` takes, newest first; looks at no more than it must, and never at more than a few thousand. */
  newest(most: number, wanted: (post: RecordedPost) => boolean): Promise<readonly RecordedPost[]>;
  /** The same of one account. */
  newestOf(
    author: Author,
    most: number,
    wanted: (post: RecordedPost) => boolean,
  ): Promise<readonly RecordedPost[]>;
  /** Says when a scheduled post goes out; false when it is not there. */
  reschedule(id: string, at: number): Promise<boolean>;
  delete(id: string): Promise<void>;
  /** Deletes the posts of a period, all or nothing; how many. */
  deleteBetween(from: number, to: number): Promise<number>;
  /** Deletes the posts that came with an import, all or nothing; how many. */
  deleteImport(id: string): Promise<number>;
  /** Takes the texts out of all posts that carry one; how many. */
  forgetTexts(): Promise<number>;
  /** Two partners become one, in the book and in every post. */
  merge(merged: Partner, gone: string): Promise<Merger>;
  /** Takes a merger back. */
  unmerge(merger: Merger): Promise<void>;
}

/** A long history is not walked to its end for a few posts. */
const mostLookedAt = 3000;

/** Adds what is not known; how many that was. The address of a known post is filled in where it had none. */
async function addNew(work: PostWork, posts: readonly RecordedPost[]): Promise<number> {
  const added: RecordedPost[] = [];
  for (const post of posts) {
    if ((await work.posts.getKey(post.id)) !== undefined) continue;
    // "Good morning" may stand there a thousand times: only what is near in time is read.
    const near = (at: number) => [post.print ?? '', at];
    const range = IDBKeyRange.bound(near(post.at - farthest), near(post.at + farthest));
    const alike = post.print === undefined ? [] : await work.posts.index('print').getAll(range);
    const same = alike.map(readPost).find((other) => other && isSamePost(other, post));
    if (same === undefined) {
      work.put(post);
      added.push(post);
    } else if (same.url === undefined && post.url !== undefined) {
      work.put({ ...same, url: post.url });
    }
  }
  await work.noteCredits(added);
  return added.length;
}

export function createPosts(open: Open): Posts {
  /** One change and the new revision, together or not at all. */
  const change = <T>(run: (work: PostWork) => Promise<T>) =>
    attempt(async () => {
      const work = await openPostWork(open);
      const result = await run(work);
      await work.finish();
      return result;
    });
  const deleteAll = (find: (work: PostWork) => Promise<readonly unknown[]>) =>
    change(async (work) => {
      const raws = await find(work);
      const posts = raws.flatMap((raw) => readPost(raw) ?? []);
      for (const raw of raws) void work.posts.delete((raw as { id: string }).id);
      await work.recountCredits(posts);
      return raws.length;
    });
  const walk = (
    account: string | undefined,
    most: number,
    wanted: (post: RecordedPost) => boolean,
  ) =>
    attempt(async () => {
      const found: RecordedPost[] = [];
      const store = (await open()).transaction('posts').store;
      const range = account === undefined ? null : IDBKeyRange.bound([account, 0], [account, []]);
      const index = account === undefined ? ('at' as const) : ('account' as const);
      let cursor = await store.index(index).openCursor(range, 'prev');
      for (let seen = 0; cursor && found.length < most && seen < mostLookedAt; seen += 1) {
        const post = readPost(cursor.value);
        if (post && wanted(post)) found.push(post);
        cursor = await cursor.continue();
      }
      return found;
    });
  return {
    record: (post) => change(async (work) => (await addNew(work, [post])) === 1),
    recordAll: (posts) => change((work) => addNew(work, posts)),
    known: (ids) =>
      attempt(async () => {
        const { store } = (await open()).transaction('posts');
        const keys = await Promise.all(ids.map((id) => store.getKey(id)));
        return new Set(keys.filter((key) => key !== undefined));
      }),
    between: (from, to = Number.MAX_SAFE_INTEGER) =>
      attempt(async () => {
        const db = await open();
        const range = IDBKeyRange.bound(from, to, false, true);
        const raws = await db.getAllFromIndex('posts', 'at', range);
        return readRecords(db, 'posts', raws, parseRecordedPost);
      }),
    range: () =>
      attempt(async () => {
        const index = (await open()).transaction('posts').store.index('at');
        const first = await index.openKeyCursor(null, 'next');
        const last = await index.openKeyCursor(null, 'prev');
        return first && last ? { first: first.key, last: last.key } : undefined;
      }),
    newest: (most, wanted) => walk(undefined, most, wanted),
    newestOf: (author, most, wanted) => walk(accountId(author), most, wanted),
    reschedule: (id, at) =>
      change(async (work) => {
        const post = readPost(await work.posts.get(id));
        if (!post?.scheduled) return false;
        work.put({ ...post, at, scheduled: 'known' });
        await work.recountCredits([post]);
        return true;
      }),
    delete: (id) =>
      deleteAll(async ({ posts }) => {
        const raw = await posts.get(id);
        return raw === undefined ? [] : [raw];
      }).then(() => undefined),
    deleteBetween: (from, to) =>
      deleteAll(({ posts }) => posts.index('at').getAll(IDBKeyRange.bound(from, to, false, true))),
    deleteImport: (id) => deleteAll(({ posts }) => posts.index('import').getAll(id)),
    forgetTexts: () =>
      change(async (work) => {
        let forgotten = 0;
        let cursor = await work.posts.openCursor();
        while (cursor) {
          const post = readPost(cursor.value);
          if (post?.text !== undefined) {
            const { text: _, ...rest } = post;
            work.put(rest);
            forgotten += 1;
          }
          cursor = await cursor.continue();
        }
        return forgotten;
      }),
    merge: (merged, gone) => mergeInto(open, merged, gone),
    unmerge: (merger) => unmerge(open, merger),
  };
}
