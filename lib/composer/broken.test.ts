import { expect, test } from 'vitest';
import { createFailed } from './tell-failures.ts';
import { createWorld } from './session-world.ts';
import type { Send } from '../messages.ts';

const draft = 'Thanks to Riverside for the boxes';

test('an editor that breaks ends its own composer and no other', async () => {
  const [one, other] = [createWorld(), createWorld()];
  for (const world of [one, other]) {
    world.session.focused();
    await world.pass(0);
    world.type(draft);
  }
  one.breaks = true;
  one.type(`${draft} today`);
  expect(one.session.signal.aborted).toBe(true);
  expect(one.failures).toHaveLength(1);
  await other.pass(600);
  expect(other.waiting[0]?.draft.text).toBe(draft);
  expect(other.failures).toEqual([]);
});

test('one that breaks while it is read for the analysis is told, and nothing is thrown at the page', async () => {
  const world = createWorld();
  world.session.focused();
  await world.pass(0);
  world.type(draft);
  world.breaks = true;
  await world.pass(600);
  expect(world.failures).toMatchObject([{ name: 'TypeError' }]);
  expect(world.session.signal.aborted).toBe(true);
});

test('to look is no act of the writer’s: nothing is read for it', async () => {
  const world = createWorld();
  world.session.focused();
  await world.pass(0);
  world.text = draft;
  expect(world.session.view()).toMatchObject({ state: 'waiting', text: '', analysis: undefined });
  await world.pass(1000);
  expect(world.reads.count).toBe(0);
  expect(world.waiting).toEqual([]);
});

test('each unit, and each error, is told once', () => {
  const told: unknown[] = [];
  const failed = createFailed((async (_: string, request: unknown) => told.push(request)) as Send);
  const error = new TypeError('SECRET');
  failed('composer:x:draftjs', error);
  failed('composer:x:draftjs', new RangeError('again'));
  failed('site:x', error);
  failed('publishing:x', new RangeError('another'));
  expect(told).toMatchObject([
    { unit: 'composer:x:draftjs', error: 'TypeError' },
    { unit: 'publishing:x', error: 'RangeError' },
  ]);
  expect(JSON.stringify(told)).not.toContain('SECRET');
});

test('a clock that is put back: whom the writer posts for is asked again all the same', async () => {
  const world = createWorld();
  world.session.focused();
  await world.pass(0);
  await world.pass(-86_400_000);
  world.session.focused();
  expect(world.sent.filter(({ kind }) => kind === 'warm')).toHaveLength(2);
});
