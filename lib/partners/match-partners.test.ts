import { expect, test } from 'vitest';
import { rankPartners } from './match-partners.ts';
import { blankPartner, type Partner } from './partner.ts';

const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id: name,
  name,
  ...more,
});

test('a partner matches by place as by topic, if it may be named', () => {
  const find = rankPartners([
    partner('Quay Bakery', { place: 'Ashford' }),
    partner('Sam Poe', { place: 'Ashford', kind: 'volunteer' }),
    partner('Mill Lane Choir', { place: 'Marlow' }),
  ]);
  expect(find({ topics: ['ashford'] }).map(({ name }) => name)).toEqual(['Quay Bakery']);
});
