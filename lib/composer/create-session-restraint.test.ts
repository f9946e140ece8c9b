import { describe, expect, test } from 'vitest';
import { createWorld, findingIn, type World } from './session-world.ts';
import { draft, seen, shown } from './shown-session.ts';

describe('restraint', () => {
  const two = 'Thanks to our partners, says our community of followers';
  const both = () => [
    { ...findingIn(two, 'our partners'), rule: 'unnamed-partner' },
    { ...findingIn(two, 'our community'), rule: 'followers-as-community' },
  ];

  async function analysed(mostNew: number): Promise<World> {
    const world = createWorld();
    world.accountStatus = { ...world.accountStatus, mostNew };
    world.session.focused();
    await world.pass(0);
    world.type(two);
    await world.pass(600);
    await world.waiting.shift()!.answer(both());
    return world;
  }

  test('shows every finding in the first week', async () => {
    const world = await analysed(3);
    expect(seen(world)).toEqual(['our partners', 'our community']);
  });

  test('shows one rule per draft later, and dismissing it makes room for no other', async () => {
    const world = await analysed(1);
    expect(seen(world)).toEqual(['our partners']);
    world.session.dismiss(world.session.findings.value[0]!.id);
    world.type(`${two}.`);
    await world.pass(600);
    await world.waiting.shift()!.answer(both());
    expect(seen(world)).toEqual([]);
  });

  test('a finding the writer fixes by hand is not counted as ignored, and makes room for another', async () => {
    const world = await analysed(1);
    const mended = 'Thanks to Riverside, says our community of followers';
    world.type(mended);
    await world.pass(600);
    const rule = 'followers-as-community';
    await world.waiting.shift()!.answer([{ ...findingIn(mended, 'our community'), rule }]);
    expect(seen(world)).toEqual(['our community']);
    expect(world.session.readOutcomes()).toEqual([{ rule, outcome: 'shown' }]);
  });
});

test('a draft whose author changed is no longer coached, even before asking again', async () => {
  const world = await shown();
  expect(world.session.isCoached()).toBe(true);
  world.handle = 'SomebodyElse';
  expect(world.session.isCoached()).toBe(false);
});

describe('a restricted audience', () => {
  const friends = { id: 'audience:friends', name: 'Friends' };

  test('is closed until the writer adds it, and the popup learns which it is', async () => {
    const world = createWorld();
    world.place = friends;
    world.accountStatus = {
      ...world.accountStatus,
      coached: 'closed',
      profiles: [{ id: 'p', name: 'P' }],
    };
    world.session.focused();
    await world.pass(0);
    world.type(draft);
    await world.pass(1000);
    const closed = world.session.describe();
    await world.pass(0);
    expect(await closed).toMatchObject({ state: 'closed', place: friends, text: '' });
    expect(world.reads.count).toBe(0);
    expect(world.sent[0]?.request).toMatchObject({ place: friends });
  });

  test('ends the reading at once when chosen in an open draft', async () => {
    const world = await shown();
    world.place = friends;
    world.accountStatus = { ...world.accountStatus, coached: 'closed' };
    expect(world.session.isCoached()).toBe(false);
    world.type(`${draft}.`);
    await world.pass(600);
    await world.pass(0);
    expect(world.session.status.value).toBe('closed');
    expect(world.session.findings.value).toEqual([]);
    expect(world.sent.filter(({ kind }) => kind === 'analyze')).toHaveLength(1);
  });
});

describe('a box with text before the writer typed', () => {
  test('may be an older post being edited', async () => {
    const world = createWorld();
    world.text = draft;
    world.session.focused();
    await world.pass(0);
    world.session.inserts(1);
    world.session.typed();
    world.change(`${draft}!`);
    expect(world.session.heldWords()).toBe(true);
  });

  test('is not one the writer filled, even if it is read late', async () => {
    const world = createWorld();
    world.accountStatus = { ...world.accountStatus, coached: 'ask' };
    world.session.focused();
    await world.pass(0);
    for (let length = 1; length <= draft.length; length += 1) world.type(draft.slice(0, length));
    world.accountStatus = { ...world.accountStatus, coached: 'yes' };
    await world.session.answerAccount('p');
    world.type(`${draft}!`);
    expect(world.session.heldWords()).toBe(false);
  });
});

test.each([
  ['a paste or dictation', 40, false],
  ['one key beside existing text', 1, true],
])('before the background answers: %s', async (_, entered, isOlder) => {
  const world = createWorld();
  world.session.inserts(entered);
  world.session.typed();
  world.text = 'Thanks to Riverside for the soup';
  world.session.focused();
  await world.pass(0);
  expect(world.session.heldWords()).toBe(isOlder);
});
