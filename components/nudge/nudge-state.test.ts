import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { NudgeParts } from '../../lib/composer/coach-page.ts';
import { createNudgeState } from './nudge-state.ts';

/** The session of a coached account whose draft has no finding yet. */
function createState() {
  const session = {
    analysis: signal(undefined),
    findings: signal([]),
    result: signal(undefined),
    accountStatus: signal({ mode: 'nudge' }),
    status: signal('idle'),
  } as unknown as NudgeParts['session'];
  return createNudgeState({ session, isActive: signal(true) } as unknown as NudgeParts);
}

test('a position computed for a card that closed meanwhile does not count as seen, so the page keeps its keys', () => {
  const state = createState();
  state.open('keyboard');
  state.placed(true);
  expect(state.isSeen.value).toBe(true);
  state.close();
  state.placed(true);
  expect(state.isSeen.value).toBe(false);
});
