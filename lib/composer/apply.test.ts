import { expect, test } from 'vitest';
import { createWorld, findingIn } from './session-world.ts';

const draft = 'Thanks to Riverside for the boxes, and to Mill Lane for the songs';

test('of two suggestions pressed while the page has no keyboard, the last one is written', async () => {
  const world = createWorld();
  world.session.focused();
  await world.pass(0);
  world.type(draft);
  await world.pass(600);
  const [one, other] = [findingIn(draft, 'Riverside'), findingIn(draft, 'Mill Lane', 'other')];
  await world.waiting.shift()!.answer([one, other]);
  const back = world.leavePage();
  const first = world.session.apply(one.id, 0);
  const second = world.session.apply(other.id, 0);
  back();
  expect((await first).outcome).toBe('refused');
  expect((await second).outcome).toBe('applied');
  expect(world.text).toBe(draft.replace('Mill Lane', 'Mill Lane (@tag)'));
});
