import { fingerprintOf, type Known } from '../posts/same-post.ts';
import type { DateOrder, DateQuestion } from '../importers/dates.ts';
import type { ImportedPost } from '../importers/imported-post.ts';
import { accountId, type Author } from '../post.ts';
import type { Store } from '../store/store.ts';
import type { ChosenFile, Failure } from './sources.ts';
import type { ReaderCalls, SourceNote } from './reader-thread.ts';
import type { Caller } from './worker-rpc.ts';

export type { DateOrder, DateQuestion };

/** A number of posts and the dates of the first and last; without posts both dates are 0. */
export interface Count {
  readonly posts: number;
  /** Of these, posts neither imported before, from any file, nor published in the browser. */
  readonly fresh: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

export interface FoundAccount extends Count {
  /** `accountId` */
  readonly key: string;
  readonly author: Author;
}

/** What one source contains. */
export interface FoundSource extends Count {
  readonly note: SourceNote;
  readonly accounts: readonly FoundAccount[];
  /** Rows that couldn't be read, and where the first few are. */
  readonly rows: number;
  readonly firstRows: readonly string[];
  readonly failures: readonly Failure[];
  /** An earlier import of it was stopped midway. */
  readonly isResumed: boolean;
  /** Its dates are ambiguous; nothing is imported before the writer answers. */
  readonly question?: DateQuestion;
  /** The writer's answer. */
  readonly order?: DateOrder;
}

/** How to read ambiguous dates, by source id. */
export type Orders = Readonly<Record<string, DateOrder>>;

/** What the chosen files contain. Nothing is written. */
export interface Found {
  /** Sources with posts, or with posts that wait for an answer. */
  readonly sources: readonly FoundSource[];
  /** Of all sources together, each once. */
  readonly accounts: readonly FoundAccount[];
  /** Sources without posts. */
  readonly empty: readonly FoundSource[];
  /** Chosen files that couldn't be read at all. */
  readonly failures: readonly Failure[];
}

export interface LookPorts {
  readonly reader: Pick<Caller<ReaderCalls>, 'call'>;
  readonly store: {
    readonly imports: Pick<Store['imports'], 'get' | 'put'>;
    readonly posts: Pick<Store['posts'], 'known'>;
  };
  /** Posts read so far. */
  readonly progress: (posts: number) => void;
}

/** What identifies a post from a file before it is judged. */
export function refTo({ id, at, timeIs, site, text, otherIds }: ImportedPost, from: string): Known {
  const fingerprint = fingerprintOf(site, text);
  return {
    id,
    at,
    import: from,
    ...(timeIs === 'day' && { timeIs }),
    ...(otherIds && { otherIds }),
    ...(fingerprint !== undefined && { print: fingerprint }),
  };
}

const mostRowsShown = 5;

/** Reads the files once, to the end, and reports what they contain. */
export async function previewPosts(
  files: readonly ChosenFile[],
  { reader, store, progress }: LookPorts,
  orders: Orders = {},
): Promise<Found> {
  const { sources: notes, failures } = await reader.call('open', files);
  const met = new Set<string>();
  const all = new Map<string, Tally>();
  const found: FoundSource[] = [];
  let done = 0;
  for (const note of notes) {
    const order = orders[note.id];
    await reader.call('begin', { source: note.id, isWhole: false, order });
    const accounts = new Map<string, Tally>();
    const rows: string[] = [];
    const broken: Failure[] = [];
    let rowCount = 0;
    let question: DateQuestion | undefined;
    for (;;) {
      const chunk = await reader.call('next', undefined);
      if (!chunk) break;
      const known = await store.posts.known(chunk.posts.map((post) => refTo(post, note.id)));
      for (const { id, at, author } of chunk.posts) {
        const isFresh = !known.has(id) && !met.has(id);
        met.add(id);
        for (const tallies of [accounts, all]) tally(tallies, author, at, isFresh);
      }
      question ??= chunk.questions[0];
      rowCount += chunk.rows.length;
      rows.push(...chunk.rows.slice(0, mostRowsShown - rows.length));
      broken.push(...chunk.failures);
      done += chunk.posts.length;
      progress(done);
    }
    const before = await store.imports.get(note.id);
    const source: FoundSource = {
      note,
      ...total([...accounts.values()]),
      accounts: [...accounts.values()],
      rows: rowCount,
      firstRows: rows,
      failures: broken,
      isResumed: before?.isDone === false,
      ...(question && { question }),
      ...(order && { order }),
    };
    // All posts were written, but the page closed before the import was marked done.
    if (!question && before?.isDone === false && source.fresh === 0 && source.posts > 0) {
      await store.imports.put({ ...before, isDone: true });
    }
    found.push(source);
  }
  return {
    sources: found.filter(({ posts, question }) => posts > 0 || question !== undefined),
    accounts: [...all.values()],
    empty: found.filter(({ posts, question }) => posts === 0 && question === undefined),
    failures,
  };
}

interface Tally extends FoundAccount {
  posts: number;
  fresh: number;
  from: number;
  to: number;
}

function tally(tallies: Map<string, Tally>, author: Author, at: number, isFresh: boolean): void {
  const key = accountId(author);
  const known = tallies.get(key);
  if (!known) {
    tallies.set(key, { key, author, posts: 1, fresh: isFresh ? 1 : 0, from: at, to: at });
    return;
  }
  known.posts += 1;
  if (isFresh) known.fresh += 1;
  known.from = Math.min(known.from, at);
  known.to = Math.max(known.to, at);
}

/** Sums several counts. */
export function total(counts: readonly Count[]): Count {
  if (counts.length === 0) return { posts: 0, fresh: 0, from: 0, to: 0 };
  const sum = { posts: 0, fresh: 0, from: Infinity, to: 0 };
  for (const { posts, fresh, from, to } of counts) {
    sum.posts += posts;
    sum.fresh += fresh;
    sum.from = Math.min(sum.from, from);
    sum.to = Math.max(sum.to, to);
  }
  return sum;
}
