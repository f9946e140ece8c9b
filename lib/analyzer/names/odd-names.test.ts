import { describe, expect, test } from 'vitest';
import { createPartnerBook } from '../../partners/find-partners.ts';
import { blankPartner } from '../../partners/partner.ts';
import type { Partner } from '../../partners/partner.ts';
import type { Profile } from '../../organisation/profile.ts';
import { analyzeNow } from '../analyze.ts';
import {
  exampleContext,
  exampleDraft,
  exampleProfile,
} from '../../../tests/fixtures/example-context.ts';

const read = (
  text: string,
  partners: readonly Partial<Partner>[] = [],
  profile: Partial<Profile> = {},
) => {
  const book = createPartnerBook(
    partners.map((one, i) => ({ ...blankPartner, id: `p${i}`, handles: { x: `h${i}` }, ...one })),
    1,
  );
  return analyzeNow(
    exampleDraft(text),
    exampleContext({ book, profile: { ...exampleProfile, ...profile } }),
  ).findings;
};
const words = (rule: string, ...draft: Parameters<typeof read>) =>
  read(...draft)
    .filter((finding) => finding.rule === rule)
    .map(({ phrase }) => phrase);

describe('offers the whole name', () => {
  test.each(
    [
      'Ana María de los Ríos',
      'Omar ibn Said',
      'Fatima al-Hassan',
      'Gwen ferch Rhys',
      'Seán an Chóta',
      'João do Carmo',
      'Luca della Torre',
      'Otto von der Heide',
      'Jeanne d’Arc',
      'Lars af Klint',
      'Moshe ben David',
      'Marie-Claire du Pont',
      'Rosa Almeida Sr.',
      'Mill Lane Choir Inc.',
      'Mill Lane Choir, Ltd.',
    ].map((name) => [name]),
  )('%s', (name) => {
    expect(words('untagged-name', `Thank you to ${name} for the soup.`)).toEqual([name]);
  });
});

describe('text all in capitals', () => {
  test.each([
    'THANK YOU TO EVERYONE WHO HELPED',
    'Thank you to ABSOLUTELY EVERYONE WHO CAME today.',
    'Thank you to OUR AMAZING VOLUNTEERS for the soup.',
    'THANKS TO LOCAL BUSINESSES FOR THE PRIZES',
    'THANKS TO MARK AND GRACE FOR THE CAKE',
    'THANK YOU TO ALL WHO ATTENDED LAST NIGHT',
  ])('finds no name in: %s', (text) => {
    expect(words('untagged-name', text)).toEqual([]);
  });
  test.each([
    ['THANK YOU TO ROSA ALMEIDA FOR THE SOUP', 'ROSA ALMEIDA'],
    ['HUGE THANKS TO TOM BRINDLE FOR THE BREAD AND THE LOVELY SOUP', 'TOM BRINDLE'],
    ['Thanks to NHS LOTHIAN for the vans.', 'NHS LOTHIAN'],
  ])('finds the name in: %s', (text, name) => {
    expect(words('untagged-name', text)).toEqual([name]);
  });
});

describe('a first name alone', () => {
  test.each([
    ['from a list', 'The soup was stirred by Tom all day.', { name: 'Tom' }],
    ['in another language', 'The soup was stirred by Priya all day.', { name: 'Priya' }],
    ['as an alias', 'Thanks to Rosa for the soup.', { name: 'Riverside', aliases: ['Rosa'] }],
    ['in capitals', 'THANKS TO TOM FOR THE SOUP', { name: 'Tom' }],
    ['of a volunteer', 'Thanks to Аня for the soup.', { name: 'Аня', kind: 'volunteer' as const }],
    ['with a hyphen', 'Thanks to Mary-Kate for the soup.', { name: 'Mary-Kate' }],
  ])('%s matches no partner', (_, text, partner) => {
    expect(words('untagged-partner', text, [partner])).toEqual([]);
  });
  test('counts beside the full name; an organisation’s single-word name always counts', () => {
    const tom = { name: 'Tom Brindle', aliases: ['Tom'] };
    expect(words('untagged-partner', 'Tom Brindle came, and Tom sang.', [tom])).toEqual([
      'Tom Brindle',
    ]);
    expect(words('untagged-partner', 'Soup by Lamplight.', [{ name: 'Lamplight' }])).toEqual([
      'Lamplight',
    ]);
  });
});

describe('the same words with other punctuation', () => {
  const partner = { name: 'Orchard Fund', creditLine: 'Supported by the “Orchard-Fund”, Café.' };
  test.each([
    'Thanks to Orchard Fund. Supported by the "Orchard‑Fund", Café.',
    'Thanks to Orchard Fund.\nSUPPORTED BY  THE „ORCHARD–FUND“, CAFE',
  ])('contain the required line: %s', (text) => {
    expect(words('missing-credit-line', text, [partner])).toEqual([]);
  });
  test('a line with different words is not the required line', () => {
    const text = 'Thanks to Orchard Fund. Supported by the Orchard, Café.';
    expect(words('missing-credit-line', text, [partner])).toEqual(['Orchard Fund']);
  });
  test.each([
    ['at-risk', 'Our at‑risk pond and at–risk newts.', ['at‑risk']],
    ["don't", 'We don´t swim in the pond.', ['don´t']],
    ['naive', 'The naïve newts are back.', ['naïve']],
    // The preferred spelling never counts as the avoided one.
    ['cafe', 'Our café is open.', []],
    ['am', 'Our pond opens at 5 a.m. again.', []],
  ])('finds the style guide phrase: %s', (avoid, text, found) => {
    const houseWords = [{ avoid, use: avoid === 'cafe' ? 'café' : '', reason: '' }];
    expect(words('house-words', text, [], { houseWords })).toEqual(found);
  });
});

test('an @ or # inside a partner’s name is not a tag', () => {
  const partners = [{ name: '@home Kitchen' }, { name: '#SpeakUp Kitchen' }];
  const text = 'Soup by @home Kitchen and by #SpeakUp Kitchen today.';
  const [finding] = read(text, partners);
  expect(finding?.suggestions[0]).toMatchObject({ label: 'Tag both' });
  expect(words('untagged-partner', 'Soup by @home and #SpeakUp today.', partners)).toEqual([]);
});
