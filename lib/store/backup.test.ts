import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blankPartner } from '../organisation/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { backupVersion } from './backup.ts';
import { createStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});
afterEach(() => store.close());

const settings = { modes: { x: 'off' as const }, mutedRules: ['self-praise'], quietUntil: 0 };
const museum = { ...blankProfile, id: 'p', name: 'Riverside Museum' };
const bank = { ...blankPartner, id: 'b', name: 'Riverside Food Bank', lastCredited: 7 };

async function fill() {
  await store.profiles.put(museum);
  await store.partners.put(bank);
  await store.accounts.put({ id: 'x:riverside', site: 'x', coached: true, profile: 'p' });
  await store.phrases.put({ id: 'a:b', rule: 'a', phrase: 'b' });
}

const file = async (more: object = {}) =>
  JSON.stringify({
    hatTip: backupVersion,
    made: '2026-11-21T10:00:00Z',
    settings,
    records: await store.dump(),
    ...more,
  });

test('everything comes back on another machine, and what was there stays', async () => {
  await fill();
  const text = await file();
  const before = await store.dump();
  store.close();
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  await store.partners.put({ ...blankPartner, id: 'own', name: 'Mill Lane Choir' });
  const backup = store.readBackup(text);
  if (typeof backup === 'string') throw new Error(backup);
  expect(backup).toMatchObject({ made: '2026-11-21T10:00:00Z', broken: 0, settings });
  await store.restore(backup);
  const { partners, ...others } = await store.dump();
  expect(others).toEqual({ ...before, partners: undefined });
  expect(partners.map((one) => (one as { name?: string }).name)).toEqual([
    'Riverside Food Bank',
    'Mill Lane Choir',
  ]);
});

test.each([
  ['nonsense', 'not-a-backup'],
  ['[]', 'not-a-backup'],
  ['{"hatTip": 1}', 'not-a-backup'],
  ['{"hatTip": 2, "made": "", "records": {}}', 'newer'],
])('%s is no backup: %s', (text, reason) => {
  expect(store.readBackup(text)).toBe(reason);
});

test('records that cannot be read are counted and left out', async () => {
  await fill();
  const records = await store.dump();
  const partners = [...records.partners, { v: 1, id: 'x' }, { v: 99, id: 'y', name: 'Z' }];
  const backup = store.readBackup(await file({ records: { ...records, partners } }));
  if (typeof backup === 'string') throw new Error(backup);
  expect(backup.broken).toBe(2);
  expect(backup.records.partners).toEqual([bank]);
});

test('after everything is forgotten every store is empty', async () => {
  await fill();
  await store.since(5);
  expect(await store.count()).toMatchObject({ profiles: 1, partners: 1 });
  await store.clear();
  const counts = Object.values(await store.count());
  expect(counts.every((count) => count === 0)).toBe(true);
  expect(await store.since(9)).toBe(9);
});
