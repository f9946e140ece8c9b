import { describe, expect, test } from 'vitest';
import { parsePartner } from './partner.ts';
import { blankProfile, parseProfile } from '../organisation/profile.ts';

describe('parseProfile', () => {
  test('fills in missing fields and cleans up the others', () => {
    const parsed = parseProfile({
      name: '  Riverside   Museum ',
      aliases: ['the Riverside', '', 'the Riverside'],
      handles: { x: '@RiversideMus', linkedin: '' },
      domains: ['https://www.RiversideMuseum.org/visit?x=1'],
      hashtags: ['#RiversideAtNight'],
    });
    expect(parsed).toEqual({
      ok: true,
      value: {
        ...blankProfile,
        name: 'Riverside Museum',
        aliases: ['the Riverside'],
        handles: { x: 'RiversideMus' },
        domains: ['riversidemuseum.org'],
        hashtags: ['RiversideAtNight'],
      },
    });
  });

  test.each([
    [{ name: '  ' }, 'name', 'The organisation’s name is needed.'],
    [{ name: 'A'.repeat(121) }, 'name', 'The organisation’s name can have 120 characters at most.'],
    [{ name: 'A', handles: { x: 'no spaces here' } }, 'handles.x', /^An X handle has/],
    [{ name: 'A', hashtags: ['#two words'] }, 'hashtags', /^A hashtag can only have/],
    [{ name: 'A', domains: ['not a site'] }, 'domains.0', /^A website address/],
    [{ name: 7 }, 'name', 'The organisation’s name must be text.'],
  ])('explains what is wrong with %j', (value, field, message) => {
    const parsed = parseProfile(value);
    if (parsed.ok) throw new Error('was accepted');
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.problems[0]!.field).toBe(field);
    expect(parsed.problems[0]!.message).toMatch(message);
  });

  test.each([null, 'text', 12, []])('refuses %j', (value) => {
    expect(parseProfile(value).ok).toBe(false);
  });
});

describe('parsePartner', () => {
  test('keeps hostile text as text: no control characters, no bidi override, no prototype', () => {
    const parsed = parsePartner(
      JSON.parse('{"name": "Evil\\u202e<img src=x>", "__proto__": {"doNotTag": true}}'),
    );
    if (!parsed.ok) throw new Error('was refused');
    expect(parsed.value.name).toBe('Evil <img src=x>');
    expect(parsed.value.doNotTag).toBe(false);
  });

  test('absent fields stay absent', () => {
    const parsed = parsePartner({ name: 'Riverside Food Bank', creditLine: ' ' });
    if (!parsed.ok) throw new Error('was refused');
    expect(Object.keys(parsed.value).toSorted()).toEqual([
      'aliases',
      'consent',
      'creditFor',
      'creditHashtags',
      'doNotTag',
      'handles',
      'id',
      'kind',
      'name',
      'noAccount',
      'topics',
    ]);
  });

  test('reports an unknown kind', () => {
    const parsed = parsePartner({ name: 'A', kind: 'enemy' });
    expect(parsed).toMatchObject({ ok: false, problems: [{ field: 'kind' }] });
  });
});
