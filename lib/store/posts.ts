import type { RecordedPost } from '../posts/recorded-post.ts';
import type { PastImport } from '../posts/past-import.ts';
import type { Known } from '../posts/same-post.ts';
import { addPosts, findKnown } from './add-posts.ts';
import type { Partner } from '../partners/partner.ts';
import { accountId, type Author } from '../post.ts';
import type { AddedPartner } from '../tagged/added-partner.ts';
import { attempt, readRecords, type Open } from './collection.ts';
import { mergeInto, unmerge, type Merger } from './merge-partners.ts';
import { changePosts, type PostWork } from './post-work.ts';
import { readPost } from './stored-post.ts';
import { undoAdd, addTagged } from './add-tagged.ts';

/** Published posts, by time. */
export interface Posts {
  /** Saves a post and updates each credited partner, all or nothing. False if the post was already known, by its id or by its words from another source. */
  record(post: RecordedPost): Promise<boolean>;
  /**
   * The same for many posts with their import, all or nothing; returns how many are new, which count towards the import.
   * Undefined, and nothing is saved, if the import was deleted meanwhile.
   */
  recordAll(posts: readonly RecordedPost[], from?: PastImport): Promise<number | undefined>;
  /** Ids of the known ones; with an import, only of those it brought. */
  known(posts: readonly Known[], from?: string): Promise<ReadonlySet<string>>;
  /** How many posts came with an import, or are also in it. */
  countImport(id: string): Promise<number>;
  /** Posts published from `from` until before `to` (milliseconds), oldest first. */
  between(from: number, to?: number): Promise<readonly RecordedPost[]>;
  /** Every post in pages of `size`, in no order, so that callers can pause during a long history. */
  pages(size: number): AsyncIterable<readonly RecordedPost[]>;
  /** When the first and the last post were published, in milliseconds; undefined without posts. */
  range(): Promise<{ readonly first: number; readonly last: number } | undefined>;
  /** The newest posts that match `wanted`, newest first; stops as soon as it can, and after a few thousand at the latest. */
  newest(most: number, wanted: (post: RecordedPost) => boolean): Promise<readonly RecordedPost[]>;
  /** The newest posts of one account that match `wanted`. */
  newestOf(
    author: Author,
    most: number,
    wanted: (post: RecordedPost) => boolean,
  ): Promise<readonly RecordedPost[]>;
  /** Sets when a scheduled post goes live; false if it doesn't exist. */
  reschedule(id: string, at: number): Promise<boolean>;
  delete(id: string): Promise<void>;
  /** Deletes the posts of a period, all or nothing; returns how many. */
  deleteBetween(from: number, to: number): Promise<number>;
  /** Deletes an import and the posts that came only with it, all or nothing; returns how many posts. */
  deleteImport(id: string): Promise<number>;
  /** Switches keeping texts on or off; off also deletes all texts kept. Returns how many. */
  keepTexts(keeps: boolean): Promise<number>;
  /** Merges two partners, in the book and in every post. */
  merge(merged: Partner, gone: string): Promise<Merger>;
  /** Undoes a merge. */
  unmerge(merger: Merger): Promise<void>;
  /** Adds new partners and links them to posts that already credit them. */
  addTagged(all: readonly AddedPartner[]): Promise<void>;
  /** Removes added partners again. */
  undoAdd(all: readonly AddedPartner[]): Promise<void>;
}

/** A long history isn't scanned to its end for a few posts. */
const mostLookedAt = 3000;

export function createPosts(open: Open): Posts {
  const change = <T>(run: (work: PostWork) => Promise<T>) => changePosts(open, run);
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
    record: (post) => change(async (work) => (await addPosts(work, [post])) === 1),
    recordAll: (posts, from) =>
      change(async (work) => {
        if (!from) return addPosts(work, posts);
        const line = (await work.imports.get(from.id)) as { posts?: number } | undefined;
        if (line === undefined) return undefined;
        const added = await addPosts(work, posts);
        const all = (line.posts ?? 0) + added;
        work.putImport({ ...from, posts: all });
        return added;
      }),
    known: (posts, from) =>
      attempt(async () => {
        const { store } = (await open()).transaction('posts');
        const found = await Promise.all(
          posts.map(async (post) => {
            const known = await findKnown(store, post);
            const isThere =
              known !== undefined &&
              (from === undefined || known.import === from || known.also?.includes(from));
            return isThere ? [post.id] : [];
          }),
        );
        return new Set(found.flat());
      }),
    countImport: (id) =>
      attempt(async () => {
        const { store } = (await open()).transaction('posts');
        const counts = [store.index('import').count(id), store.index('also').count(id)];
        const [own = 0, also = 0] = await Promise.all(counts);
        return own + also;
      }),
    between: (from, to = Number.MAX_SAFE_INTEGER) =>
      attempt(async () => {
        const db = await open();
        const range = IDBKeyRange.bound(from, to, false, true);
        const raws = await db.getAllFromIndex('posts', 'at', range);
        return readRecords(db, 'posts', raws);
      }),
    async *pages(size) {
      let after: IDBKeyRange | undefined;
      for (;;) {
        const raws = await attempt(async () => (await open()).getAll('posts', after, size));
        const last = raws.at(-1) as { readonly id: string } | undefined;
        if (!last) return;
        yield raws.flatMap((raw) => readPost(raw) ?? []);
        after = IDBKeyRange.lowerBound(last.id, true);
      }
    },
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
        const known = { ...post, at, scheduled: 'known' } as const;
        work.put(known);
        await work.recountCredits([post]);
        await work.noteCredits([known]);
        return true;
      }),
    delete: (id) =>
      deleteAll(async ({ posts }) => {
        const raw = await posts.get(id);
        return raw === undefined ? [] : [raw];
      }).then(() => undefined),
    deleteBetween: (from, to) =>
      deleteAll(({ posts }) => posts.index('at').getAll(IDBKeyRange.bound(from, to, false, true))),
    deleteImport: (id) =>
      deleteAll(async ({ posts, imports, put }) => {
        const own = await posts.index('import').getAll(id);
        const held = await posts.index('also').getAll(id);
        await imports.delete(id);
        for (const post of [...own, ...held].flatMap((raw) => readPost(raw) ?? [])) {
          const { import: from, also = [], ...rest } = post;
          const others = also.filter((each) => each !== id);
          const owner = from === id ? others.shift() : from;
          if (from === id && owner === undefined) continue;
          put({
            ...rest,
            ...(owner !== undefined && { import: owner }),
            ...(others.length > 0 && { also: others }),
          });
        }
        return own.filter((raw) => (readPost(raw)?.also ?? []).length === 0);
      }),
    keepTexts: (keeps) =>
      change(async (work) => {
        work.setKeepsTexts(keeps);
        if (keeps) return 0;
        let forgotten = 0;
        // Raw records, so that unreadable ones are included.
        for (const store of [work.posts, work.quarantine]) {
          let cursor = await store.openCursor();
          while (cursor) {
            const raw = cursor.value as { text?: unknown; raw?: { text?: unknown } };
            const holder = 'raw' in raw ? raw.raw : raw;
            if (typeof holder === 'object' && holder !== null && 'text' in holder) {
              delete holder.text;
              await cursor.update(raw as never);
              forgotten += 1;
            }
            cursor = await cursor.continue();
          }
        }
        return forgotten;
      }),
    merge: (merged, gone) => mergeInto(open, merged, gone),
    unmerge: (merger) => unmerge(open, merger),
    addTagged: (all) => addTagged(open, all),
    undoAdd: (all) => undoAdd(open, all),
  };
}
