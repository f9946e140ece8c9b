import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import { accountId } from '../../lib/post.ts';
import { findTagged, pickTagged, type TaggedPartner } from '../../lib/tagged/find-tagged.ts';
import { toAddedPartner, type Chosen, type AddedPartner } from '../../lib/tagged/added-partner.ts';
import { createCounter, type Tag } from '../../lib/tagged/tally.ts';
import type { TopicQuestion } from '../../lib/tagged/topics.ts';
import type { BookActions } from './book-state.ts';
import { sliceLength } from './import-state.ts';
import { tagWritten } from '../sites/account-words.ts';

export interface TaggedPorts {
  readonly book: ReadonlySignal<readonly Partner[] | undefined>;
  readonly actions: Pick<BookActions, 'newId' | 'addTagged' | 'undoAdd'>;
  /** Changes with every write. */
  revision(): Promise<number>;
  readBook(): Promise<void>;
  pages(): AsyncIterable<readonly RecordedPost[]>;
  profiles(): Promise<readonly Profile[]>;
  /** Ids of dismissed accounts. */
  dismissed(): Promise<readonly string[]>;
  dismiss(tags: readonly Tag[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Answers in the order of the questions. */
  topics(questions: readonly TopicQuestion[]): Promise<readonly (readonly string[])[]>;
  now(): number;
  /** Yields so that the page can paint and handle input. */
  pause(): Promise<void>;
}

/** Who was added, and the problem that kept the rest out. */
export interface Added {
  readonly taken: readonly AddedPartner[];
  readonly problem?: unknown;
}

/** People and organisations tagged in past posts, to be added to the partner book. */
export interface Tagged {
  /** Undefined until the posts were read. */
  readonly list: ReadonlySignal<readonly TaggedPartner[] | undefined>;
  readonly hasPosts: ReadonlySignal<boolean>;
  /** Posts read so far, once that takes longer than a second. */
  readonly looking: ReadonlySignal<number | undefined>;
  readonly adding: ReadonlySignal<{ readonly done: number; readonly of: number } | undefined>;
  /** Ids of dismissed accounts. */
  readonly dismissed: ReadonlySignal<ReadonlySet<string>>;
  /** By key, where known. */
  readonly topics: ReadonlySignal<ReadonlyMap<string, readonly string[]>>;
  readonly chosen: ReadonlySignal<ReadonlyMap<string, Chosen>>;
  choose(key: string, chosen: Chosen): void;
  /** Reads the posts if anything changed since. */
  read(): Promise<void>;
  add(ones: readonly TaggedPartner[]): Promise<Added>;
  undoAdd(taken: readonly AddedPartner[]): Promise<void>;
  dismiss(one: TaggedPartner): Promise<void>;
  /** Suggests these accounts again. */
  restore(ids: readonly string[]): Promise<void>;
  /** Everything was deleted. */
  forget(): void;
}

/** Milliseconds before progress is shown. */
const patience = 1000;

export function createTagged(ports: TaggedPorts): Tagged {
  const found = signal<readonly TaggedPartner[] | undefined>(undefined);
  const hasPosts = signal(false);
  const looking = signal<number | undefined>(undefined);
  const adding = signal<{ done: number; of: number } | undefined>(undefined);
  const dismissed = signal<ReadonlySet<string>>(new Set());
  const topics = signal<ReadonlyMap<string, readonly string[]>>(new Map());
  const chosen = signal<ReadonlyMap<string, Chosen>>(new Map());
  const list = computed(() => {
    const [tagged, book] = [found.value, ports.book.value];
    return tagged && book && pickTagged(tagged, book, dismissed.value, ports.now());
  });
  let known: number | undefined;
  let running: Promise<void> | undefined;
  /** Incremented when the read in progress becomes obsolete. */
  let era = 0;

  const look = async () => {
    const mine = era;
    const revision = await ports.revision();
    await ports.readBook();
    if (revision === known) return;
    const began = ports.now();
    const counter = createCounter(began);
    let posts = 0;
    for await (const page of ports.pages()) {
      counter.add(page);
      posts += page.length;
      await ports.pause();
      if (mine !== era) return;
      if (ports.now() - began > patience) looking.value = posts;
    }
    const [profiles, ids] = await Promise.all([ports.profiles(), ports.dismissed()]);
    if (mine !== era) return;
    batch(() => {
      found.value = findTagged(counter.tally(), profiles);
      dismissed.value = new Set(ids);
      topics.value = new Map();
      hasPosts.value = posts > 0;
    });
    known = revision;
    void learn(list.value ?? []);
  };
  /** Topics are optional; partners without any are added anyway. */
  const learn = async (ones: readonly TaggedPartner[]) => {
    const mine = era;
    const asked = ones.filter(({ key, texts }) => texts.length > 1 && !topics.value.has(key));
    if (asked.length === 0) return;
    const answers = await ports.topics(asked.map(toQuestion)).catch(() => []);
    if (mine !== era) return;
    const fresh = asked.map(({ key }, i) => [key, answers[i] ?? []] as const);
    topics.value = new Map([...topics.value, ...fresh]);
  };
  const addSlices = async (all: readonly AddedPartner[]): Promise<Added> => {
    const taken: AddedPartner[] = [];
    try {
      for (const slice of slicesOf(all)) {
        await ports.actions.addTagged(slice);
        taken.push(...slice);
        adding.value = { done: taken.length, of: all.length };
        await ports.pause();
      }
      return { taken };
    } catch (problem) {
      return { taken, problem };
    }
  };
  return {
    list,
    hasPosts,
    looking,
    adding,
    dismissed,
    topics,
    chosen,
    choose(key, change) {
      chosen.value = new Map([...chosen.value, [key, { ...chosen.value.get(key), ...change }]]);
    },
    read() {
      running ??= look().finally(() => {
        running = undefined;
        looking.value = undefined;
      });
      return running;
    },
    async add(ones) {
      if (adding.value) return { taken: [] };
      adding.value = { done: 0, of: ones.length };
      try {
        await learn(ones);
        const all = ones.map((one) => {
          const about = topics.value.get(one.key) ?? [];
          return toAddedPartner(one, chosen.value.get(one.key) ?? {}, about, ports.actions.newId());
        });
        return await addSlices(all);
      } finally {
        adding.value = undefined;
      }
    },
    async undoAdd(taken) {
      for (const slice of slicesOf(taken)) await ports.actions.undoAdd(slice);
    },
    async dismiss({ tags }) {
      await ports.dismiss(tags);
      dismissed.value = new Set([...dismissed.value, ...tags.map((tag) => accountId(tag))]);
    },
    async restore(ids) {
      await ports.restore(ids);
      dismissed.value = new Set([...dismissed.value].filter((id) => !ids.includes(id)));
    },
    forget() {
      era += 1;
      known = undefined;
      batch(() => {
        found.value = undefined;
        hasPosts.value = false;
        dismissed.value = new Set();
        topics.value = new Map();
        chosen.value = new Map();
      });
    },
  };
}

const toQuestion = ({ tags, name, texts }: TaggedPartner): TopicQuestion => ({
  tags: [name, ...tags.map(({ site, handle }) => tagWritten(site, handle))],
  texts,
});

/** As many as the store writes at once: posts are written too. */
function* slicesOf(all: readonly AddedPartner[]): Generator<readonly AddedPartner[]> {
  let slice: AddedPartner[] = [];
  let writes = 0;
  for (const one of all) {
    slice.push(one);
    writes += 1 + one.posts.length;
    if (writes < sliceLength) continue;
    yield slice;
    [slice, writes] = [[], 0];
  }
  if (slice.length > 0) yield slice;
}
