import type { Partner } from '../partners/partner.ts';
import type { Open } from './collection.ts';
import { changePosts, readPartner } from './post-work.ts';
import { readPost } from './stored-post.ts';

/** What a merge changed, so that it can be undone. */
export interface Merger {
  /** Both as they were. */
  readonly partners: readonly Partner[];
  /** Posts that credited the removed partner, with their previous credits. */
  readonly posts: readonly { readonly id: string; readonly credited: readonly string[] }[];
}

/** Keeps `merged`, deletes `gone`, and replaces the deleted id in every post, all or nothing. */
export function mergeInto(open: Open, merged: Partner, gone: string): Promise<Merger> {
  return changePosts(open, async (work) => {
    const before = [await work.partners.get(merged.id), await work.partners.get(gone)];
    const raws = await work.posts.index('credited').getAll(gone);
    const posts = raws.flatMap((raw) => readPost(raw) ?? []);
    for (const post of posts) {
      const credited = post.credited.map((id) => (id === gone ? merged.id : id));
      work.put({ ...post, credited: [...new Set(credited)] });
    }
    work.putPartner(merged);
    await work.partners.delete(gone);
    return {
      partners: before.flatMap((raw) => readPartner(raw) ?? []),
      posts: posts.map(({ id, credited }) => ({ id, credited })),
    };
  });
}

/** Restores both partners, and their credits in every post that still exists, all or nothing. */
export function unmerge(open: Open, merger: Merger): Promise<void> {
  return changePosts(open, async (work) => {
    for (const partner of merger.partners) work.putPartner(partner);
    for (const { id, credited } of merger.posts) {
      const post = readPost(await work.posts.get(id));
      if (post) work.put({ ...post, credited });
    }
  });
}
