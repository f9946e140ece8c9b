import type { DateOrder } from '../importers/dates.ts';
import type { BlindSpot } from '../post.ts';
import { readSource, type Chunk } from './read-source.ts';
import { openSources, type ChosenFile, type Failure, type Source } from './sources.ts';
import { serve, type Channel } from './worker-rpc.ts';

/** A source as the page knows it; the files stay with the reader. */
export interface SourceNote {
  readonly id: string;
  readonly name: string;
  readonly importer: string;
  /** For example "X archive". */
  readonly title: string;
  readonly unseen: readonly BlindSpot[];
  readonly namesAllLinks: boolean;
}

/** The calls a reader worker answers. */
export type ReaderCalls = {
  open(files: readonly ChosenFile[]): Promise<{
    readonly sources: readonly SourceNote[];
    readonly failures: readonly Failure[];
  }>;
  /** Starts reading the source with this id; `isWhole` is false if the texts aren't needed yet. */
  begin(given: {
    readonly source: string;
    readonly isWhole: boolean;
    /** The writer's answer about ambiguous dates. */
    readonly order?: DateOrder | undefined;
  }): void;
  /** The next chunk; undefined at the end. Nothing is read ahead. */
  next(given: undefined): Promise<Chunk | undefined>;
};

/** Posts per chunk: few enough to stop quickly, and to write at once. */
const wholeSize = 150;
const slimSize = 1000;

/** Reads files for the other end of the channel. */
export function serveReader(channel: Channel): void {
  // The page terminates this worker when nobody waits for it any more.
  const { signal } = new AbortController();
  const sources = new Map<string, Source>();
  let chunks: AsyncGenerator<Chunk, void> | undefined;
  let hasWords = false;
  const calls: ReaderCalls = {
    async open(files) {
      const found = await openSources(files, signal);
      for (const source of found.sources) sources.set(source.id, source);
      return { sources: found.sources.map(toNote), failures: found.failures };
    },
    begin({ source, isWhole, order }) {
      const found = sources.get(source);
      if (!found) throw new Error('There is no such source.');
      hasWords = isWhole;
      const recognised = { ...found.recognised, ...(order && { order }) };
      chunks = readSource({ ...found, recognised }, isWhole ? wholeSize : slimSize, signal);
    },
    async next() {
      const step = await chunks?.next();
      if (step === undefined || step.done === true) return undefined;
      return hasWords ? step.value : withoutWords(step.value);
    },
  };
  serve(channel, calls);
}

function toNote({ id, name, importer, recognised }: Source): SourceNote {
  const { id: importerId, title, namesAllLinks = false } = importer;
  const { blindSpots: unseen } = recognised;
  return { id, name, importer: importerId, title, unseen, namesAllLinks };
}

const wordless = { text: '', mentions: [], links: [], answers: [] } as const;

function withoutWords(chunk: Chunk): Chunk {
  return { ...chunk, posts: chunk.posts.map((post) => ({ ...post, ...wordless })) };
}
