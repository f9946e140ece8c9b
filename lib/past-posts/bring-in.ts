import type { PastImport } from '../habits/past-import.ts';
import { accountId } from '../post.ts';
import type { Store } from '../store/store.ts';
import type { Choices } from './accounts.ts';
import type { Judged } from './judge.ts';
import type { JudgeCalls } from './judge-thread.ts';
import { refTo, total, type Count, type FoundSource } from './look-through.ts';
import type { Chunk } from './read-source.ts';
import type { ReaderCalls } from './reader-thread.ts';
import type { Failure } from './sources.ts';
import type { Caller } from './wire.ts';

/** What came of it. */
export interface Brought {
  /** Posts that are new. */
  readonly added: number;
  /** Posts that were there already, or are the same as one from another source. */
  readonly known: number;
  /** Posts and rows nothing could be made of. */
  readonly failed: number;
  /** Files that could be read to their end when they were looked through, and now could not. */
  readonly broken: readonly Failure[];
  /** Why not everything was looked at: the writer's wish, or a sentence about what went wrong. */
  readonly stopped: 'cancelled' | Error | undefined;
}

type Judge = Pick<Caller<JudgeCalls>, 'call'>;

export interface BringInPorts {
  readonly reader: Pick<Caller<ReaderCalls>, 'call'>;
  /** As many as may work at once; they know profiles and partners. */
  readonly judges: readonly Judge[];
  readonly store: {
    readonly imports: Pick<Store['imports'], 'get' | 'put' | 'delete'>;
    readonly posts: Pick<Store['posts'], 'known' | 'recordAll'>;
  };
  readonly now: () => number;
  /** Posts dealt with so far, of those the choices take. */
  readonly progress: (done: number, of: number) => void;
  /** Told of what broke at a post; the others come in. */
  readonly failed: (broke: NonNullable<Judged['broke']>) => void;
}

/** How many posts of these sources the choices take, and how many of them are new; none while dates read two ways. */
export function countChosen(sources: readonly FoundSource[], choices: Choices): Count {
  const settled = sources.filter(({ question }) => question === undefined);
  return total(
    settled.flatMap(({ accounts }) => accounts.filter(({ key }) => choices[key] !== undefined)),
  );
}

/** Brings the sources in, one after the other. What is in stays, whatever happens. */
export async function bringIn(
  sources: readonly FoundSource[],
  choices: Choices,
  ports: BringInPorts,
  signal: AbortSignal,
): Promise<Brought> {
  const of = countChosen(sources, choices).posts;
  const all = { added: 0, known: 0, failed: 0, broken: [] as Failure[] };
  let before = 0;
  let stopped: Brought['stopped'];
  for (const source of sources) {
    const chosen = countChosen([source], choices);
    if (stopped !== undefined || chosen.posts === 0) continue;
    const progress = (done: number) => ports.progress(before + done, of);
    const work = { source, chosen, choices, ports: { ...ports, progress }, signal };
    const brought = await bringInOne(work);
    all.added += brought.added;
    all.known += brought.known;
    all.failed += brought.failed;
    all.broken.push(...brought.broken);
    before += chosen.posts;
    stopped = brought.stopped;
  }
  return { ...all, stopped };
}

interface Work {
  readonly source: FoundSource;
  readonly chosen: Count;
  readonly choices: Choices;
  readonly ports: BringInPorts;
  readonly signal: AbortSignal;
}

async function bringInOne({ source, chosen, choices, ports, signal }: Work): Promise<Brought> {
  const { note, failures } = source;
  const { reader, judges, store, progress } = ports;
  const counts = { added: 0, known: 0, failed: 0, done: 0 };
  const broken: Failure[] = [];
  let stopped: Brought['stopped'];
  let before: PastImport | undefined;
  /** One judge that fails stops the others. */
  const failing = new AbortController();
  const stop = AbortSignal.any([signal, failing.signal]);
  const fail = (error: unknown) => {
    if (signal.aborted) stopped = 'cancelled';
    else stopped ??= error instanceof Error ? error : new Error(String(error));
    failing.abort();
  };
  const giveUp = () => {
    stopped ??= 'cancelled';
    failing.abort();
  };

  const line = (isDone: boolean): PastImport => ({
    id: note.id,
    importer: note.importer,
    name: note.name,
    at: before?.at ?? ports.now(),
    posts: before?.posts ?? 0,
    from: Math.max(0, Math.min(chosen.from, before?.from ?? Infinity)),
    to: Math.max(0, chosen.to, before?.to ?? 0),
    problems: counts.failed + failures.length + broken.length,
    unseen: note.unseen,
    isDone,
  });

  const takeIn = async ({ posts: all, rows, failures: now }: Chunk, judge: Judge) => {
    broken.push(...now.filter(({ where }) => failures.every((known) => known.where !== where)));
    counts.failed += rows.length;
    const taken = all.filter(({ author }) => choices[accountId(author)] !== undefined);
    // What another source has is judged again: this one may show more of it.
    const known = await store.posts.known(
      taken.map((post) => refTo(post, note.id)),
      note.id,
    );
    const posts = taken.filter(({ id }) => !known.has(id));
    counts.known += taken.length - posts.length;
    if (posts.length > 0) {
      const { id, importer, unseen, namesAllLinks } = note;
      const { records, failed, broke } = await judge.call('judge', {
        posts,
        choices,
        import: id,
        importer,
        unseen,
        namesAllLinks,
      });
      stop.throwIfAborted();
      const added = await store.posts.recordAll(records, line(false));
      // Deleted on another page, or everything was.
      if (added === undefined) return giveUp();
      counts.added += added;
      counts.known += records.length - added;
      counts.failed += failed;
      if (broke) ports.failed(broke);
    }
    counts.done += taken.length;
    progress(counts.done, chosen.posts);
  };

  const work = async (judge: Judge) => {
    for (;;) {
      stop.throwIfAborted();
      const chunk = await reader.call('next', undefined);
      if (!chunk) return;
      await takeIn(chunk, judge);
    }
  };

  try {
    before = await store.imports.get(note.id);
    await store.imports.put(line(false));
    await reader.call('begin', { source: note.id, isWhole: true, order: source.order });
    // Each has the next chunk at hand while what came of the last is written.
    await Promise.all([...judges, ...judges].map((judge) => work(judge).catch(fail)));
    // A file of which nothing is in is not told of.
    if (counts.added === 0 && !before) await store.imports.delete(note.id);
    else await store.posts.recordAll([], line(stopped === undefined && broken.length === 0));
  } catch (error) {
    fail(error);
  }
  const { added, known, failed } = counts;
  return { added, known, failed, broken, stopped };
}
