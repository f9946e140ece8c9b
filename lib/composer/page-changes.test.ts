import { describe, expect, test } from 'vitest';
import { createWorld, findingIn, type World } from './session-world.ts';
import { draft, seen, shown } from './shown-session.ts';

const names = 'Riverside Food Bank, Mill Lane Choir, Orchard Fund, Anchor Lottery and Tide Archive';

async function coached(): Promise<World> {
  const world = createWorld();
  world.session.focused();
  await world.pass(0);
  return world;
}

describe('a change by the page', () => {
  test('clears the verdict, and the badge waits again', async () => {
    const world = await shown();
    world.change(`${draft} today`);
    expect(seen(world)).toEqual([]);
    expect(world.session.analysis.value).toBeUndefined();
    expect(world.session.status.value).toBe('waiting');
    await world.pass(1000);
    expect(world.waiting).toEqual([]);
  });

  test('is read at the next key, as it is then', async () => {
    const world = await shown();
    world.change(`${draft} today`);
    world.type(`${draft} today!`);
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe(`${draft} today!`);
  });

  test('is not read for a key pressed before it', async () => {
    const world = await coached();
    world.session.typed();
    world.change('A');
    world.change(`A ${names}`);
    await world.pass(1000);
    expect(world.waiting).toEqual([]);
    expect(world.session.status.value).toBe('waiting');
  });

  test('is not read for a key in an empty box either', async () => {
    const world = await coached();
    world.session.typed();
    world.change(names);
    await world.pass(1000);
    expect(world.waiting).toEqual([]);
  });

  test('is shown by the popup as it is, but the next key does not allow reading more of it', async () => {
    const world = await shown();
    world.change(`${draft} today`);
    const view = world.session.describe();
    await world.pass(0);
    await world.waiting.shift()!.answer([]);
    expect(await view).toMatchObject({ state: 'ready', text: `${draft} today` });
    world.session.typed();
    world.change(`${draft} today ${names}`);
    await world.pass(1000);
    expect(world.waiting).toEqual([]);
  });

  test('drops the answer about the earlier text', async () => {
    const world = await coached();
    world.type(draft);
    await world.pass(600);
    world.change(`${draft} today`);
    await world.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
    expect(seen(world)).toEqual([]);
    expect(world.session.status.value).toBe('waiting');
  });
});

describe('the writer’s own change', () => {
  test('may be long when the browser reports it: dictated, pasted or dropped', async () => {
    const world = await coached();
    world.session.inserts(names.length);
    world.session.typed();
    world.change(names);
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe(names);
  });

  test('may be a name that a key picked from the site’s list', async () => {
    const world = await shown();
    const picked = draft.replace('Riverside', 'Riverside Food Bank and Kitchen');
    world.session.typed();
    world.change(picked);
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe(picked);
  });

  test('may follow text that was there before', async () => {
    const world = await coached();
    world.text = `${names}.`.repeat(20);
    world.session.typed();
    world.change(`${world.text}!`);
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe(world.text);
  });

  test('may delete any amount', async () => {
    const world = await shown();
    world.session.typed();
    world.change('Thanks');
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe('Thanks');
  });

  test('may be a suggestion: the other findings stay', async () => {
    const world = await coached();
    world.type(draft);
    await world.pass(600);
    await world.waiting
      .shift()!
      .answer([findingIn(draft, 'Riverside'), findingIn(draft, 'boxes', 'unnamed-partner')]);
    await world.session.apply('untagged-partner:Riverside', 0);
    expect(seen(world)).toContain('boxes');
    await world.pass(600);
    expect(world.waiting[0]?.draft.text).toBe(world.text);
  });
});

test('each click on the card lets three more partner names be answered, until the post is published', async () => {
  const world = await coached();
  const asked = () =>
    world.sent.flatMap(({ kind, request }) =>
      kind === 'analyze' ? [(request as { names: number }).names] : [],
    );
  const write = async (text: string) => {
    world.type(text);
    await world.pass(600);
  };
  await write(draft);
  world.session.pressed();
  world.session.pressed();
  await write(`${draft}!`);
  world.session.published();
  await write('Good morning');
  expect(asked()).toEqual([3, 9, 3]);
});
