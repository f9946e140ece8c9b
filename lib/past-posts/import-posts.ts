import type { PastImport } from '../posts/past-import.ts';
import { accountId } from '../post.ts';
import type { Store } from '../store/store.ts';
import type { Choices } from './accounts.ts';
import type { Judged } from './judge.ts';
import type { JudgeCalls } from './judge-thread.ts';
import { refTo, total, type Count, type FoundSource } from './preview-posts.ts';
import type { Chunk } from './read-source.ts';
import type { ReaderCalls } from './reader-thread.ts';
import type { Failure } from './sources.ts';
import type { Caller } from './worker-rpc.ts';

/** The result of an import. */
export interface ImportOutcome {
  /** New posts. */
  readonly added: number;
  /** Posts that existed already, or match one from another source. */
  readonly known: number;
  /** Posts and rows that couldn't be processed. */
  readonly failed: number;
  /** Files that were complete in the preview but can't be read to their end now. */
  readonly broken: readonly Failure[];
  /** Why the import stopped early: cancelled, or an error with a sentence. */
  readonly stopped: 'cancelled' | Error | undefined;
}

type Judge = Pick<Caller<JudgeCalls>, 'call'>;

export interface BringInPorts {
  readonly reader: Pick<Caller<ReaderCalls>, 'call'>;
  /** Judges that can work in parallel. They know the profiles and partners. */
  readonly judges: readonly Judge[];
  readonly store: {
    readonly imports: Pick<Store['imports'], 'get' | 'put' | 'delete'>;
    readonly posts: Pick<Store['posts'], 'known' | 'recordAll'>;
  };
  readonly now: () => number;
  /** Posts processed so far, of those that are included. */
  readonly progress: (done: number, of: number) => void;
  /** Reports an error at one post; the others are still imported. */
  readonly failed: (broke: NonNullable<Judged['broke']>) => void;
}

/** How many posts of these sources are included, and how many of them are new; none while dates are ambiguous. */
export function countChosen(sources: readonly FoundSource[], choices: Choices): Count {
  const settled = sources.filter(({ question }) => question === undefined);
  return total(
    settled.flatMap(({ accounts }) => accounts.filter(({ key }) => choices[key] !== undefined)),
  );
}

/** Imports the sources one after the other. What is written stays, whatever happens. */
export async function importPosts(
  sources: readonly FoundSource[],
  choices: Choices,
  ports: BringInPorts,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const of = countChosen(sources, choices).posts;
  const all = { added: 0, known: 0, failed: 0, broken: [] as Failure[] };
  let before = 0;
  let stopped: ImportOutcome['stopped'];
  for (const source of sources) {
    const chosen = countChosen([source], choices);
    if (stopped !== undefined || chosen.posts === 0) continue;
    const progress = (done: number) => ports.progress(before + done, of);
    const work = { source, chosen, choices, ports: { ...ports, progress }, signal };
    const outcome = await importSource(work);
    all.added += outcome.added;
    all.known += outcome.known;
    all.failed += outcome.failed;
    all.broken.push(...outcome.broken);
    before += chosen.posts;
    stopped = outcome.stopped;
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

async function importSource({
  source,
  chosen,
  choices,
  ports,
  signal,
}: Work): Promise<ImportOutcome> {
  const { note, failures } = source;
  const { reader, judges, store, progress } = ports;
  const counts = { added: 0, known: 0, failed: 0, done: 0 };
  const broken: Failure[] = [];
  let stopped: ImportOutcome['stopped'];
  let before: PastImport | undefined;
  /** A judge that fails stops the others. */
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

  const writeChunk = async ({ posts: all, rows, failures: now }: Chunk, judge: Judge) => {
    broken.push(...now.filter(({ where }) => failures.every((known) => known.where !== where)));
    counts.failed += rows.length;
    const taken = all.filter(({ author }) => choices[accountId(author)] !== undefined);
    // Posts known from another source are judged again, because this one may show more.
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
      // The import, or everything, was deleted on another page.
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
      await writeChunk(chunk, judge);
    }
  };

  try {
    before = await store.imports.get(note.id);
    await store.imports.put(line(false));
    await reader.call('begin', { source: note.id, isWhole: true, order: source.order });
    // Two loops per judge, so that the next chunk is being judged while the last is written.
    await Promise.all([...judges, ...judges].map((judge) => work(judge).catch(fail)));
    // Don't record a file that added nothing.
    if (counts.added === 0 && !before) await store.imports.delete(note.id);
    else await store.posts.recordAll([], line(stopped === undefined && broken.length === 0));
  } catch (error) {
    fail(error);
  }
  const { added, known, failed } = counts;
  return { added, known, failed, broken, stopped };
}
