import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { parsePartner } from '../partners/partner.ts';
import { openDatabase } from './database.ts';
import { StoreProblem } from './collections.ts';
import { createStore, type Store } from './store.ts';
import { samplePost } from '../../tests/fixtures/sample-post.ts';

let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});
afterEach(() => store.close());

function partner(fields: Record<string, unknown>) {
  const parsed = parsePartner(fields);
  if (!parsed.ok) throw new Error(parsed.problems[0]!.message);
  return parsed.value;
}

const post = (id: string, at: number, fields: Partial<RecordedPost> = {}) =>
  samplePost({ id, at, creditsSomeone: true, ...fields });

describe('collections', () => {
  test('keep what is put, and every write increments the revision', async () => {
    const bank = partner({ id: 'b', name: 'Riverside Food Bank', handles: { x: '@RiversideFB' } });
    expect(await store.revision()).toBe(0);
    await store.partners.put(bank);
    expect(await store.partners.all()).toEqual([bank]);
    expect(await store.revision()).toBe(1);
    await store.partners.delete('b');
    expect(await store.partners.get('b')).toBeUndefined();
    expect(await store.revision()).toBe(2);
  });

  test('quarantines a damaged or newer record and reads the others', async () => {
    await store.partners.put(partner({ id: 'good', name: 'Good' }));
    const db = await openDatabase();
    await db.put('partners', { id: 'broken', v: 1, name: 7 } as never);
    await db.put('partners', { id: 'newer', v: 99, name: 'From tomorrow' } as never);
    db.close();
    expect((await store.partners.all()).map(({ id }) => id)).toEqual(['good']);
    const quarantined = await store.quarantine.all();
    expect(quarantined.map(({ from, raw }) => [from, (raw as { id: string }).id])).toEqual([
      ['partners', 'broken'],
      ['partners', 'newer'],
    ]);
    expect(await store.partners.all()).toHaveLength(1);
  });

  test("leaves a newer version's database alone and says so", async () => {
    const newer = indexedDB.open('hat-tip', 99);
    await new Promise((resolve) => (newer.onsuccess = resolve));
    newer.result.close();
    await expect(store.partners.all()).rejects.toThrow(StoreProblem);
    await expect(store.partners.all()).rejects.toThrow(/newer version of Hat Tip/);
  });
});

describe('posts', () => {
  test('are counted once and update the partners they credit', async () => {
    await store.partners.put(partner({ id: 'b', name: 'Riverside Food Bank' }));
    expect(await store.posts.record(post('x:1', 1000, { credited: ['b', 'gone'] }))).toBe(true);
    expect(await store.posts.record(post('x:1', 9000, { credited: ['b'] }))).toBe(false);
    expect((await store.partners.get('b'))?.lastCredited).toBe(1000);
    expect(await store.posts.between(0)).toHaveLength(1);
  });

  test('are found by time, newest first on request', async () => {
    for (const at of [3000, 1000, 2000]) await store.posts.record(post(`x:${at}`, at));
    const times = (posts: readonly RecordedPost[]) => posts.map(({ at }) => at);
    expect(times(await store.posts.between(1500, 3000))).toEqual([2000]);
    expect(times(await store.posts.newest(2, () => true))).toEqual([3000, 2000]);
    expect(times(await store.posts.newest(9, ({ at }) => at < 2500))).toEqual([2000, 1000]);
  });
});

describe('a scheduled post', () => {
  const credit = { credited: ['b'], scheduled: 'known' } as const;
  const lastCredited = async () => (await store.partners.get('b'))?.lastCredited;

  test('no longer credits anybody once removed', async () => {
    await store.partners.put(partner({ id: 'b', name: 'Riverside Food Bank' }));
    await store.posts.record(post('x:1', 100, { credited: ['b'] }));
    await store.posts.record(post('x:2', 900, credit));
    expect(await lastCredited()).toBe(900);
    await store.posts.delete('x:2');
    expect(await lastCredited()).toBe(100);
    await store.posts.delete('x:1');
    expect(await lastCredited()).toBeUndefined();
  });

  test('gets its time from the writer; a published one keeps its own', async () => {
    await store.partners.put(partner({ id: 'b', name: 'Riverside Food Bank' }));
    await store.posts.record(post('x:1', 100, { ...credit, scheduled: 'unknown' }));
    await store.posts.record(post('x:2', 200));
    expect(await store.posts.reschedule('x:1', 500)).toBe(true);
    expect(await store.posts.reschedule('x:2', 500)).toBe(false);
    expect(await store.posts.between(0)).toMatchObject([
      { id: 'x:2', at: 200 },
      { id: 'x:1', at: 500, scheduled: 'known' },
    ]);
    expect(await lastCredited()).toBe(500);
  });
});

test('remembers the first day', async () => {
  expect(await store.since(500)).toBe(500);
  expect(await store.since(900)).toBe(500);
});

test('clearing deletes everything', async () => {
  await store.partners.put(partner({ id: 'b', name: 'Riverside Food Bank' }));
  await store.posts.record(post('x:1', 1000));
  await store.clear();
  expect(await store.partners.all()).toEqual([]);
  expect(await store.posts.between(0)).toEqual([]);
  expect(await store.revision()).toBe(3);
});

test('keeps records of the first layout when a newer version opens them', async () => {
  const old = await openDB('hat-tip', 1, {
    upgrade(db) {
      for (const name of ['profiles', 'partners', 'accounts', 'phrases']) {
        db.createObjectStore(name, { keyPath: 'id' });
      }
      db.createObjectStore('posts', { keyPath: 'id' }).createIndex('at', 'at');
      db.createObjectStore('facts');
      db.createObjectStore('setAside', { autoIncrement: true });
    },
  });
  // As the first release wrote it: without the fields added later.
  await old.put('partners', { v: 1, id: 'b', name: 'Riverside Food Bank', kind: 'partner' });
  await old.put('profiles', { v: 1, id: 'p', name: 'Riverside Museum', neverName: ['pupils'] });
  old.close();
  expect(await store.partners.all()).toEqual([partner({ id: 'b', name: 'Riverside Food Bank' })]);
  expect(await store.profiles.all()).toMatchObject([{ neverName: ['pupils'], houseWords: [] }]);
  await store.contacts.put({ id: 'c', who: 'Ana', cause: 'soup', at: 1, answered: false });
  expect(await store.contacts.all()).toHaveLength(1);
  expect(await store.quarantine.all()).toEqual([]);
});

test("a newer version's records stay until the writer starts afresh", async () => {
  const newer = await openDB('hat-tip', 99, {
    upgrade: (db) => void db.createObjectStore('unknown'),
  });
  await newer.put('unknown', 'theirs', 'key');
  newer.close();
  await expect(store.partners.all()).rejects.toThrow('saved by a newer version of Hat Tip');
  const again = await openDB('hat-tip', 99);
  expect(await again.get('unknown', 'key')).toBe('theirs');
  again.close();
  await store.clear();
  await store.partners.put(partner({ id: 'b', name: 'Riverside Food Bank' }));
  expect(await store.partners.all()).toHaveLength(1);
});
