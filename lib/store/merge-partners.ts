import { parsePartner, type Partner } from '../organisation/partner.ts';
import { parseRecordedPost } from '../habits/recorded-post.ts';
import { attempt, raiseRevision, type Open } from './collection.ts';
import { migrate, shapes } from './migrations.ts';

/** What a merger changed, so that it can be taken back. */
export interface Merger {
  /** Both as they were. */
  readonly partners: readonly Partner[];
  /** Posts that credited the one that went, with their credits as they were. */
  readonly posts: readonly { readonly id: string; readonly credited: readonly string[] }[];
}

function readPost(raw: unknown) {
  const migrated = migrate('posts', raw);
  return 'record' in migrated ? parseRecordedPost(migrated.record) : undefined;
}

function readPartner(raw: unknown): readonly Partner[] {
  const migrated = migrate('partners', raw);
  const parsed = 'record' in migrated ? parsePartner(migrated.record) : undefined;
  return parsed?.ok ? [parsed.value] : [];
}

/** One transaction over everything that holds a partner's id. */
async function openWork(open: Open) {
  const work = (await open()).transaction(['posts', 'partners', 'facts'], 'readwrite');
  const [posts, partners] = [work.objectStore('posts'), work.objectStore('partners')];
  return {
    posts,
    partners,
    putPost: (post: object) => posts.put({ ...post, v: shapes.posts } as never),
    putPartner: (partner: Partner) => partners.put({ ...partner, v: shapes.partners } as never),
    async finish() {
      await raiseRevision(work.objectStore('facts'));
      await work.done;
    },
  };
}

/** Keeps `merged`, deletes `gone`, and lets the kept id stand for the other in every post; all or nothing. */
export function mergeInto(open: Open, merged: Partner, gone: string): Promise<Merger> {
  return attempt(async () => {
    const work = await openWork(open);
    const before = [await work.partners.get(merged.id), await work.partners.get(gone)];
    const posts = (await work.posts.getAll()).flatMap((raw) => {
      const post = readPost(raw);
      return post?.credited.includes(gone) ? [post] : [];
    });
    for (const post of posts) {
      const credited = post.credited.map((id) => (id === gone ? merged.id : id));
      await work.putPost({ ...post, credited: [...new Set(credited)] });
    }
    await work.putPartner(merged);
    await work.partners.delete(gone);
    await work.finish();
    return {
      partners: before.flatMap(readPartner),
      posts: posts.map(({ id, credited }) => ({ id, credited })),
    };
  });
}

/** Puts both partners back, and their credits in every post that is still there; all or nothing. */
export function unmerge(open: Open, merger: Merger): Promise<void> {
  return attempt(async () => {
    const work = await openWork(open);
    for (const partner of merger.partners) await work.putPartner(partner);
    for (const { id, credited } of merger.posts) {
      const post = readPost(await work.posts.get(id));
      if (post) await work.putPost({ ...post, credited });
    }
    await work.finish();
  });
}
