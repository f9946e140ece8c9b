import { signal, type ReadonlySignal } from '@preact/signals';
import type { PastImport } from '../../lib/habits/past-import.ts';
import type { Choices } from '../../lib/past-posts/accounts.ts';
import type { Brought } from '../../lib/past-posts/bring-in.ts';
import type {
  Count,
  DateOrder,
  Found,
  FoundSource,
  Orders,
} from '../../lib/past-posts/look-through.ts';
import type { ChosenFile } from '../../lib/past-posts/sources.ts';

export type Stage =
  | {
      readonly at: 'choose';
      /** What was chosen last and held nothing to bring in. */
      readonly found?: Found;
      /** A whole sentence. */
      readonly problem?: string;
    }
  | { readonly at: 'looking'; readonly posts: number }
  | {
      readonly at: 'preview';
      readonly found: Found;
      readonly choices: Choices;
      /** Of the accounts that are not left out. */
      readonly chosen: Count;
      /** What it was found in, to be looked through again. */
      readonly files: readonly ChosenFile[];
    }
  | { readonly at: 'bringing'; readonly done: number; readonly of: number }
  | { readonly at: 'done'; readonly brought: Brought };

export interface PastPorts {
  /** Looks through the files; with the profile each account is likely to be of. */
  look(
    files: readonly ChosenFile[],
    progress: (posts: number) => void,
    stop: AbortSignal,
    orders: Orders,
  ): Promise<{ readonly found: Found; readonly preset: Choices }>;
  count(sources: readonly FoundSource[], choices: Choices): Count;
  bringIn(
    sources: readonly FoundSource[],
    choices: Choices,
    progress: (done: number, of: number) => void,
    stop: AbortSignal,
  ): Promise<Brought>;
  /** The files are not needed any more. */
  letGo(): void;
  imports(): Promise<readonly PastImport[]>;
  /** How many posts went. */
  deleteImport(id: string): Promise<number>;
}

/** Files of past posts: chosen, looked through, brought in; and those that were. */
export interface Past {
  readonly stage: ReadonlySignal<Stage>;
  /** Newest first; undefined until they were read. */
  readonly imports: ReadonlySignal<readonly PastImport[] | undefined>;
  /** What was deleted last. */
  readonly deleted: ReadonlySignal<{ readonly name: string; readonly posts: number } | undefined>;
  /** What went wrong with the list, in a sentence. */
  readonly problem: ReadonlySignal<string | undefined>;
  read(): Promise<void>;
  look(files: readonly ChosenFile[]): Promise<void>;
  /** For whom an account's posts count; undefined leaves them out. */
  choose(key: string, profile: string | undefined): void;
  /** How the dates of a source are read that read two ways; its files are looked through again. */
  settle(source: string, order: DateOrder): Promise<void>;
  bringIn(): Promise<void>;
  /** Stops what is running; what is in stays. */
  stop(): void;
  startAgain(): void;
  /** Everything is about to be deleted: nothing of a file may come in behind it. */
  forget(): Promise<void>;
  deleteImport(id: string): Promise<void>;
}

const nothing: Found = { sources: [], accounts: [], empty: [], failures: [] };

type Chosen = Pick<Extract<Stage, { at: 'preview' }>, 'found' | 'choices'>;

/** What the writer said of accounts stays, that they are left out too; accounts that are new are preset. */
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
  const look = async (files: readonly ChosenFile[], orders: Orders, before?: Chosen) => {
    stopping = new AbortController();
    const { signal: stop } = stopping;
    deleted.value = undefined;
    stage.value = { at: 'looking', posts: 0 };
    try {
      const progress = (posts: number) => (stage.value = { at: 'looking', posts });
      const { found, preset } = await ports.look(files, progress, stop, orders);
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
    async look(files) {
      if (files.length === 0) {
        stage.value = { at: 'choose', found: nothing };
        return;
      }
      await look(files, {});
    },
    async settle(source, order) {
      if (stage.value.at !== 'preview') return;
      const { found, choices, files } = stage.value;
      const before = found.sources.flatMap((each) =>
        each.order ? [[each.note.id, each.order] as const] : [],
      );
      await look(files, { ...Object.fromEntries(before), [source]: order }, { found, choices });
    },
    choose(key, profile) {
      if (stage.value.at !== 'preview') return;
      const { found, choices, files } = stage.value;
      const { [key]: _, ...others } = choices;
      show(found, profile === undefined ? others : { ...others, [key]: profile }, files);
    },
    async bringIn() {
      if (stage.value.at !== 'preview') return;
      const { found, choices, chosen } = stage.value;
      stopping = new AbortController();
      stage.value = { at: 'bringing', done: 0, of: chosen.posts };
      const progress = (done: number, of: number) => {
        if (stage.value.at === 'bringing') stage.value = { at: 'bringing', done, of };
      };
      const { signal: stop } = stopping;
      const work = ports
        .bringIn(found.sources, choices, progress, stop)
        .catch((error: unknown): Brought => ({
          added: 0,
          known: 0,
          failed: 0,
          broken: [],
          stopped: stop.aborted ? 'cancelled' : new Error(sentenceOf(error)),
        }));
      running = work;
      const brought = await work;
      ports.letGo();
      await read();
      // Everything may have been deleted meanwhile.
      if (stage.value.at === 'bringing') stage.value = { at: 'done', brought };
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
