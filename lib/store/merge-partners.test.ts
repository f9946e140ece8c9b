import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blankPartner, type Partner } from '../partners/partner.ts';
import { createStore, type Store } from './store.ts';
import { samplePost } from '../../tests/fixtures/sample-post.ts';

let store: Store;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});
afterEach(() => store.close());

const partner = (id: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id,
  name: id,
  ...more,
});

const post = (id: string, at: number, credited: readonly string[]) =>
  samplePost({ id, at, credited, creditsSomeone: true });

const credits = async () =>
  Object.fromEntries((await store.posts.between(0)).map(({ id, credited }) => [id, credited]));

test('merging replaces the removed partner in every post, and can be undone', async () => {
  await store.partners.putAll([partner('bank'), partner('copy'), partner('choir')]);
  await store.posts.record(post('x:1', 100, ['copy']));
  await store.posts.record(post('x:2', 200, ['choir', 'copy', 'bank']));
  await store.posts.record(post('x:3', 300, ['choir']));
  const before = await store.partners.all();
  const was = await credits();
  const revision = await store.revision();

  const merger = await store.posts.merge(partner('bank', { aliases: ['copy'] }), 'copy');
  expect(await credits()).toEqual({ 'x:1': ['bank'], 'x:2': ['choir', 'bank'], 'x:3': ['choir'] });
  expect((await store.partners.all()).map(({ id }) => id)).toEqual(['bank', 'choir']);
  expect((await store.partners.get('bank'))?.aliases).toEqual(['copy']);
  expect(await store.revision()).toBe(revision + 1);

  await store.posts.record(post('x:4', 400, ['bank']));
  await store.posts.delete('x:1');
  await store.posts.unmerge(merger);
  expect(await credits()).toEqual({ 'x:2': was['x:2'], 'x:3': was['x:3'], 'x:4': ['bank'] });
  expect(await store.partners.all()).toEqual(before);
});
