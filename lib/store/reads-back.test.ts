import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePost } from '../../tests/fixtures/sample-post.ts';
import { blankPartner } from '../partners/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { StoreProblem } from './collections.ts';
import { createBackups } from './backups.ts';
import { createStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});
afterEach(() => store.close());

const names = (count: number) => Array.from({ length: count }, (_, at) => `Name ${at}`);
const museum = { ...blankProfile, id: 'p', name: 'Riverside Museum' };
const bank = { ...blankPartner, id: 'b', name: 'Riverside Food Bank' };

const samples = {
  profiles: { ...museum, houseWords: [{ avoid: 'folk', use: 'people', reason: '' }] },
  partners: { ...bank, website: 'bank.example', creditedUs: [1, 2], lastCredited: 3 },
  accounts: { id: 'x:a', site: 'x', handle: 'a', coached: true, profile: 'p' },
  phrases: { id: 'a:b', rule: 'a', phrase: 'b' },
  contacts: { id: 'c', who: 'Ana', cause: 'soup', at: 1, answered: false, note: 'n' },
  imports: {
    id: 'i',
    importer: 'x-archive',
    name: 'a.zip',
    at: 1,
    posts: 1,
    from: 1,
    to: 1,
    problems: 0,
    unseen: ['tags'],
    isDone: true,
  },
  dismissed: { id: 'x:a', site: 'x', handle: 'a' },
} as const;

/** What a field of an untrusted record may contain. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.string({ maxLength: 90 }), { maxLength: 120 }),
  fc.array(fc.constantFrom('#a', 'a', '##a', 'www.www.a.org', 'http://A.org:80/x', ' a ', ''), {
    maxLength: 6,
  }),
  fc.constantFrom('www.www.a.org', '@@a', '@a', 'a\u202eb', 'İ.com', 'ß.de', 'a'.repeat(301)),
  fc.record({ x: fc.string({ maxLength: 20 }), linkedin: fc.string({ maxLength: 20 }) }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(undefined),
  fc.constant(null),
);

test.each(Object.keys(samples) as (keyof typeof samples)[])(
  'whatever %s accepts reads back, and is written again unchanged',
  async (name) => {
    const sample: Record<string, unknown> = samples[name];
    const fields = Object.keys(sample).filter((field) => field !== 'id');
    const changes = fc.dictionary(fc.constantFrom(...fields), anything, { maxKeys: 3 });
    const collection = store[name];
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        await collection.delete(sample['id'] as string);
        const isKept = await collection.put({ ...sample, ...change } as never).then(
          () => true,
          (error: unknown) => {
            expect(error).toBeInstanceOf(StoreProblem);
            return false;
          },
        );
        const first = await collection.get(sample['id'] as string);
        expect(first !== undefined).toBe(isKept);
        if (first === undefined) return;
        // As stored in the database, so that reading doesn't clean anything up.
        const [{ v: _, ...written }] = (await createBackups(store.open).dump())[name] as [
          { v: number },
        ];
        expect(first).toEqual(written);
        await collection.putAll([first as never]);
        expect(await collection.all()).toEqual([first]);
        expect(await store.quarantine.all()).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);

test('keeps 100 people never named; rejects 101 with a sentence and keeps what was there', async () => {
  await store.profiles.put({ ...museum, neverName: names(100) });
  await expect(store.profiles.put({ ...museum, neverName: names(101) })).rejects.toThrow(
    /can’t keep this record.*Nothing was changed/,
  );
  expect((await store.profiles.get('p'))?.neverName).toHaveLength(100);
});

test("one value that can't be read back rejects all of them", async () => {
  const revision = await store.revision();
  await expect(store.partners.putAll([bank, { ...bank, id: 'c', name: '' }])).rejects.toThrow();
  await expect(store.partners.add({ ...bank, name: '' })).rejects.toThrow(StoreProblem);
  expect(await store.partners.all()).toEqual([]);
  expect(await store.revision()).toBe(revision);
});

test("a post that can't be read back rolls back its whole change", async () => {
  await store.partners.put(bank);
  const good = samplePost({ id: 'x:1', at: 5, credited: ['b'] });
  const broken = samplePost({ id: 'x:2', at: 6, credited: ['b'] });
  const tooMany = { ...broken, credited: names(201) };
  await expect(store.posts.recordAll([good, tooMany])).rejects.toThrow(StoreProblem);
  await expect(store.posts.merge({ ...bank, name: '' }, 'gone')).rejects.toThrow(StoreProblem);
  expect(await store.posts.between(0)).toEqual([]);
  expect(await store.partners.all()).toEqual([bank]);
});
