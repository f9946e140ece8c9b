import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blankPartner } from '../partners/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { openDatabase } from '../store/database.ts';
import { createBackups } from '../store/backups.ts';
import { createStore, type Store } from '../store/store.ts';
import { applyPolicy } from './apply-policy.ts';
import { noPolicy, parsePolicy, withPolicyNames } from './policy.ts';

/** A policy takes nothing from the writer: neither their coach nor their changes. */
let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
});
afterEach(() => store.close());

const names = (count: number, kind: string) =>
  Array.from({ length: count }, (_, at) => `${kind} ${at}`);
const museum = { ...blankProfile, id: 'p', name: 'Riverside Museum' };
const bankId = 'shared:riverside food bank';
const partners = [{ name: 'Riverside Food Bank', handles: { x: 'RiversideFB' } }];
const locked = parsePolicy({ partners, locked: ['partners'] });
const quarantined = async () =>
  (await store.quarantine.all()).map(({ from, policy, raw }) => [
    from,
    policy,
    (raw as { id: string }).id,
  ]);

describe('people never named', () => {
  test.each([
    [50, 50],
    [50, 60],
    [100, 1],
    [100, 1000],
  ])(
    '%i of the writer’s and %i of the policy’s all apply, without changing the profile',
    async (own, set) => {
      const profile = { ...museum, neverName: names(own, 'own') };
      await store.profiles.put(profile);
      const policy = parsePolicy({ neverName: names(set, 'theirs'), locked: ['neverName'] });
      await applyPolicy(store, policy);
      await applyPolicy(store, policy);
      expect(await store.profiles.all()).toEqual([profile]);
      expect(await store.quarantine.all()).toEqual([]);
      const [read] = withPolicyNames(await store.profiles.all(), policy);
      expect(read?.neverName).toEqual([...profile.neverName, ...policy.neverName]);
    },
  );

  test('a policy’s own profile may have 100, and the policy 1,000 more', async () => {
    const profile = { name: 'Riverside Council', neverName: names(100, 'own') };
    await applyPolicy(store, parsePolicy({ profile, neverName: names(1000, 'theirs') }));
    expect(await store.profiles.all()).toHaveLength(1);
    expect(parsePolicy({ neverName: names(1001, 'a') }).problems).toEqual([
      '“neverName”: there can be 1000 at most.',
    ]);
  });

  test('repairs a profile that an earlier version made unreadable', async () => {
    const [own, theirs] = [names(50, 'own'), names(60, 'theirs')];
    const raw = { ...museum, neverName: [...own, ...theirs], v: 1 };
    const db = await openDatabase();
    await db.add('setAside', { from: 'profiles', reason: 'a field cannot be read', raw });
    await db.put('profiles', { ...raw, id: 'q', name: 'Riverside Archive' } as never);
    db.close();
    const all = await store.profiles.all();
    expect(all.map(({ name }) => name)).toEqual(['Riverside Museum', 'Riverside Archive']);
    expect(all[0]?.neverName).toEqual([...own, ...theirs.slice(0, 50)]);
    expect(await store.quarantine.all()).toEqual([]);
  });

  test('keeps a record that has taken its id meanwhile', async () => {
    await store.profiles.put(museum);
    const db = await openDatabase();
    const raw = { ...museum, name: 'Old', neverName: names(101, 'own'), v: 1 };
    await db.add('setAside', { from: 'profiles', reason: 'a field cannot be read', raw });
    db.close();
    store.close();
    const revision = await store.revision();
    store.close();
    expect(await store.profiles.all()).toEqual([museum]);
    expect(await store.quarantine.all()).toHaveLength(1);
    expect(await store.revision()).toBe(revision);
  });
});

describe('a locked policy', () => {
  /** Supplied, unlocked, then changed by the writer. */
  async function change() {
    await applyPolicy(store, parsePolicy({ partners }));
    const bank = await store.partners.get(bankId);
    const changed = { ...bank!, note: 'Ring Ana first.', lastCredited: 7 };
    await store.partners.put(changed);
    return changed;
  }

  test('replaces a record the writer changed and quarantines it; it can be restored', async () => {
    const changed = await change();
    await applyPolicy(store, locked);
    expect(await store.partners.get(bankId)).toMatchObject({ lastCredited: 7 });
    expect(await store.partners.get(bankId)).not.toHaveProperty('note');
    expect(await quarantined()).toEqual([['partners', 'replaced', bankId]]);
    await applyPolicy(store, locked);
    expect(await quarantined()).toHaveLength(1);
    const [{ key } = { key: 0 }] = await store.quarantine.all();
    expect(await store.quarantine.restore(key, 'fresh')).toBe(true);
    expect(await store.quarantine.restore(key, 'again')).toBe(false);
    expect(await store.partners.get('fresh')).toEqual({ ...changed, id: 'fresh' });
    await applyPolicy(store, locked);
    expect(await store.partners.all()).toHaveLength(2);
    expect(await quarantined()).toEqual([]);
  });

  test('quarantines a record it no longer has if the writer changed it', async () => {
    await change();
    await applyPolicy(store, parsePolicy({ partners: [], locked: ['partners'] }));
    expect(await store.partners.all()).toEqual([]);
    expect(await quarantined()).toEqual([['partners', 'removed', bankId]]);
    const [{ key } = { key: 0 }] = await store.quarantine.all();
    await store.quarantine.restore(key, 'fresh');
    await applyPolicy(store, parsePolicy({ partners: [], locked: ['partners'], neverName: ['a'] }));
    expect(await store.partners.get(bankId)).toMatchObject({ note: 'Ring Ana first.' });
  });

  test('removes untouched records it supplied, and quarantines those the writer marked', async () => {
    await applyPolicy(store, parsePolicy({ partners: [...partners, { name: 'Mill Lane Choir' }] }));
    const choir = await store.partners.get('shared:mill lane choir');
    await store.partners.put({ ...choir!, creditedUs: [5] });
    await applyPolicy(store, parsePolicy({ partners: [], locked: ['partners'] }));
    expect(await store.partners.all()).toEqual([]);
    expect(await quarantined()).toEqual([['partners', 'removed', 'shared:mill lane choir']]);
  });

  test('ignores other records whose id has the same prefix', async () => {
    const fromFile = { ...blankPartner, id: 'shared:tide archive', name: 'Tide Archive' };
    const profile = { ...museum, id: 'shared:else' };
    await store.partners.put(fromFile);
    await store.profiles.put(profile);
    await applyPolicy(store, parsePolicy({ partners, locked: ['partners', 'profile'] }));
    expect(await store.partners.get(fromFile.id)).toEqual(fromFile);
    expect(await store.profiles.all()).toEqual([profile]);
    expect((await store.supplied.ids()).partners).toEqual(new Set([bankId]));
    expect(await quarantined()).toEqual([]);
  });

  test("quarantines a record with its id that it didn't supply", async () => {
    await store.partners.put({ ...blankPartner, id: bankId, name: 'Mine' });
    await applyPolicy(store, locked);
    expect(await store.partners.get(bankId)).toMatchObject({ name: 'Riverside Food Bank' });
    expect(await quarantined()).toEqual([['partners', 'replaced', bankId]]);
  });

  test('changes nothing while it is missing for a moment, as when a browser starts', async () => {
    await applyPolicy(store, locked);
    await applyPolicy(store, noPolicy);
    await applyPolicy(store, locked);
    expect(await store.partners.all()).toHaveLength(1);
    expect(await quarantined()).toEqual([]);
  });

  test('updating an untouched record loses nothing', async () => {
    await applyPolicy(store, locked);
    const moved = [{ name: 'Riverside Food Bank', handles: { x: 'FoodBank' } }];
    await applyPolicy(store, parsePolicy({ partners: moved, locked: ['partners'] }));
    expect(await store.partners.get(bankId)).toMatchObject({ handles: { x: 'FoodBank' } });
    expect(await quarantined()).toEqual([]);
  });

  test('a record the writer removed stays removed when an unlocked policy changes', async () => {
    await applyPolicy(store, parsePolicy({ partners }));
    await store.partners.delete(bankId);
    await applyPolicy(store, parsePolicy({ partners: [...partners, { name: 'Mill Lane Choir' }] }));
    expect((await store.partners.all()).map(({ name }) => name)).toEqual(['Mill Lane Choir']);
  });
});

describe('records in the previous layout', () => {
  async function writeOld(mark?: number) {
    const old = await openDB('hat-tip', 3, {
      upgrade(db) {
        for (const name of ['profiles', 'partners', 'accounts', 'phrases', 'contacts', 'imports']) {
          db.createObjectStore(name, { keyPath: 'id' });
        }
        const posts = db.createObjectStore('posts', { keyPath: 'id' });
        posts.createIndex('at', 'at');
        for (const name of ['also', 'otherIds', 'credited', 'account', 'print', 'import']) {
          posts.createIndex(name, name);
        }
        db.createObjectStore('facts');
        db.createObjectStore('setAside', { autoIncrement: true });
      },
    });
    const bank = { ...locked.partners[0]!, v: 1 };
    await old.put('partners', bank);
    await old.put('partners', { ...blankPartner, id: 'shared:gone', name: 'Gone', v: 1 });
    await old.put('partners', { ...blankPartner, id: 'own', name: 'Own', v: 1 });
    if (mark !== undefined) await old.put('facts', mark, 'policy');
    old.close();
  }

  test('with a policy: its records stay marked, and dropped ones are quarantined', async () => {
    await writeOld(1);
    expect((await store.supplied.ids()).partners).toEqual(new Set([bankId, 'shared:gone']));
    await applyPolicy(store, locked);
    expect(await quarantined()).toEqual([['partners', 'removed', 'shared:gone']]);
    // From here on the supplied records are known.
    await applyPolicy(store, parsePolicy({ locked: ['partners'] }));
    expect((await store.partners.all()).map(({ id }) => id)).toEqual(['own']);
    expect(await quarantined()).toHaveLength(1);
  });

  test('the policy’s people never to name in a profile don’t count as the writer’s change', async () => {
    await writeOld(1);
    const policy = parsePolicy({ profile: { name: 'A' }, neverName: ['a'], locked: ['profile'] });
    const db = await openDatabase();
    const old = { ...policy.profile!, neverName: ['a'], v: 1 };
    await db.put('profiles', old);
    await db.put('supplied', { from: 'profiles', id: old.id });
    db.close();
    await applyPolicy(store, policy);
    expect(await store.profiles.all()).toEqual([policy.profile]);
    expect(await quarantined()).toEqual([]);
  });

  test('without a policy: no record counts as supplied', async () => {
    await writeOld();
    expect((await store.supplied.ids()).partners).toEqual(new Set());
    await applyPolicy(store, locked);
    expect(await store.partners.all()).toHaveLength(3);
    expect(await quarantined()).toEqual([]);
  });
});

test('deleting everything also forgets what was supplied', async () => {
  await applyPolicy(store, locked);
  expect(await store.count()).toMatchObject({ supplied: 1, partners: 1 });
  expect(Object.keys(await createBackups(store.open).dump())).not.toContain('supplied');
  await store.clear();
  expect(Object.values(await store.count()).every((count) => count === 0)).toBe(true);
  await applyPolicy(store, locked);
  expect(await store.partners.all()).toHaveLength(1);
});
