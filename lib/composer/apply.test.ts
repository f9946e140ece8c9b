import { expect, test } from 'vitest';
import { createWorld, findingIn, type World } from './session-world.ts';

const draft = 'Thanks to Riverside for the boxes, and to Mill Lane for the songs';

const [one, other] = [findingIn(draft, 'Riverside'), findingIn(draft, 'Mill Lane', 'other')];

async function analysed(): Promise<World> {
  const world = createWorld();
  world.session.focused();
  await world.pass(0);
  world.type(draft);
  await world.pass(600);
  await world.waiting.shift()!.answer([one, other]);
  return world;
}

test('when two suggestions are clicked while the page has no focus, only the last one is written', async () => {
  const world = await analysed();
  const back = world.leavePage();
  const first = world.session.apply(one.id, 0);
  const second = world.session.apply(other.id, 0);
  back();
  expect((await first).outcome).toBe('refused');
  expect((await second).outcome).toBe('applied');
  expect(world.text).toBe(draft.replace('Mill Lane', 'Mill Lane (@tag)'));
});

test.each([2, 3])(
  'a suggestion clicked %d times in quick succession is written once',
  async (presses) => {
    const world = await analysed();
    world.isLate = true;
    const pressed: ReturnType<typeof world.session.apply>[] = [];
    for (let press = 0; press < presses; press += 1) {
      pressed.push(world.session.apply(one.id, 0));
      // The first edit is written, but the session has not heard of it yet.
      for (let turn = 0; turn < 10; turn += 1) await undefined;
    }
    const outcomes = await Promise.all(pressed);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(presses).fill('applied'));
    expect(world.text).toBe(draft.replace('Riverside', 'Riverside (@tag)'));
    expect(world.session.result.value?.outcome).toBe('applied');
  },
);

test('applying re-reads the draft instead of using the text the session last heard of', async () => {
  const world = await analysed();
  world.session.inserts(9);
  world.session.typed();
  world.text = `Warmest ${draft}`;
  await world.session.apply(one.id, 0);
  expect(world.text).toBe(`Warmest ${draft.replace('Riverside', 'Riverside (@tag)')}`);
});
