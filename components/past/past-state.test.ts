import { expect, test, vi } from 'vitest';
import type { ImportOutcome } from '../../lib/past-posts/import-posts.ts';
import type { Found } from '../../lib/past-posts/preview-posts.ts';
import { createPast, type PastPorts } from './past-state.ts';

const nobody = { posts: 0, fresh: 0, from: 0, to: 0 };
const note = {
  id: 'a',
  name: 'a.zip',
  importer: 'x-archive',
  title: 'X archive',
  unseen: [],
  namesAllLinks: true,
};
const found = {
  sources: [
    { note, ...nobody, accounts: [], rows: 0, firstRows: [], failures: [], isResumed: false },
  ],
  accounts: [],
  empty: [],
  failures: [],
} satisfies Found;
const outcome: ImportOutcome = { added: 1, known: 0, failed: 0, broken: [], stopped: undefined };
const files = [{ name: 'a.zip', blob: new Blob() }];

function createPorts() {
  return {
    preview: vi.fn(async () => ({ found, preset: { 'x:ana': 'harbour' } })),
    count: vi.fn(() => nobody),
    importPosts: vi.fn<PastPorts['importPosts']>(async () => outcome),
    letGo: vi.fn<() => void>(),
    imports: vi.fn(async () => []),
    deleteImport: vi.fn(async () => 3),
  } satisfies PastPorts;
}

test('chooses, previews and imports files, then releases them', async () => {
  const ports = createPorts();
  const past = createPast(ports);
  await past.preview(files);
  expect(past.stage.value).toMatchObject({ at: 'preview', choices: { 'x:ana': 'harbour' } });
  past.choose('x:bo', 'harbour');
  past.choose('x:ana', undefined);
  expect(past.stage.value).toMatchObject({ choices: { 'x:bo': 'harbour' } });
  expect(ports.letGo).not.toHaveBeenCalled();
  await past.importPosts();
  expect(past.stage.value).toEqual({ at: 'done', outcome });
  expect(ports.importPosts.mock.calls[0]?.slice(0, 2)).toEqual([
    found.sources,
    { 'x:bo': 'harbour' },
  ]);
  expect(ports.letGo).toHaveBeenCalledOnce();
});

test('finds nothing in a folder without likely files', async () => {
  const past = createPast(createPorts());
  await past.importPosts();
  expect(past.stage.value).toEqual({ at: 'choose' });
  await past.preview([]);
  expect(past.stage.value).toMatchObject({ at: 'choose', found: { sources: [] } });
});

test('stopping the preview returns to the start without an error', async () => {
  const past = createPast({
    ...createPorts(),
    preview: (_, progress, stop) =>
      new Promise((_resolve, reject) => {
        progress(5);
        stop.addEventListener('abort', () => reject(new Error('Ended.')));
      }),
  });
  const previewing = past.preview(files);
  expect(past.stage.value).toEqual({ at: 'previewing', posts: 5 });
  past.stop();
  await previewing;
  expect(past.stage.value).toEqual({ at: 'choose' });
});

test('shows errors as a sentence', async () => {
  const fails = () => Promise.reject(new Error('No memory.'));
  const past = createPast({ ...createPorts(), preview: fails, importPosts: fails, imports: fails });
  await past.preview(files);
  expect(past.stage.value).toEqual({ at: 'choose', problem: 'No memory.' });
  await past.read();
  expect(past.problem.value).toBe('No memory.');
  const later = createPast({ ...createPorts(), importPosts: fails });
  await later.preview(files);
  await later.importPosts();
  expect(later.stage.value).toMatchObject({ outcome: { stopped: new Error('No memory.') } });
});

test('deleting everything waits for running work and shows nothing of it', async () => {
  const order: string[] = [];
  const past = createPast({
    ...createPorts(),
    importPosts: (_sources, _choices, _progress, stop) =>
      new Promise((resolve) => {
        stop.addEventListener('abort', () => {
          order.push('ended');
          resolve({ ...outcome, stopped: 'cancelled' });
        });
      }),
  });
  await past.preview(files);
  const importing = past.importPosts();
  await past.forget();
  order.push('forgotten');
  await importing;
  expect(order).toEqual(['ended', 'forgotten']);
  expect(past.stage.value).toEqual({ at: 'choose' });
});

test('answering an ambiguous date order previews the files again and keeps choices', async () => {
  const ports = createPorts();
  const preview = vi.fn<PastPorts['preview']>(async () => ({
    found: { ...found, accounts: [{ key: 'x:bo', author: { site: 'x' as const }, ...nobody }] },
    preset: { 'x:bo': 'harbour' },
  }));
  const past = createPast({ ...ports, preview });
  await past.preview(files);
  past.choose('x:bo', undefined);
  await past.settle('a', 'day-first');
  expect(preview.mock.calls.map(([chosen, , , orders]) => [chosen, orders])).toEqual([
    [files, {}],
    [files, { a: 'day-first' }],
  ]);
  // The writer excluded it, so it isn't preset again.
  expect(past.stage.value).toMatchObject({ at: 'preview', choices: {} });
});
