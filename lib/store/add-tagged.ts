import { mostNamed } from '../posts/recorded-post.ts';
import type { AddedPartner } from '../tagged/added-partner.ts';
import type { Open } from './collection.ts';
import { changePosts } from './post-work.ts';
import { toStored } from './records.ts';
import { readPost } from './stored-post.ts';

/** Saves these partners and adds them to the posts that credited them, all or nothing. */
export async function addTagged(open: Open, all: readonly AddedPartner[]): Promise<void> {
  // Validated before anything is written.
  const partners = all.map(({ partner }) => toStored('partners', partner));
  await changePosts(open, async (work) => {
    for (const partner of partners) void work.partners.put(partner);
    for (const [id, ids] of byPost(all)) {
      const post = readPost(await work.posts.get(id));
      if (!post) continue;
      const credited = [...new Set([...post.credited, ...ids])].slice(0, mostNamed);
      work.put({ ...post, credited });
    }
  });
}

/** Removes added partners again, from the book and from the posts that still exist, all or nothing. */
export function undoAdd(open: Open, all: readonly AddedPartner[]): Promise<void> {
  return changePosts(open, async (work) => {
    for (const { partner } of all) void work.partners.delete(partner.id);
    for (const [id, ids] of byPost(all)) {
      const post = readPost(await work.posts.get(id));
      if (!post) continue;
      const gone = new Set(ids);
      work.put({ ...post, credited: post.credited.filter((each) => !gone.has(each)) });
    }
  });
}

function byPost(all: readonly AddedPartner[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { partner, posts } of all) {
    for (const id of posts) found.set(id, [...(found.get(id) ?? []), partner.id]);
  }
  return found;
}
