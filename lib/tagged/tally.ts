import { isCredit, isOwn } from '../habits/pick-posts.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { accountId, type SiteId } from '../post.ts';

/** How posts tag somebody on one site. LinkedIn and Facebook tag by name, which replaces the handle there. */
export interface Tag {
  readonly site: SiteId;
  /** Without `@`. */
  readonly handle: string;
}

/** A post that credited an account. */
export interface Credit {
  readonly id: string;
  readonly at: number;
}

/** A tagged account, spelt as in the newest post, and the posts that tag it. */
export interface TaggedAccount extends Tag {
  /** Own posts that tag it. Replies don't count: they tag everybody in the conversation. */
  readonly posts: number;
  /** When the newest of them was published, in milliseconds since 1970. */
  readonly last: number;
  /** Posts that credit it: they tag it and credit somebody, or share one of its posts. */
  readonly credits: readonly Credit[];
  /** The newest posts that tag it, newest first, if texts are kept. */
  readonly texts: readonly string[];
}

export interface Tally {
  readonly accounts: readonly TaggedAccount[];
  /** `accountId` of every account that wrote one of the posts. */
  readonly authors: ReadonlySet<string>;
  readonly posts: number;
}

/** Counts posts in any order. */
export interface Counter {
  add(posts: readonly RecordedPost[]): void;
  tally(): Tally;
}

interface Count {
  readonly site: SiteId;
  handle: string;
  posts: number;
  last: number;
  readonly credits: Credit[];
  texts: { readonly at: number; readonly text: string }[];
}

/** Texts kept per account: enough to find recurring topics. */
const mostTexts = 10;

/** Posts scheduled for after `now` don't count as tags yet. */
export function createCounter(now: number): Counter {
  const counts = new Map<string, Count>();
  const authors = new Set<string>();
  let seen = 0;
  const countOf = (site: SiteId, handle: string): Count => {
    const id = accountId({ site, handle });
    let count = counts.get(id);
    if (!count) {
      counts.set(id, (count = { site, handle, posts: 0, last: 0, credits: [], texts: [] }));
    }
    return count;
  };
  const addOwn = (post: RecordedPost) => {
    const { id, at, site, creditsSomeone, text } = post;
    for (const handle of new Map(post.tagged.map((one) => [one.toLowerCase(), one])).values()) {
      const count = countOf(site, handle);
      if (creditsSomeone) count.credits.push({ id, at });
      if (at > now) continue;
      count.posts += 1;
      if (at >= count.last) {
        count.last = at;
        count.handle = handle;
      }
      if (text === undefined) continue;
      count.texts.push({ at, text });
      if (count.texts.length >= mostTexts * 2) count.texts = newest(count.texts);
    }
  };
  return {
    add(posts) {
      seen += posts.length;
      for (const post of posts) {
        authors.add(accountId(post.author));
        if (!isCredit(post)) continue;
        if (isOwn(post)) addOwn(post);
        else if (post.sharesOf) {
          countOf(post.site, post.sharesOf).credits.push({ id: post.id, at: post.at });
        }
      }
    },
    tally: () => ({
      accounts: [...counts.values()]
        .filter(({ posts }) => posts > 0)
        .map((count) => ({ ...count, texts: newest(count.texts).map(({ text }) => text) })),
      authors,
      posts: seen,
    }),
  };
}

function newest(texts: Count['texts']): Count['texts'] {
  return texts.toSorted((a, b) => b.at - a.at).slice(0, mostTexts);
}
