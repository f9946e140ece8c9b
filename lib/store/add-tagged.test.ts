import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePost } from '../../tests/fixtures/sample-post.ts';
import { blankPartner } from '../partners/partner.ts';
import { createBackups } from './backups.ts';
import { dismissedOf } from './dismissed.ts';
import { createStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});
afterEach(() => store.close());

const choir = { ...blankPartner, id: 'choir', name: 'Mill Lane Choir', lastCredited: 20 };
const fund = { ...blankPartner, id: 'fund', name: 'Orchard Fund' };
const credited = async () =>
  (await store.posts.between(0)).map(({ id, credited: ids }) => [id, ...ids]);

beforeEach(() =>
  store.posts.recordAll([
    samplePost({ id: 'a', at: 10, credited: ['bank'] }),
    samplePost({ id: 'b', at: 20 }),
    samplePost({ id: 'c', at: 30 }),
  ]),
);

test('adds new partners to the posts that credited them, and can be undone', async () => {
  const all = [
    { partner: choir, posts: ['a', 'b', 'gone'] },
    { partner: fund, posts: ['a'] },
  ];
  await store.posts.addTagged(all);
  expect(await store.partners.all()).toEqual([choir, fund]);
  expect(await credited()).toEqual([['a', 'bank', 'choir', 'fund'], ['b', 'choir'], ['c']]);
  await store.posts.undoAdd(all);
  expect(await store.partners.all()).toEqual([]);
  expect(await credited()).toEqual([['a', 'bank'], ['b'], ['c']]);
});

test('deleting the post with the last credit restores the previous one', async () => {
  await store.posts.addTagged([{ partner: choir, posts: ['a', 'b'] }]);
  await store.posts.delete('b');
  expect((await store.partners.get('choir'))?.lastCredited).toBe(10);
});

test('one that can’t be saved rejects all of them', async () => {
  const broken = { ...fund, name: '' };
  await expect(
    store.posts.addTagged([
      { partner: choir, posts: ['b'] },
      { partner: broken, posts: [] },
    ]),
  ).rejects.toThrow(/can’t keep this record/);
  expect(await store.partners.all()).toEqual([]);
  expect(await credited()).toEqual([['a', 'bank'], ['b'], ['c']]);
});

test('reads every post once, in pages', async () => {
  const pages: string[][] = [];
  for await (const page of store.posts.pages(2)) pages.push(page.map(({ id }) => id));
  expect(pages).toEqual([['a', 'b'], ['c']]);
});

test('a backup includes dismissals, but only under their own id', async () => {
  const no = dismissedOf({ site: 'x', handle: 'MillLaneChoir' });
  expect(no.id).toBe('x:milllanechoir');
  await store.dismissed.put(no);
  const records = await createBackups(store.open).dump();
  const read = async (dismissed: readonly object[]) => {
    const text = JSON.stringify({ hatTip: 1, made: '', records: { ...records, dismissed } });
    const backup = await createBackups(store.open).read(new Blob([text]));
    if (typeof backup === 'string') throw new Error(backup);
    return backup;
  };
  await store.clear();
  const none = { profiles: new Set<string>(), partners: new Set<string>() };
  await createBackups(store.open).restore(await read(records.dismissed), new Set(), none);
  expect(await store.dismissed.all()).toEqual([no]);
  const other = await read([{ ...no, v: 1, handle: 'OrchardFund' }]);
  expect([other.broken, other.records.dismissed]).toEqual([1, []]);
});
