import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { isCredit } from '../habits/pick-posts.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import type { PastImport } from '../posts/past-import.ts';
import type { Partner } from '../partners/partner.ts';
import { allOrNothing, attempt, raiseRevision, type Open } from './collection.ts';
import type { Schema } from './database.ts';
import type { CollectionName } from './collections.ts';
import { toStored, valueOf } from './records.ts';
import { readPost, storePost } from './stored-post.ts';

const names = ['posts', 'partners', 'imports', 'setAside', 'facts'] as const;
type Names = (CollectionName | 'setAside' | 'facts')[];
type In<Name extends (typeof names)[number]> = IDBPObjectStore<Schema, Names, Name, 'readwrite'>;

/** One transaction over posts, the partners they credit and the imports they came with. */
export interface PostWork {
  readonly posts: In<'posts'>;
  readonly partners: In<'partners'>;
  readonly imports: In<'imports'>;
  readonly quarantine: In<'setAside'>;
  /** Texts are kept only if the writer switched that on. */
  keepsTexts(): Promise<boolean>;
  setKeepsTexts(keeps: boolean): void;
  put(post: RecordedPost): void;
  putPartner(partner: Partner): void;
  putImport(line: PastImport): void;
  /** Records on each credited partner when these new posts credited it. */
  noteCredits(posts: readonly RecordedPost[]): Promise<void>;
  /** After these were deleted or rescheduled: sets their partners' last credit from the newest other post. */
  recountCredits(posts: readonly RecordedPost[]): Promise<void>;
}

export const readPartner = (raw: unknown): Partner | undefined => valueOf('partners', raw);

/** Runs one change over these stores with the new revision, all or nothing. */
export function changePosts<T>(open: Open, run: (work: PostWork) => Promise<T>): Promise<T> {
  return attempt(async () => {
    const work = (await open()).transaction([...names] as Names, 'readwrite');
    return allOrNothing(work, async () => {
      const postWork = postWorkIn(work);
      const result = await run(postWork);
      await raiseRevision(work.objectStore('facts'));
      return result;
    });
  });
}

/** The same work in an open transaction that includes these stores. */
export function postWorkIn(work: IDBPTransaction<Schema, Names, 'readwrite'>): PostWork {
  const [posts, partners] = [work.objectStore('posts'), work.objectStore('partners')];
  const imports = work.objectStore('imports');
  const facts = work.objectStore('facts');
  const putPartner = (partner: Partner) => void partners.put(toStored('partners', partner));

  const newestThatCredits = async (id: string): Promise<number | undefined> => {
    const raws = await posts.index('credited').getAll(id);
    const times = raws.map(readPost).flatMap((post) => (post && isCredit(post) ? post.at : []));
    return times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b));
  };

  return {
    posts,
    partners,
    imports,
    quarantine: work.objectStore('setAside'),
    keepsTexts: async () => (await facts.get('texts')) === 1,
    setKeepsTexts: (keeps) => void facts.put(keeps ? 1 : 0, 'texts'),
    put: (post) => void posts.put(storePost(post)),
    putPartner,
    putImport: (line) => void imports.put(toStored('imports', line)),
    async noteCredits(added) {
      const newest = new Map<string, number>();
      for (const { credited, at } of added.filter(isCredit)) {
        for (const id of credited) newest.set(id, Math.max(newest.get(id) ?? 0, at));
      }
      for (const [id, at] of newest) {
        const partner = readPartner(await partners.get(id));
        if (!partner || (partner.lastCredited ?? 0) >= at) continue;
        putPartner({ ...partner, lastCredited: at });
      }
    },
    async recountCredits(gone) {
      const times = new Map<string, Set<number>>();
      for (const { credited, at } of gone) {
        for (const id of credited) times.set(id, (times.get(id) ?? new Set()).add(at));
      }
      for (const [id, of] of times) {
        const partner = readPartner(await partners.get(id));
        // A date set by the writer or by another post isn't for these posts to change.
        if (partner?.lastCredited === undefined || !of.has(partner.lastCredited)) continue;
        const { lastCredited: _, ...rest } = partner;
        const newest = await newestThatCredits(id);
        putPartner(newest === undefined ? rest : { ...rest, lastCredited: newest });
      }
    },
  };
}
