import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blankPartner } from '../partners/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { backupVersion, longestBackup } from './backup.ts';
import { createBackups } from './backups.ts';
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
  await store.accounts.put({
    id: 'x:riverside',
    site: 'x',
    handle: 'riverside',
    coached: true,
    profile: 'p',
  });
  await store.phrases.put({ id: 'a:b', rule: 'a', phrase: 'b' });
}

const none = { profiles: new Set<string>(), partners: new Set<string>() };

async function read(text: string) {
  const backup = await createBackups(store.open).read(new Blob([text]));
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
}

const file = async (more: object = {}) =>
  JSON.stringify({
    hatTip: backupVersion,
    made: '2026-11-21T10:00:00Z',
    settings,
    records: await createBackups(store.open).dump(),
    ...more,
  });

test('restores everything on another machine and keeps what was there', async () => {
  await fill();
  const text = await file();
  const before = await createBackups(store.open).dump();
  store.close();
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  await store.partners.put({ ...blankPartner, id: 'own', name: 'Mill Lane Choir' });
  const backup = await read(text);
  expect(backup).toMatchObject({ made: '2026-11-21T10:00:00Z', broken: 0, settings });
  const { coached } = await createBackups(store.open).compare(backup, none);
  expect(coached.map(({ account }) => account.handle)).toEqual(['riverside']);
  await createBackups(store.open).restore(backup, new Set(coached.map(({ key }) => key)), none);
  const { partners, ...others } = await createBackups(store.open).dump();
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
])('rejects %s: %s', async (text, reason) => {
  expect(await createBackups(store.open).read(new Blob([text]))).toBe(reason);
});

test('rejects a file that is too long before reading its text', async () => {
  const text = () => Promise.reject(new Error('was read'));
  expect(await createBackups(store.open).read({ size: longestBackup + 1, text })).toBe('too-long');
});

test('counts unreadable records and leaves them out', async () => {
  await fill();
  const records = await createBackups(store.open).dump();
  const partners = [...records.partners, { v: 1, id: 'x' }, { v: 99, id: 'y', name: 'Z' }];
  const accounts = [{ v: 1, id: 'x:secret', site: 'x', handle: 'harmless', coached: true }];
  const phrases = [{ v: 1, id: 'asks:all', rule: 'asks', phrase: 'our doors' }];
  const backup = await read(await file({ records: { ...records, partners, accounts, phrases } }));
  expect(backup.broken).toBe(4);
  expect(backup.records).toMatchObject({ accounts: [], phrases: [] });
  expect(backup.records.partners).toEqual([bank]);
});

test('deleting everything empties every store', async () => {
  await fill();
  await store.since(5);
  expect(await store.count()).toMatchObject({ profiles: 1, partners: 1 });
  await store.clear();
  const counts = Object.values(await store.count());
  expect(counts.every((count) => count === 0)).toBe(true);
  expect(await store.since(9)).toBe(9);
});
