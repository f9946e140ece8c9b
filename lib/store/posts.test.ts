import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { fingerprintOf } from '../posts/same-post.ts';
import { blankPartner } from '../partners/partner.ts';
import { createStore, type Store } from './store.ts';
import { samplePost } from '../../tests/fixtures/sample-post.ts';

let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});
afterEach(() => store.close());

const post = (id: string, at: number, fields: Partial<RecordedPost> = {}) =>
  samplePost({
    id,
    at,
    site: 'linkedin',
    author: { site: 'linkedin', handle: 'Riverside' },
    ...fields,
  });
const idsIn = async () => (await store.posts.between(0)).map(({ id }) => id);

describe('many posts at once', () => {
  test('are counted once, by id', async () => {
    expect(await store.posts.recordAll([post('a', 1), post('b', 2), post('a', 1)])).toBe(2);
    expect(await store.posts.recordAll([post('b', 2), post('c', 3)])).toBe(1);
    expect(await idsIn()).toEqual(['a', 'b', 'c']);
    const refs = ['a', 'x', 'c'].map((id) => ({ id, at: 0 }));
    expect(await store.posts.known(refs)).toEqual(new Set(['a', 'c']));
    expect(await store.posts.known(refs, 'file')).toEqual(new Set());
  });

  test('are counted once by their words, if another source has them; its address is adopted', async () => {
    const fingerprint = fingerprintOf('linkedin', 'Thanks to Riverside Food Bank for the soup.')!;
    await store.posts.record(post('seen', 1_000_000, { print: fingerprint }));
    const url = 'https://www.linkedin.com/feed/update/1';
    const exported = post('linkedin:1', 1_020_000, { print: fingerprint, import: 'file', url });
    const later = post('linkedin:2', 90_000_000, { print: fingerprint, import: 'file' });
    expect(await store.posts.recordAll([exported, later])).toBe(1);
    const [first, second] = await store.posts.between(0);
    expect([first?.id, first?.url, second?.id]).toEqual(['seen', url, 'linkedin:2']);
  });

  test('the same words twice in one file are two posts', async () => {
    const fingerprint = fingerprintOf('linkedin', 'Good morning')!;
    const twice = [1, 2].map((n) => post(`${n}`, n, { print: fingerprint, import: 'file' }));
    expect(await store.posts.recordAll(twice)).toBe(2);
  });

  test('update each partner’s last credit, and revert it when deleted', async () => {
    await store.partners.put({ ...blankPartner, id: 'bank', name: 'Riverside Food Bank' });
    const last = async () => (await store.partners.get('bank'))?.lastCredited;
    await store.posts.recordAll([
      post('old', 10, { credited: ['bank'] }),
      post('new', 30, { credited: ['bank'], import: 'file' }),
      post('other', 40, { import: 'file' }),
    ]);
    expect(await last()).toBe(30);
    expect(await store.posts.deleteImport('file')).toBe(2);
    expect([await last(), await idsIn()]).toEqual([10, ['old']]);
    expect(await store.posts.deleteBetween(0, 11)).toBe(1);
    expect([await last(), await store.posts.range()]).toEqual([undefined, undefined]);
  });
});

test('finds one account’s newest posts, whatever others posted and however the handle is written', async () => {
  const others = Array.from({ length: 50 }, (_, i) =>
    post(`other${i}`, 100 + i, { author: { site: 'linkedin', handle: 'elsewhere' } }),
  );
  await store.posts.recordAll([post('mine', 5), post('older', 4), ...others]);
  const found = await store.posts.newestOf(
    { site: 'linkedin', handle: 'RIVERSIDE' },
    2,
    () => true,
  );
  expect(found.map(({ id }) => id)).toEqual(['mine', 'older']);
  expect(await store.posts.range()).toEqual({ first: 4, last: 149 });
});

test('deleting texts keeps the rest', async () => {
  const withText = post('a', 1, { text: 'Soup on Friday.' });
  await store.posts.record({ ...withText, id: 'never' });
  await store.posts.delete('never');
  await store.posts.keepTexts(true);
  await store.posts.recordAll([withText, post('b', 2)]);
  expect(await store.posts.between(0)).toEqual([withText, post('b', 2)]);
  expect(await store.posts.keepTexts(false)).toBe(1);
  expect(await store.posts.between(0)).toEqual([post('a', 1), post('b', 2)]);
});

test('finds posts of the previous layout by account, too', async () => {
  const old = await openDB('hat-tip', 2, {
    upgrade(db) {
      for (const name of ['profiles', 'partners', 'accounts', 'phrases', 'contacts']) {
        db.createObjectStore(name, { keyPath: 'id' });
      }
      db.createObjectStore('posts', { keyPath: 'id' }).createIndex('at', 'at');
      db.createObjectStore('facts');
      db.createObjectStore('setAside', { autoIncrement: true });
    },
  });
  await old.put('posts', { ...post('a', 1), v: 1 });
  old.close();
  const found = await store.posts.newestOf(
    { site: 'linkedin', handle: 'riverside' },
    5,
    () => true,
  );
  expect(found).toEqual([post('a', 1)]);
  expect(await store.imports.all()).toEqual([]);
});
