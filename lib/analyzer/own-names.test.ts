import { expect, test } from 'vitest';
import { exampleProfile } from './example-context.ts';
import { ownNamesOf } from './own-names.ts';

const names = (more: Partial<typeof exampleProfile>) => ownNamesOf({ ...exampleProfile, ...more });
const found = (text: string, more: Partial<typeof exampleProfile> = {}) =>
  names(more)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['its name', 'Haven Museum reopens', {}, ['Haven Museum']],
  ['an alias, its article aside', 'Carols at the Haven tonight', {}, ['Haven']],
  ['not the ordinary word', 'A haven for wet walkers', {}, []],
  [
    'an account name in words',
    'Barclays Wealth was named',
    { name: 'barclayswealth', handles: {} },
    ['Barclays Wealth'],
  ],
  ['without its legal tail', 'Danone announces', { name: 'DanoneGroup', handles: {} }, ['Danone']],
  [
    'what its letters stand for',
    'at the American Museum of Natural History',
    { name: 'AMNH', handles: {} },
    ['American Museum of Natural History'],
  ],
] as const)('%s', (_, text, more, expected) => {
  expect(found(text, more)).toEqual(expected);
});

test('handles, hashtags and sites of its own', () => {
  const own = names({ name: 'Citi', handles: { x: 'citi' } });
  expect(['citi', 'Citi', 'BobAnnibaleCiti', 'cities'].map(own.isHandle)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['Citi', 'CitiVolunteers', 'Cities'].map(own.isHashtag)).toEqual([true, true, false]);
  const { isSite } = names({});
  expect(
    [
      'https://www.havenmuseum.example/a',
      'shop.havenmuseum.example',
      'https://nothavenmuseum.example',
    ].map(isSite),
  ).toEqual([true, true, false]);
});
