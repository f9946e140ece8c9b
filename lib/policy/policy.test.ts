import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { modeOf } from '../settings.ts';
import { createStore, type Store } from '../store/store.ts';
import { blankPartner, parsePartner } from '../partners/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { policySchema as schema } from '../../scripts/build/policy-schema.ts';
import { applyPolicy } from './apply-policy.ts';
import { noPolicy, parsePolicy, withPolicyNames } from './policy.ts';
import { createPolicySource } from './policy-source.ts';
import { readPolicy } from './read-policy.ts';

const council = {
  profile: { name: 'Riverside Council', handles: { x: '@RiversideTown' } },
  partners: [
    { name: 'Riverside Food Bank', handles: { x: 'RiversideFB' } },
    { name: 'Mill Lane Choir' },
  ],
  neverName: ['pupils'],
  modes: { x: 'toolbar' },
  reason: 'Set by the communications team.',
};
const locked = { ...council, locked: ['profile', 'partners', 'neverName', 'modes'] };

describe('reading', () => {
  test('reads a complete policy', () => {
    expect(parsePolicy(locked)).toMatchObject({
      profile: { id: 'shared:profile', handles: { x: 'RiversideTown' } },
      partners: [{ id: 'shared:riverside food bank' }, { id: 'shared:mill lane choir' }],
      reason: 'Set by the communications team.',
      problems: [],
    });
  });

  test("reports what can't be read, and reads the rest", () => {
    const policy = parsePolicy({
      ...council,
      profile: { name: '' },
      partners: [{ name: 'A', handles: { x: 'no spaces' } }, { name: 'Mill Lane Choir' }, 7],
      modes: { x: 'loud' },
      locked: ['everything', 'modes'],
      neverName: ['pupils', 'x'.repeat(81)],
    });
    expect(policy.profile).toBeUndefined();
    expect(policy.partners.map(({ name }) => name)).toEqual(['Mill Lane Choir']);
    expect(policy).toMatchObject({ modes: {}, neverName: ['pupils'], locked: new Set(['modes']) });
    expect(policy.problems).toHaveLength(6);
  });

  test.each([
    [undefined],
    [{ get: async () => ({}) }],
    [{ get: () => Promise.reject(new Error('manifest not found')) }],
  ])('a missing policy is not an error', async (area) =>
    expect(await readPolicy(area)).toBe(noPolicy),
  );

  test('a locked mode comes from the policy, an unlocked one from the writer', () => {
    expect(modeOf({ modes: {} }, 'x', parsePolicy(council))).toBe('toolbar');
    expect(modeOf({ modes: { x: 'nudge' } }, 'x', parsePolicy(council))).toBe('nudge');
    expect(modeOf({ modes: { x: 'nudge' } }, 'x', parsePolicy(locked))).toBe('toolbar');
    expect(modeOf({ modes: { facebook: 'off' } }, 'facebook', parsePolicy(locked))).toBe('off');
  });
});

test('the schema that browsers check has every field that is read, and no other', () => {
  const keys = (value: object) => Object.keys(value).sort();
  const { properties } = schema;
  expect(keys(properties)).toEqual([
    'locked',
    'modes',
    'neverName',
    'partners',
    'profile',
    'reason',
  ]);
  const { id: _, ...profile } = blankProfile;
  expect(keys(properties.profile.properties)).toEqual(keys(profile));
  const read = parsePartner({
    id: 'a',
    name: 'A',
    creditLine: 'B',
    likes: 'C',
    website: 'd.example',
    place: 'E',
    note: 'F',
    rhythm: 'weekly',
  });
  if (!read.ok) throw new Error('was refused');
  expect(keys(properties.partners.items.properties)).toEqual(keys(read.value));
  const [first] = Object.values(properties.modes.properties);
  for (const mode of 'enum' in first! ? first.enum : []) {
    expect(parsePolicy({ modes: { linkedin: mode } }).problems).toEqual([]);
  }
});

describe('applying', () => {
  let store: Store;
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    store = createStore();
  });
  afterEach(() => store.close());
  const names = async () => (await store.partners.all()).map(({ name }) => name).sort();
  const own = { ...blankPartner, id: 'own', name: 'Own Partner' };

  test('supplies once; unlocked records belong to the writer from then on', async () => {
    await store.partners.put(own);
    await applyPolicy(store, parsePolicy(council));
    expect(await names()).toEqual(['Mill Lane Choir', 'Own Partner', 'Riverside Food Bank']);
    await store.partners.delete('shared:mill lane choir');
    const [profile] = await store.profiles.all();
    await store.profiles.put({ ...profile!, name: 'Council of Riverside', neverName: [] });
    await applyPolicy(store, parsePolicy(council));
    expect(await names()).toEqual(['Own Partner', 'Riverside Food Bank']);
    expect(await store.profiles.all()).toMatchObject([
      { name: 'Council of Riverside', neverName: [] },
    ]);
  });

  test('a locked record is restored, keeps its credits, and goes when the policy drops it', async () => {
    await store.partners.put(own);
    await applyPolicy(store, parsePolicy(locked));
    const bank = await store.partners.get('shared:riverside food bank');
    await store.partners.put({ ...bank!, handles: {}, lastCredited: 7 });
    await store.partners.delete('shared:mill lane choir');
    await store.profiles.put({ ...parsePolicy(council).profile!, causes: ['rivers'] });
    await applyPolicy(store, parsePolicy(locked));
    expect(await store.partners.get('shared:riverside food bank')).toEqual({
      ...bank!,
      lastCredited: 7,
    });
    expect(await names()).toEqual(['Mill Lane Choir', 'Own Partner', 'Riverside Food Bank']);
    expect(await store.profiles.all()).toMatchObject([{ causes: [], neverName: [] }]);
    await applyPolicy(store, parsePolicy({ ...locked, partners: [{ name: 'Mill Lane Choir' }] }));
    expect(await names()).toEqual(['Mill Lane Choir', 'Own Partner']);
    // Both had been changed while locked; the dropped one was as supplied.
    expect((await store.quarantine.all()).map(({ raw }) => (raw as { id: string }).id)).toEqual([
      'shared:profile',
      'shared:riverside food bank',
    ]);
  });

  test('an unreadable entry deletes nobody', async () => {
    await applyPolicy(store, parsePolicy(locked));
    const bank = await store.partners.get('shared:riverside food bank');
    await store.partners.put({ ...bank!, lastCredited: 7 });
    const typo = { name: 'Riverside Food Bank', handles: { x: 'no spaces' } };
    await applyPolicy(store, parsePolicy({ ...locked, partners: [typo], profile: { name: '' } }));
    expect(await names()).toEqual(['Mill Lane Choir', 'Riverside Food Bank']);
    expect(await store.profiles.all()).toHaveLength(1);
    await applyPolicy(store, parsePolicy(locked));
    expect((await store.partners.get('shared:riverside food bank'))?.lastCredited).toBe(7);
  });

  test("the policy's list of people never to name applies to profiles made later", async () => {
    await applyPolicy(store, parsePolicy({ neverName: ['Sam Poe'] }));
    const later = { ...blankProfile, id: 'p', name: 'Riverside Museum' };
    await store.profiles.put(later);
    const [profile] = withPolicyNames(
      await store.profiles.all(),
      parsePolicy({ neverName: ['Sam Poe'] }),
    );
    expect(profile?.neverName).toEqual(['Sam Poe']);
  });

  test('writes nothing when nothing differs', async () => {
    await applyPolicy(store, parsePolicy(locked));
    const revision = await store.revision();
    await applyPolicy(store, parsePolicy(locked));
    expect(await store.revision()).toBe(revision);
  });

  test('the records match the policy before it is returned, also after a change', async () => {
    let raw: Record<string, unknown> = {};
    const source = createPolicySource({ get: async () => raw }, store);
    expect(await source.read()).toBe(noPolicy);
    raw = council;
    await source.changed();
    expect(await names()).toEqual(['Mill Lane Choir', 'Riverside Food Bank']);
  });
});
