import { expect, test } from 'vitest';
import { rankPartners, whyPartner } from './match-partners.ts';
import { blankPartner, type Partner } from './partner.ts';

const day = 86_400_000;
const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id: name,
  name,
  ...more,
});

test.each([
  [{ topics: ['Soup', 'bread'] }, 'In your book for Soup.'],
  [{ place: 'Ashford' }, 'Based in Ashford.'],
  [{}, 'You haven’t credited them yet.'],
  [{ lastCredited: 0 }, 'You last credited them 4 months ago.'],
  [{ lastCredited: 130 * day, kind: 'funder' as const }, 'In your book as a funder.'],
])('says why %j fits', (more, sentence) => {
  const query = { topics: ['soup', 'ashford'], now: 140 * day };
  expect(whyPartner(partner('Mill Lane', more), query)).toBe(sentence);
});

test('a partner fits by place as by topic, and only who may be named', () => {
  const find = rankPartners([
    partner('Quay Bakery', { place: 'Ashford' }),
    partner('Sam Poe', { place: 'Ashford', kind: 'volunteer' }),
    partner('Mill Lane Choir', { place: 'Marlow' }),
  ]);
  expect(find({ topics: ['ashford'] }).map(({ name }) => name)).toEqual(['Quay Bakery']);
});
