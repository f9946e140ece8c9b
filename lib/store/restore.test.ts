import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { samplePost } from '../../tests/fixtures/sample-post.ts';
import { blankPartner } from '../partners/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import type { Account } from './accounts.ts';
import type { ReadBackup } from './backup.ts';
import { findStanding } from './coached-accounts.ts';
import { createBackups } from './backups.ts';
import { createStore, type Store } from './store.ts';

/** A file may come from anybody and contain anything: existing records win unless the writer chooses otherwise. */
let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  await store.profiles.put(museum);
  await store.partners.put(bank);
});
afterEach(() => store.close());

const museum = {
  ...blankProfile,
  id: 'p',
  name: 'Riverside Museum',
  handles: { x: 'RiversideMus' },
  neverName: ['Sam Poe'],
};
const bank = {
  ...blankPartner,
  id: 'b',
  name: 'Riverside Food Bank',
  handles: { x: 'RiversideFB' },
};
const none = { profiles: new Set<string>(), partners: new Set<string>() };
const account = (handle: string, coached: boolean, more: Partial<Account> = {}): Account => ({
  id: `x:${handle.toLowerCase()}`,
  site: 'x',
  handle,
  coached,
  ...(coached && { profile: 'p' }),
  ...more,
});
const group = { id: 'group:1', name: 'Friends' };

type Given = Partial<ReadBackup['records']>;
const backup = (records: Given): ReadBackup => ({
  made: '',
  settings: undefined,
  broken: 0,
  records: {
    profiles: [],
    partners: [],
    accounts: [],
    phrases: [],
    posts: [],
    contacts: [],
    imports: [],
    dismissed: [],
    ...records,
  },
});
const compare = (records: Given) => createBackups(store.open).compare(backup(records), none);
const restore = (records: Given, ...chosen: string[]) =>
  createBackups(store.open).restore(backup(records), new Set(chosen), none);

/** Whether a draft of this account would be read. */
async function standing(handle: string, place = undefined as typeof group | undefined) {
  const [profiles, accounts] = [await store.profiles.all(), await store.accounts.all()];
  return findStanding({ site: 'x', handle }, place, profiles, accounts).coached;
}

describe('“never this account”', () => {
  beforeEach(() => store.accounts.put(account('Private', false)));

  test.each([
    ['by an answer', { accounts: [account('Private', true)] }],
    ['by an answer with other capitals', { accounts: [account('PRIVATE', true)] }],
    [
      'by a handle of a new profile',
      {
        profiles: [{ ...blankProfile, id: 'q', name: 'Other', handles: { x: 'private' } }],
      },
    ],
    [
      'by a handle of a profile that is here',
      {
        profiles: [{ ...museum, handles: { x: 'Private' } }],
      },
    ],
    [
      'for an audience',
      {
        accounts: [account('Private', true, { id: 'x:private in group:1', place: group })],
      },
    ],
  ])('stays, whatever is chosen: the file coaches it %s', async (_, records) => {
    const plan = await compare(records);
    expect(plan.never).toHaveLength(1);
    expect(plan.coached).toEqual([]);
    await restore(records, ...plan.different.map(({ key }) => key));
    expect(await standing('Private')).toBe('never');
    expect(await standing('private', group)).toBe('never');
    await store.accounts.delete('x:private');
    expect(await standing('Private')).toBe('ask');
  });

  test('from the file is added if nothing here coaches the account', async () => {
    await restore({ accounts: [account('Else', false)] });
    expect(await standing('Else')).toBe('never');
  });

  test('from the file becomes a question if the account is coached here', async () => {
    const records = { accounts: [account('RiversideMus', false)] };
    const { different } = await compare(records);
    expect(different).toMatchObject([
      { from: 'accounts', here: { coached: true, profile: 'p' }, next: { coached: false } },
    ]);
    await restore(records);
    expect(await standing('RiversideMus')).toBe('yes');
    await restore(records, different[0]!.key);
    expect(await standing('RiversideMus')).toBe('never');
  });
});

describe('an account the file would coach', () => {
  const other = { ...blankProfile, id: 'q', name: 'Mill Lane Choir', handles: { x: 'MillLane' } };
  test.each([
    ['by an answer', { accounts: [account('MillLane', true)] }],
    ['by a new profile', { profiles: [other] }],
    [
      'by an answer for a new profile',
      {
        profiles: [{ ...other, handles: {} }],
        accounts: [account('MillLane', true, { profile: 'q' })],
      },
    ],
    ['by both', { profiles: [other], accounts: [account('MillLane', true, { profile: 'q' })] }],
    ['by a profile that is here', { profiles: [{ ...museum, handles: { x: 'MillLane' } }] }],
    [
      'by a profile of the same name',
      {
        profiles: [{ ...museum, id: 'evil', handles: { x: 'MillLane' } }],
      },
    ],
  ])('%s: not read until chosen', async (_, records) => {
    const { coached, different } = await compare(records);
    expect(coached.map((each) => each.account.handle)).toEqual(['MillLane']);
    await restore(records, ...different.map(({ key }) => key));
    expect(await standing('MillLane')).toBe('ask');
    await restore(records, coached[0]!.key);
    expect(await standing('milllane')).toBe('yes');
  });

  test('an audience becomes a question, too', async () => {
    const place = account('RiversideMus', true, { id: 'x:riversidemus in group:1', place: group });
    const { coached } = await compare({ accounts: [place] });
    expect(coached).toHaveLength(1);
    await restore({ accounts: [place] });
    expect(await standing('RiversideMus', group)).toBe('closed');
    await restore({ accounts: [place] }, coached[0]!.key);
    expect(await standing('RiversideMus', group)).toBe('yes');
  });

  test('of an organisation deleted here becomes a question when that is restored', async () => {
    await store.accounts.put(account('MillLane', true, { profile: 'q' }));
    const records = { profiles: [{ ...other, handles: {} }] };
    const { coached } = await compare(records);
    expect(coached).toHaveLength(1);
    await restore(records);
    expect(await standing('MillLane')).toBe('ask');
    await store.profiles.delete('q');
    await store.accounts.put(account('MillLane', true, { profile: 'q' }));
    await restore(records, coached[0]!.key);
    expect(await standing('MillLane')).toBe('yes');
  });

  test('stays with its organisation here, whatever organisation the file names', async () => {
    const evil = { ...blankProfile, id: 'a', name: 'Evil', handles: { x: 'riversidemus' } };
    const owner = async () => {
      const [profiles, accounts] = [await store.profiles.all(), await store.accounts.all()];
      const author = { site: 'x', handle: 'RiversideMus' } as const;
      return findStanding(author, undefined, profiles, accounts);
    };
    const { coached } = await compare({ profiles: [evil] });
    await restore({ profiles: [evil] });
    expect(await owner()).toMatchObject({ profile: { id: 'p' } });
    await restore({ profiles: [evil] }, coached[0]!.key);
    expect(await owner()).toMatchObject({ profile: { id: 'a' } });
  });

  test('one’s own backup restores everything on a new machine if all is chosen', async () => {
    const places = account('RiversideMus', true, { id: 'x:riversidemus in group:1', place: group });
    const records = { profiles: [museum], accounts: [places, account('Private', false)] };
    await store.clear();
    const { coached, added, different } = await compare(records);
    expect([coached.length, added.accounts.length, different.length]).toEqual([2, 1, 0]);
    await restore(records, ...coached.map(({ key }) => key));
    expect(await store.profiles.all()).toEqual([museum]);
    expect(await store.accounts.all()).toEqual([account('Private', false), places]);
    const again = await compare(records);
    expect(again).toMatchObject({ different: [], coached: [], never: [], same: 3 });
  });
});

describe('a partner', () => {
  const impostor = { ...bank, handles: { x: 'RlversideFB' }, lastCredited: 9 };

  test.each([
    ['its id', impostor],
    ['its name', { ...impostor, id: 'else' }],
    [
      'another name',
      { ...impostor, id: 'else', name: 'Evil', aliases: ['The Riverside food bank'] },
    ],
  ])('with another handle, known by %s, stays unless chosen', async (_, given) => {
    const { different, added } = await compare({ partners: [given] });
    expect(added.partners).toEqual([]);
    expect(different).toMatchObject([
      { here: { handles: { x: 'RiversideFB' } }, next: { id: 'b', handles: { x: 'RlversideFB' } } },
    ]);
    await restore({ partners: [given] });
    expect(await store.partners.all()).toEqual([bank]);
    await restore({ partners: [given] }, different[0]!.key);
    expect(await store.partners.all()).toEqual([{ ...given, id: 'b' }]);
  });

  test('that differs only in credits is merged, as its posts are', async () => {
    await store.partners.put({ ...bank, lastCredited: 5, creditedUs: [1] });
    const given = { ...bank, id: 'theirs', lastCredited: 9, creditedUs: [2] };
    const post = samplePost({ id: 'x:1', at: 7, profile: 'q', credited: ['theirs', 'b'] });
    const profiles = [{ ...museum, id: 'q' }];
    const plan = await compare({ partners: [given], profiles });
    expect(plan).toMatchObject({ different: [], same: 2 });
    await restore({ partners: [given], profiles, posts: [post] });
    expect(await store.partners.all()).toEqual([{ ...bank, lastCredited: 9, creditedUs: [1, 2] }]);
    expect(await store.posts.between(0)).toMatchObject([{ credited: ['b'], profile: 'p' }]);
  });

  test('of a locked policy stays, and is counted', async () => {
    const locked = { ...none, partners: new Set(['b']) };
    const plan = await createBackups(store.open).compare(backup({ partners: [impostor] }), locked);
    expect(plan).toMatchObject({ different: [], locked: 1 });
    await createBackups(store.open).restore(
      backup({ partners: [impostor] }),
      new Set(['partners b']),
      locked,
    );
    expect(await store.partners.all()).toEqual([bank]);
  });
});

test('a chosen profile keeps everybody who is never named', async () => {
  const given = { ...museum, neverName: ['pupils'], causes: ['rivers'] };
  const { different } = await compare({ profiles: [given] });
  await restore({ profiles: [given] }, different[0]!.key);
  expect(await store.profiles.all()).toEqual([{ ...given, neverName: ['Sam Poe', 'pupils'] }]);
  expect(await compare({ profiles: [{ ...given, neverName: [] }] })).toMatchObject({ same: 1 });
});

test('a contact stays unless chosen; phrases and imports with the same id are the same', async () => {
  const contact = { id: 'c', who: 'Ana', cause: 'soup', at: 1, answered: true };
  await store.contacts.put(contact);
  await store.phrases.put({ id: 'a:b', rule: 'a', phrase: 'b' });
  const records = {
    contacts: [{ ...contact, answered: false }],
    phrases: [{ id: 'a:b', rule: 'a', phrase: 'B' }],
  };
  const { different, same } = await compare(records);
  expect([different.length, same]).toEqual([1, 1]);
  await restore(records);
  expect(await store.contacts.all()).toEqual([contact]);
  await restore(records, different[0]!.key);
  expect(await store.contacts.all()).toMatchObject([{ answered: false }]);
});

test('changes since the preview win, too', async () => {
  const given = { ...bank, id: 'new', name: 'Tide Archive' };
  expect((await compare({ partners: [given] })).added.partners).toHaveLength(1);
  await store.partners.put({ ...given, note: 'Mine' });
  await restore({ partners: [given] });
  expect(await store.partners.get('new')).toMatchObject({ note: 'Mine' });
});
