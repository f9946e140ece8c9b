import { expect, test } from 'vitest';
import { createSessionFixture } from '../../tests/fixtures/session-fixture.ts';
import { createDraftMemories } from './draft-memory.ts';
import type { Turn } from './writers-input.ts';

test('only the composer with the writer’s last input is analysed, and a closed one is let go', async () => {
  const turn: Turn = {};
  const [one, other] = [1, 2].map(() => createSessionFixture(createDraftMemories(), turn));
  for (const fixture of [one!, other!]) {
    fixture.session.focused();
    await fixture.pass(0);
  }
  one!.type('Thanks to Riverside');
  other!.type('Good morning');
  await one!.pass(600);
  await other!.pass(600);
  expect(one!.waiting).toEqual([]);
  expect(other!.waiting[0]?.draft.text).toBe('Good morning');
  one!.session.typed();
  await one!.pass(600);
  expect(one!.waiting[0]?.draft.text).toBe('Thanks to Riverside');
  one!.close();
  expect(turn).toEqual({});
});
