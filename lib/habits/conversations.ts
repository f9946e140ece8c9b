import type { SiteId } from '../post.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';

/** Somebody the account talked with. */
export interface Conversation {
  readonly site: SiteId;
  readonly handle: string;
  /** Replies and comments to them in the period. */
  readonly times: number;
  /** When the newest was posted, in milliseconds since 1970. */
  readonly last: number;
}

/** People the account answered twice or more: once is courtesy, twice a conversation. Most frequent first. */
export function findConversations(posts: readonly RecordedPost[]): readonly Conversation[] {
  const found = new Map<string, { site: SiteId; handle: string; times: number; last: number }>();
  for (const { answers, at, site } of posts) {
    // A reply to several people counts for each of them.
    for (const handle of new Map(answers.map((one) => [one.toLowerCase(), one])).values()) {
      // The same name on another site may be somebody else.
      const key = `${site} ${handle.toLowerCase()}`;
      const known = found.get(key) ?? { site, handle, times: 0, last: 0 };
      known.times += 1;
      known.last = Math.max(known.last, at);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .filter(({ times }) => times >= 2)
    .sort((a, b) => b.times - a.times || b.last - a.last || (a.handle < b.handle ? -1 : 1));
}
