import { expect, test } from 'vitest';
import { takeSettings, type Settings } from './settings.ts';

const fresh: Settings = { modes: {}, mutedRules: [], quietUntil: 0 };

test('a site that is off here is not switched on by a file', () => {
  const fromFile: Settings = {
    ...fresh,
    modes: { x: 'toolbar', linkedin: 'nudge', facebook: 'nudge' },
    mutedRules: ['asks'],
  };
  // LinkedIn is off at first, Facebook by choice.
  expect(takeSettings({ ...fresh, modes: { facebook: 'off' } }, fromFile)).toEqual({
    modes: { x: 'toolbar', facebook: 'off' },
    mutedRules: ['asks'],
    quietUntil: 0,
  });
});

test('what was chosen here stays, and a file may switch something off', () => {
  const here: Settings = { modes: { linkedin: 'underlines' }, mutedRules: ['asks'], quietUntil: 7 };
  const fromFile: Settings = {
    modes: { x: 'off', linkedin: 'nudge' },
    mutedRules: ['audience-words'],
    quietUntil: 9,
  };
  expect(takeSettings(here, fromFile)).toEqual({
    modes: { x: 'off', linkedin: 'underlines' },
    mutedRules: ['asks', 'audience-words'],
    quietUntil: 7,
  });
});
