import { signal, type ReadonlySignal } from '@preact/signals';
import type { PastImport } from '../../lib/posts/past-import.ts';
import type { Choices } from '../../lib/past-posts/accounts.ts';
import type { ImportOutcome } from '../../lib/past-posts/import-posts.ts';
import type {
  Count,
  DateOrder,
  Found,
  FoundSource,
  Orders,
} from '../../lib/past-posts/preview-posts.ts';
import type { ChosenFile } from '../../lib/past-posts/sources.ts';

export type Stage =
  | {
      readonly at: 'choose';
      /** The last selection, which held nothing to import. */
      readonly found?: Found;
      /** A full sentence. */
      readonly problem?: string;
    }
  | { readonly at: 'previewing'; readonly posts: number }
  | {
      readonly at: 'preview';
      readonly found: Found;
      readonly choices: Choices;
      /** Of the accounts that are included. */
      readonly chosen: Count;
      /** The files it was found in, for another preview. */
      readonly files: readonly ChosenFile[];
    }
  | { readonly at: 'importing'; readonly done: number; readonly of: number }
  | { readonly at: 'done'; readonly outcome: ImportOutcome };

export interface PastPorts {
  /** Previews the files; resolves with the profile each account likely belongs to. */
  preview(
    files: readonly ChosenFile[],
    progress: (posts: number) => void,
    stop: AbortSignal,
    orders: Orders,
  ): Promise<{ readonly found: Found; readonly preset: Choices }>;
  count(sources: readonly FoundSource[], choices: Choices): Count;
  importPosts(
    sources: readonly FoundSource[],
    choices: Choices,
    progress: (done: number, of: number) => void,
    stop: AbortSignal,
  ): Promise<ImportOutcome>;
  /** Releases the files. */
  letGo(): void;
  imports(): Promise<readonly PastImport[]>;
  /** Resolves with how many posts were deleted. */
  deleteImport(id: string): Promise<number>;
}

/** Past posts in files: chosen, previewed, imported; and earlier imports. */
export interface Past {
  readonly stage: ReadonlySignal<Stage>;
  /** Newest first; undefined until loaded. */
  readonly imports: ReadonlySignal<readonly PastImport[] | undefined>;
  /** The import deleted last. */
  readonly deleted: ReadonlySignal<{ readonly name: string; readonly posts: number } | undefined>;
  /** What went wrong with the list, as a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  read(): Promise<void>;
  preview(files: readonly ChosenFile[]): Promise<void>;
  /** The organisation an account's posts count for; undefined excludes them. */
  choose(key: string, profile: string | undefined): void;
  /** Sets how to read the ambiguous dates of a source, and previews its files again. */
  settle(source: string, order: DateOrder): Promise<void>;
  importPosts(): Promise<void>;
  /** Stops the current work; imported posts stay. */
  stop(): void;
  startAgain(): void;
  /** Everything is about to be deleted: no post of a file may arrive afterwards. */
  forget(): Promise<void>;
  deleteImport(id: string): Promise<void>;
}

const nothing: Found = { sources: [], accounts: [], empty: [], failures: [] };

type Chosen = Pick<Extract<Stage, { at: 'preview' }>, 'found' | 'choices'>;

/** Keeps the writer's choices about accounts, exclusions too; new accounts get the preset. */
function keepChoices(preset: Choices, { found, choices }: Chosen): Choices {
  const known = new Set(found.accounts.map(({ key }) => key));
  const fresh = Object.entries(preset).filter(([key]) => !known.has(key));
  return { ...Object.fromEntries(fresh), ...choices };
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function createPast(ports: PastPorts): Past {
  const stage = signal<Stage>({ at: 'choose' });
  const imports = signal<readonly PastImport[] | undefined>(undefined);
  const deleted = signal<{ name: string; posts: number } | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  let stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();

  const read = async () => {
    try {
      imports.value = (await ports.imports()).toSorted((a, b) => b.at - a.at);
      problem.value = undefined;
    } catch (error) {
      problem.value = sentenceOf(error);
    }
  };
  const show = (found: Found, choices: Choices, files: readonly ChosenFile[]) => {
    const chosen = ports.count(found.sources, choices);
    stage.value = { at: 'preview', found, choices, chosen, files };
  };
  const preview = async (files: readonly ChosenFile[], orders: Orders, before?: Chosen) => {
    stopping = new AbortController();
    const { signal: stop } = stopping;
    deleted.value = undefined;
    stage.value = { at: 'previewing', posts: 0 };
    try {
      const progress = (posts: number) => (stage.value = { at: 'previewing', posts });
      const { found, preset } = await ports.preview(files, progress, stop, orders);
      if (found.sources.length > 0)
        show(found, before ? keepChoices(preset, before) : preset, files);
      else stage.value = { at: 'choose', found };
    } catch (error) {
      stage.value = stop.aborted ? { at: 'choose' } : { at: 'choose', problem: sentenceOf(error) };
    }
    if (stage.value.at === 'choose') ports.letGo();
  };
  return {
    stage,
    imports,
    deleted,
    problem,
    read,
    async preview(files) {
      if (files.length === 0) {
        stage.value = { at: 'choose', found: nothing };
        return;
      }
      await preview(files, {});
    },
    async settle(source, order) {
      if (stage.value.at !== 'preview') return;
      const { found, choices, files } = stage.value;
      const before = found.sources.flatMap((each) =>
        each.order ? [[each.note.id, each.order] as const] : [],
      );
      await preview(files, { ...Object.fromEntries(before), [source]: order }, { found, choices });
    },
    choose(key, profile) {
      if (stage.value.at !== 'preview') return;
      const { found, choices, files } = stage.value;
      const { [key]: _, ...others } = choices;
      show(found, profile === undefined ? others : { ...others, [key]: profile }, files);
    },
    async importPosts() {
      if (stage.value.at !== 'preview') return;
      const { found, choices, chosen } = stage.value;
      stopping = new AbortController();
      stage.value = { at: 'importing', done: 0, of: chosen.posts };
      const progress = (done: number, of: number) => {
        if (stage.value.at === 'importing') stage.value = { at: 'importing', done, of };
      };
      const { signal: stop } = stopping;
      const work = ports
        .importPosts(found.sources, choices, progress, stop)
        .catch((error: unknown): ImportOutcome => ({
          added: 0,
          known: 0,
          failed: 0,
          broken: [],
          stopped: stop.aborted ? 'cancelled' : new Error(sentenceOf(error)),
        }));
      running = work;
      const outcome = await work;
      ports.letGo();
      await read();
      // Everything may have been deleted meanwhile.
      if (stage.value.at === 'importing') stage.value = { at: 'done', outcome };
    },
    stop: () => stopping.abort(),
    startAgain() {
      ports.letGo();
      stage.value = { at: 'choose' };
    },
    async forget() {
      stopping.abort();
      await running;
      ports.letGo();
      deleted.value = undefined;
      imports.value = undefined;
      stage.value = { at: 'choose' };
    },
    async deleteImport(id) {
      try {
        const name = imports.value?.find((each) => each.id === id)?.name ?? '';
        deleted.value = { name, posts: await ports.deleteImport(id) };
      } catch (error) {
        problem.value = sentenceOf(error);
        return;
      }
      await read();
    },
  };
}
