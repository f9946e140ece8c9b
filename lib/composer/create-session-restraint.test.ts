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
    world.welcome = { ...world.welcome, mostNew };
    world.session.focused();
    await world.pass(0);
    world.type(two);
    await world.pass(600);
    await world.waiting.shift()!.answer(both());
    return world;
  }

  test('in the first week a draft may show what was found', async () => {
    const world = await analysed(3);
    expect(seen(world)).toEqual(['our partners', 'our community']);
  });

  test('later one rule a draft: put aside, no other takes its place', async () => {
    const world = await analysed(1);
    expect(seen(world)).toEqual(['our partners']);
    world.session.dismiss(world.session.findings.value[0]!.id);
    world.type(`${two}.`);
    await world.pass(600);
    await world.waiting.shift()!.answer(both());
    expect(seen(world)).toEqual([]);
  });

  test('what the writer mends by hand was not ignored, and makes room for another', async () => {
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

test('a draft whose author was changed is no longer coached, before anything is asked', async () => {
  const world = await shown();
  expect(world.session.isCoached()).toBe(true);
  world.handle = 'SomebodyElse';
  expect(world.session.isCoached()).toBe(false);
});

describe('a place that is not for everybody', () => {
  const friends = { id: 'audience:friends', name: 'Friends' };

  test('is closed until it was added, and the popup is told which it is', async () => {
    const world = createWorld();
    world.place = friends;
    world.welcome = { ...world.welcome, coached: 'closed', profiles: [{ id: 'p', name: 'P' }] };
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

  test('chosen while the draft is open ends the reading at once', async () => {
    const world = await shown();
    world.place = friends;
    world.welcome = { ...world.welcome, coached: 'closed' };
    expect(world.session.isCoached()).toBe(false);
    world.type(`${draft}.`);
    await world.pass(600);
    await world.pass(0);
    expect(world.session.status.value).toBe('closed');
    expect(world.session.findings.value).toEqual([]);
    expect(world.sent.filter(({ kind }) => kind === 'analyze')).toHaveLength(1);
  });
});

describe('a box that held words before the writer typed any', () => {
  test('may be an older post being mended', async () => {
    const world = createWorld();
    world.text = draft;
    world.session.focused();
    await world.pass(0);
    world.session.inserts(1);
    world.session.typed();
    world.change(`${draft}!`);
    expect(world.session.heldWords()).toBe(true);
  });

  test('is not one that the writer filled, however late it may be read', async () => {
    const world = createWorld();
    world.welcome = { ...world.welcome, coached: 'ask' };
    world.session.focused();
    await world.pass(0);
    for (let length = 1; length <= draft.length; length += 1) world.type(draft.slice(0, length));
    world.welcome = { ...world.welcome, coached: 'yes' };
    await world.session.answerAccount('p');
    world.type(`${draft}!`);
    expect(world.session.heldWords()).toBe(false);
  });
});

test.each([
  ['a paste or dictation', 40, false],
  ['one key beside words that stood there', 1, true],
])('before the background answered: %s', async (_, entered, isOlder) => {
  const world = createWorld();
  world.session.inserts(entered);
  world.session.typed();
  world.text = 'Thanks to Riverside for the soup';
  world.session.focused();
  await world.pass(0);
  expect(world.session.heldWords()).toBe(isOlder);
});
