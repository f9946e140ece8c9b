import { createWorld, findingIn, type World } from './session-world.ts';

/** The draft of the fixture below. */
export const draft = 'Thanks to Riverside for the boxes';

/** A session fixture that has shown one finding. */
export async function shown(world = createWorld()): Promise<World> {
  world.session.focused();
  await world.pass(0);
  world.type(draft);
  await world.pass(600);
  await world.waiting.shift()!.answer([findingIn(draft, 'Riverside')]);
  return world;
}

/** The words under the current findings. */
export const seen = (world: World) =>
  world.session.findings.value.map(({ span }) => world.text.slice(span.start, span.end));
