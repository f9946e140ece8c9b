import { expect, test } from 'vitest';
import { blankPartner, type Partner } from './partner.ts';
import { createPartnerSearch } from './search-partners.ts';

const day = 86_400_000;
const now = 1000 * day;
const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id: name,
  name,
  ...more,
});
const book = [
  partner('Riverside Food Bank', { handles: { x: 'RFBank' }, topics: ['soup'] }),
  partner('Café Zénith', { place: 'Marlow', rhythm: 'weekly', lastCredited: now - 3 * day }),
  partner('Mill Lane Choir', { aliases: ['MLC'], rhythm: 'monthly', lastCredited: now - 80 * day }),
  partner('Orchard Fund', { rhythm: 'weekly', lastCredited: now - 30 * day }),
  partner('Χορωδία Αθηνών', { lastCredited: now - day }),
];
const search = createPartnerSearch(book);
const names = (words: string, order: 'name' | 'waiting' | 'newest' = 'name') =>
  search.find(words, order, now).map(({ name }) => name);

test.each([
  ['river', 'Riverside Food Bank'],
  ['food riverside', 'Riverside Food Bank'],
  ['rfbank', 'Riverside Food Bank'],
  ['@RFBank', 'Riverside Food Bank'],
  ['cafe zenith', 'Café Zénith'],
  ['marlow', 'Café Zénith'],
  ['mlc', 'Mill Lane Choir'],
  ['orchrd', 'Orchard Fund'],
  ['χορωδία', 'Χορωδία Αθηνών'],
])('%s finds %s first', (words, name) => {
  expect(names(words)[0]).toBe(name);
});

test('finds nobody by words that occur nowhere', () => {
  expect(names('tuba')).toEqual([]);
  expect(names('(((')).toEqual([]);
});

test('sorts by name, by wait relative to rhythm, or by the newest credit', () => {
  expect(names('').slice(0, 2)).toEqual(['Café Zénith', 'Mill Lane Choir']);
  expect(names('', 'waiting')).toEqual([
    'Orchard Fund',
    'Mill Lane Choir',
    'Café Zénith',
    'Riverside Food Bank',
    'Χορωδία Αθηνών',
  ]);
  expect(names('', 'newest')[0]).toBe('Χορωδία Αθηνών');
});

test('sorts by the chosen order when too many match to rank', () => {
  const choirs = Array.from({ length: 1500 }, (_, i) => partner(`Choir ${1499 - i}`));
  const found = createPartnerSearch(choirs).find('choir', 'name', now);
  expect(found).toHaveLength(1000);
  expect(found.slice(0, 3).map(({ name }) => name)).toEqual(['Choir 0', 'Choir 1', 'Choir 2']);
});
