import { expect, test } from 'vitest';
import { takeSettings, type Settings } from './settings.ts';

const fresh: Settings = { modes: {}, mutedRules: [], quietUntil: 0 };

test('a backup file does not switch on a site that is off here', () => {
  const fromFile: Settings = {
    ...fresh,
    modes: { x: 'toolbar', linkedin: 'nudge', facebook: 'nudge' },
    mutedRules: ['asks'],
  };
  // LinkedIn is off by default, Facebook by the writer's choice.
  expect(takeSettings({ ...fresh, modes: { facebook: 'off' } }, fromFile)).toEqual({
    modes: { x: 'toolbar', facebook: 'off' },
    mutedRules: ['asks'],
    quietUntil: 0,
  });
});

test('choices made here stay, and a backup file may switch something off', () => {
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
