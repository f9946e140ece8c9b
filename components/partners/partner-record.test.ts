import { expect, test } from 'vitest';
import { parsePartner, type Partner } from '../../lib/partners/partner.ts';
import { isPerson, toRecord, toValues } from './partner-record.ts';

const whole: Partner = {
  id: 'bank',
  name: 'Riverside Food Bank',
  aliases: ['the Bank', 'RFB'],
  kind: 'volunteer',
  handles: { x: 'RiversideFB', facebook: 'RiversideFB' },
  noAccount: ['linkedin'],
  doNotTag: true,
  creditLine: 'Supported by Riverside Food Bank.',
  creditHashtags: ['RiversideFeeds'],
  creditFor: ['The Long Table'],
  likes: 'The full name once.',
  website: 'riversidefb.example',
  place: 'Ashford',
  topics: ['food', 'soup'],
  note: 'Ask for Jo.',
  consent: true,
  rhythm: 'monthly',
  lastCredited: 1000,
};

test('keeps every field of a partner through the form', () => {
  expect(parsePartner(toRecord('bank', whole, toValues(whole)))).toEqual({
    ok: true,
    value: whole,
  });
});

test('accepts a partner with only a name', () => {
  const values = { ...toValues(undefined), name: 'Mill Lane Choir' };
  const parsed = parsePartner(toRecord('choir', undefined, values));
  expect(parsed).toMatchObject({ ok: true, value: { id: 'choir', kind: 'partner', handles: {} } });
});

test('clearing a field empties it', () => {
  const values = { ...toValues(whole), note: '', rhythm: '', aliases: '', 'handles.x': '' };
  const parsed = parsePartner(toRecord('bank', whole, values));
  if (!parsed.ok) throw new Error(parsed.problems[0]!.message);
  expect(parsed.value).not.toHaveProperty('note');
  expect(parsed.value).not.toHaveProperty('rhythm');
  expect(parsed.value).toMatchObject({ aliases: [], handles: { facebook: 'RiversideFB' } });
});

test('asks for consent only of people in the organisation', () => {
  expect(['member', 'volunteer', 'staff', 'partner', 'funder'].map(isPerson)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
