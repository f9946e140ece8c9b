import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { findNameExamples } from './name-examples.ts';

const say = (key: keyof typeof messages) => (name: string) =>
  messages[key].message.replace('$1', name);
const sentences = {
  noticed: [say('partnerExampleThanks'), say('partnerExampleWith')],
  leftAlone: [say('partnerExampleStart'), say('partnerExampleInside')],
};

test.each(['Mind', 'Scope', 'Shelter', 'Target', 'BBC', 'the Trust', 'Age', 'O2', 'Ash'])(
  "%s shows an example that matches and one that doesn't",
  (name) => {
    expect(findNameExamples([name], sentences)).toEqual([
      {
        name,
        noticed: `Saturday worked out thanks to ${name}.`,
        leftAlone: `${name} was all we could think of.`,
      },
    ]);
  },
);

test('plain names need no explanation', () => {
  expect(findNameExamples(['Riverside Food Bank', 'Copperfield', ' '], sentences)).toEqual([]);
});

test('shows no match for a name without letters', () => {
  expect(findNameExamples(['***'], sentences)).toEqual([
    { name: '***', noticed: undefined, leftAlone: '*** was all we could think of.' },
  ]);
});
