import { expect, test, vi } from 'vitest';
import type { Brought } from '../../lib/past-posts/bring-in.ts';
import type { Found } from '../../lib/past-posts/look-through.ts';
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
const brought: Brought = { added: 1, known: 0, failed: 0, broken: [], stopped: undefined };
const files = [{ name: 'a.zip', blob: new Blob() }];

function createPorts() {
  return {
    look: vi.fn(async () => ({ found, preset: { 'x:ana': 'harbour' } })),
    count: vi.fn(() => nobody),
    bringIn: vi.fn<PastPorts['bringIn']>(async () => brought),
    letGo: vi.fn<() => void>(),
    imports: vi.fn(async () => []),
    deleteImport: vi.fn(async () => 3),
  } satisfies PastPorts;
}

test('chosen, looked through, brought in; the file is let go of at the end', async () => {
  const ports = createPorts();
  const past = createPast(ports);
  await past.look(files);
  expect(past.stage.value).toMatchObject({ at: 'preview', choices: { 'x:ana': 'harbour' } });
  past.choose('x:bo', 'harbour');
  past.choose('x:ana', undefined);
  expect(past.stage.value).toMatchObject({ choices: { 'x:bo': 'harbour' } });
  expect(ports.letGo).not.toHaveBeenCalled();
  await past.bringIn();
  expect(past.stage.value).toEqual({ at: 'done', brought });
  expect(ports.bringIn.mock.calls[0]?.slice(0, 2)).toEqual([found.sources, { 'x:bo': 'harbour' }]);
  expect(ports.letGo).toHaveBeenCalledOnce();
});

test('a folder without a likely file: nothing was found', async () => {
  const past = createPast(createPorts());
  await past.bringIn();
  expect(past.stage.value).toEqual({ at: 'choose' });
  await past.look([]);
  expect(past.stage.value).toMatchObject({ at: 'choose', found: { sources: [] } });
});

test('stopped while looking: back at the beginning, without a complaint', async () => {
  const past = createPast({
    ...createPorts(),
    look: (_, progress, stop) =>
      new Promise((_resolve, reject) => {
        progress(5);
        stop.addEventListener('abort', () => reject(new Error('Ended.')));
      }),
  });
  const looking = past.look(files);
  expect(past.stage.value).toEqual({ at: 'looking', posts: 5 });
  past.stop();
  await looking;
  expect(past.stage.value).toEqual({ at: 'choose' });
});

test('what goes wrong is said in a sentence', async () => {
  const fails = () => Promise.reject(new Error('No memory.'));
  const past = createPast({ ...createPorts(), look: fails, bringIn: fails, imports: fails });
  await past.look(files);
  expect(past.stage.value).toEqual({ at: 'choose', problem: 'No memory.' });
  await past.read();
  expect(past.problem.value).toBe('No memory.');
  const later = createPast({ ...createPorts(), bringIn: fails });
  await later.look(files);
  await later.bringIn();
  expect(later.stage.value).toMatchObject({ brought: { stopped: new Error('No memory.') } });
});

test('before everything is deleted, what runs has ended, and nothing is shown of it', async () => {
  const order: string[] = [];
  const past = createPast({
    ...createPorts(),
    bringIn: (_sources, _choices, _progress, stop) =>
      new Promise((resolve) => {
        stop.addEventListener('abort', () => {
          order.push('ended');
          resolve({ ...brought, stopped: 'cancelled' });
        });
      }),
  });
  await past.look(files);
  const bringing = past.bringIn();
  await past.forget();
  order.push('forgotten');
  await bringing;
  expect(order).toEqual(['ended', 'forgotten']);
  expect(past.stage.value).toEqual({ at: 'choose' });
});

test('dates that read two ways: an answer looks through the files again, and choices stay', async () => {
  const ports = createPorts();
  const look = vi.fn<PastPorts['look']>(async () => ({
    found: { ...found, accounts: [{ key: 'x:bo', author: { site: 'x' as const }, ...nobody }] },
    preset: { 'x:bo': 'harbour' },
  }));
  const past = createPast({ ...ports, look });
  await past.look(files);
  past.choose('x:bo', undefined);
  await past.settle('a', 'day-first');
  expect(look.mock.calls.map(([chosen, , , orders]) => [chosen, orders])).toEqual([
    [files, {}],
    [files, { a: 'day-first' }],
  ]);
  // Left out by the writer, and not preset again.
  expect(past.stage.value).toMatchObject({ at: 'preview', choices: {} });
});
