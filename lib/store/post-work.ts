import type { IDBPObjectStore } from 'idb';
import type { RecordedPost } from '../habits/recorded-post.ts';
import { parsePartner, type Partner } from '../organisation/partner.ts';
import { raiseRevision, type Open } from './collection.ts';
import type { Schema } from './database.ts';
import { migrate, shapes } from './migrations.ts';
import { readPost, storePost } from './stored-post.ts';

type Names = ('posts' | 'partners' | 'facts')[];
type In<Name extends 'posts' | 'partners'> = IDBPObjectStore<Schema, Names, Name, 'readwrite'>;

/** One transaction over posts and the partners they credit. */
export interface PostWork {
  readonly posts: In<'posts'>;
  readonly partners: In<'partners'>;
  put(post: RecordedPost): void;
  putPartner(partner: Partner): void;
  /** These are new: notes on each credited partner when that was. */
  noteCredits(posts: readonly RecordedPost[]): Promise<void>;
  /** These have gone or moved in time: their partners were last credited by the newest other post. */
  recountCredits(posts: readonly RecordedPost[]): Promise<void>;
  /** Resolves when everything is written, with the new revision. */
  finish(): Promise<void>;
}

export function readPartner(raw: unknown): Partner | undefined {
  const migrated = migrate('partners', raw);
  const parsed = 'record' in migrated ? parsePartner(migrated.record) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

export async function openPostWork(open: Open): Promise<PostWork> {
  const work = (await open()).transaction(['posts', 'partners', 'facts'] as Names, 'readwrite');
  const [posts, partners] = [work.objectStore('posts'), work.objectStore('partners')];
  const putPartner = (partner: Partner) =>
    void partners.put({ ...partner, v: shapes.partners } as never);

  const newestThatCredits = async (id: string): Promise<number | undefined> => {
    const raws = await posts.index('credited').getAll(id);
    const times = raws.flatMap((raw) => readPost(raw)?.at ?? []);
    return times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b));
  };

  return {
    posts,
    partners,
    put: (post) => void posts.put(storePost(post)),
    putPartner,
    async noteCredits(added) {
      const newest = new Map<string, number>();
      for (const { credited, at } of added) {
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
        // A date the writer set, or another post made: not these posts' to change.
        if (partner?.lastCredited === undefined || !of.has(partner.lastCredited)) continue;
        const { lastCredited: _, ...rest } = partner;
        const newest = await newestThatCredits(id);
        putPartner(newest === undefined ? rest : { ...rest, lastCredited: newest });
      }
    },
    async finish() {
      await raiseRevision(work.objectStore('facts'));
      await work.done;
    },
  };
}
