import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { samplePost } from '../../tests/fixtures/sample-post.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { accountId } from '../../lib/post.ts';
import type { AddedPartner } from '../../lib/tagged/added-partner.ts';
import type { Tag } from '../../lib/tagged/tally.ts';
import { createTagged, type TaggedPorts } from './tagged-state.ts';

let made = 0;
const tagging = (handle: string, count = 2) =>
  Array.from({ length: count }, () => {
    made += 1;
    return samplePost({ id: `x:${made}`, at: made, tagged: [handle], creditsSomeone: true });
  });

/** A book and posts in memory; `more` overrides the defaults. */
function begin(posts: readonly ReturnType<typeof samplePost>[], more: Partial<TaggedPorts> = {}) {
  const book = signal<readonly Partner[] | undefined>(undefined);
  const dismissed = new Set<string>();
  let [revision, id, clock] = [0, 0, 1_000_000];
  const pages = vi.fn(async function* () {
    for (let at = 0; at < posts.length; at += 2) yield posts.slice(at, at + 2);
  });
  const ports: TaggedPorts = {
    book,
    actions: {
      newId: () => `new${(id += 1)}`,
      addTagged: async (all: readonly AddedPartner[]) => {
        revision += 1;
        book.value = [...book.value!, ...all.map(({ partner }) => partner)];
      },
      undoAdd: async (all: readonly AddedPartner[]) => {
        const gone = new Set(all.map(({ partner }) => partner.id));
        book.value = book.value!.filter((each) => !gone.has(each.id));
      },
    },
    revision: async () => revision,
    readBook: async () => void (book.value ??= []),
    pages,
    profiles: async () => [],
    dismissed: async () => [...dismissed],
    dismiss: async (tags: readonly Tag[]) => {
      for (const tag of tags) dismissed.add(accountId(tag));
    },
    restore: async (ids) => {
      for (const each of ids) dismissed.delete(each);
    },
    topics: async (questions) => questions.map(() => ['songs']),
    now: () => clock,
    pause: async () => void (clock += 600),
    ...more,
  };
  const tagged = createTagged(ports);
  const names = () => tagged.list.value?.map(({ name }) => name);
  return { tagged, names, book, dismissed, pages, change: () => (revision += 1) };
}

test('reads posts once, and again after a change', async () => {
  const { tagged, names, pages, change } = begin(tagging('MillLaneChoir'));
  expect(names()).toBeUndefined();
  await Promise.all([tagged.read(), tagged.read()]);
  await tagged.read();
  expect(names()).toEqual(['Mill Lane Choir']);
  expect(tagged.hasPosts.value).toBe(true);
  expect(pages).toHaveBeenCalledTimes(1);
  change();
  await tagged.read();
  expect(pages).toHaveBeenCalledTimes(2);
});

test('shows progress when reading takes over a second', async () => {
  const { tagged } = begin(tagging('MillLaneChoir', 8));
  const seen: (number | undefined)[] = [];
  tagged.looking.subscribe((posts) => void seen.push(posts));
  await tagged.read();
  expect(seen).toEqual([undefined, 4, 6, 8, undefined]);
});

test('adds one as the writer edited it, removes it from the list, and undoes it', async () => {
  const { tagged, names, book } = begin([
    ...tagging('MillLaneChoir', 3),
    ...tagging('OrchardFund'),
  ]);
  await tagged.read();
  const [choir] = tagged.list.value!;
  tagged.choose(choir!.key, { name: 'The Choir' });
  tagged.choose(choir!.key, { kind: 'volunteer' });
  const { taken } = await tagged.add([choir!]);
  expect(names()).toEqual(['Orchard Fund']);
  expect(book.value).toMatchObject([
    { id: 'new1', name: 'The Choir', kind: 'volunteer', handles: { x: 'MillLaneChoir' } },
  ]);
  expect(taken[0]?.posts).toHaveLength(3);
  expect(book.value![0]?.lastCredited).toBe(choir!.last);
  await tagged.undoAdd(taken);
  expect(names()).toEqual(['Mill Lane Choir', 'Orchard Fund']);
});

test('remembers a dismissal, which can be undone', async () => {
  const { tagged, names, dismissed } = begin(tagging('MillLaneChoir'));
  await tagged.read();
  await tagged.dismiss(tagged.list.value![0]!);
  expect([names(), [...dismissed]]).toEqual([[], ['x:milllanechoir']]);
  await tagged.restore(['x:milllanechoir']);
  expect([names(), dismissed.size]).toEqual([['Mill Lane Choir'], 0]);
});

test('topics come from texts; partners without topics are added too', async () => {
  const withTexts = () =>
    tagging('MillLaneChoir').map((post) => ({ ...post, text: 'Songs by @MillLaneChoir.' }));
  const whole = begin(withTexts());
  await whole.tagged.read();
  await whole.tagged.add(whole.tagged.list.value!);
  expect(whole.book.value).toMatchObject([{ topics: ['songs'] }]);
  const broken = begin(withTexts(), { topics: () => Promise.reject(new Error('Out of memory.')) });
  await broken.tagged.read();
  await broken.tagged.add(broken.tagged.list.value!);
  expect(broken.book.value).toMatchObject([{ name: 'Mill Lane Choir', topics: [] }]);
});

test('adds all in slices; what was added before a storage failure can be undone', async () => {
  const posts = Array.from({ length: 4 }, (_, i) => tagging(`Account${i}`, 300)).flat();
  const { tagged, names, book } = begin(posts);
  const fails = begin(posts);
  await tagged.read();
  const steps: unknown[] = [];
  tagged.adding.subscribe((step) => void steps.push(step?.done));
  expect((await tagged.add(tagged.list.value!)).taken).toHaveLength(4);
  expect(steps).toEqual([undefined, 0, 2, 4, undefined]);
  expect([names(), book.value?.length]).toEqual([[], 4]);

  let calls = 0;
  const half = begin(posts, {
    book: fails.book,
    actions: {
      newId: () => `half${(calls += 1)}`,
      addTagged: () =>
        calls > 4 ? Promise.reject(new Error('No room.')) : Promise.resolve(void (calls = 9)),
      undoAdd: async () => undefined,
    },
    readBook: async () => void (fails.book.value = []),
  });
  await half.tagged.read();
  const { taken, problem } = await half.tagged.add(half.tagged.list.value!);
  expect([taken.length, String(problem)]).toEqual([2, 'Error: No room.']);
  expect(half.tagged.adding.value).toBeUndefined();
});

test('nothing that was still being read arrives after everything was deleted', async () => {
  const { tagged, names } = begin(tagging('MillLaneChoir', 6));
  const reading = tagged.read();
  tagged.forget();
  await reading;
  expect([names(), tagged.hasPosts.value, tagged.looking.value]).toEqual([
    undefined,
    false,
    undefined,
  ]);
});
