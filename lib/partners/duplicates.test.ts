import { expect, test } from 'vitest';
import { findDuplicates, mergePartners } from './duplicates.ts';
import { blankPartner, parsePartner, type Partner } from './partner.ts';

const partner = (id: string, name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id,
  name,
  ...more,
});

test('finds partners with the same name, another name or account, and nobody else', () => {
  const duplicates = findDuplicates([
    partner('a', 'The Mill Lane Choir'),
    partner('b', 'Mill-Lane Choir Ltd', { topics: ['songs'] }),
    partner('c', 'MLC', { aliases: ['Mill Lane Choir'] }),
    partner('d', 'Riverside Food Bank', { handles: { x: 'RiversideFB' } }),
    partner('e', 'Riverside Kitchen', { handles: { x: 'riversidefb' } }),
    partner('f', 'Riverside', { handles: { facebook: 'riversidefb' } }),
    partner('g', 'Mill Lane'),
  ]);
  expect(duplicates.map(({ by, partners }) => [by, partners.map(({ id }) => id).sort()])).toEqual([
    ['name', ['a', 'b', 'c']],
    ['account', ['d', 'e']],
  ]);
});

test("diacritics in other scripts tell names apart, spelling variants of one name don't", () => {
  const duplicates = findDuplicates([
    partner('a', 'सोम केंद्र'),
    partner('b', 'सीमा केंद्र'),
    partner('c', 'ハラ会館'),
    partner('d', 'バラ会館'),
    partner('e', 'C++ Leeds'),
    partner('f', 'C# Leeds'),
    partner('g', 'St Anne’s – École'),
    partner('h', "St Anne's - Ecole"),
    partner('i', 'R.N.L.I.'),
    partner('j', 'RNLI'),
  ]);
  expect(duplicates.map(({ partners }) => partners.map(({ id }) => id).sort())).toEqual([
    ['i', 'j'],
    ['g', 'h'],
  ]);
});

test('merging keeps what both know, and the more careful of two answers', () => {
  const merged = mergePartners(
    partner('a', 'Amira Khan', {
      consent: true,
      topics: ['soup'],
      noAccount: ['x'],
      lastCredited: 5,
    }),
    partner('b', 'A. Khan', {
      aliases: ['Amira Khan'],
      handles: { x: 'amira' },
      topics: ['soup', 'bread'],
      noAccount: ['linkedin'],
      doNotTag: true,
      lastCredited: 9,
      note: 'Likes tea.',
    }),
  );
  expect(merged).toEqual(
    partner('a', 'Amira Khan', {
      aliases: ['A. Khan'],
      handles: { x: 'amira' },
      topics: ['soup', 'bread'],
      noAccount: ['linkedin'],
      doNotTag: true,
      consent: false,
      lastCredited: 9,
      note: 'Likes tea.',
    }),
  );
});

test('finds no duplicates among 10,000 distinct partners', () => {
  const book = Array.from({ length: 10_000 }, (_, i) => partner(String(i), `Partner ${i}`));
  expect(findDuplicates(book)).toEqual([]);
});

test('merging two partners with full lists stays within the limits', () => {
  const long = (id: string) =>
    partner(id, `Partner ${id}`, {
      aliases: Array.from({ length: 30 }, (_, i) => `Alias ${id} ${i}`),
      topics: Array.from({ length: 50 }, (_, i) => `topic ${id} ${i}`),
      creditFor: Array.from({ length: 30 }, (_, i) => `project ${id} ${i}`),
      creditHashtags: Array.from({ length: 50 }, (_, i) => `tag${id}${i}`),
      note: 'n'.repeat(1000),
    });
  expect(parsePartner(mergePartners(long('a'), long('b')))).toMatchObject({ ok: true });
});

test('a volunteer merged with a partner of the same name stays a volunteer without consent', () => {
  const merged = mergePartners(
    partner('a', 'Sam Lee', { consent: true }),
    partner('b', 'Sam Lee', { kind: 'volunteer' }),
  );
  expect(merged).toMatchObject({ kind: 'volunteer', consent: false });
});
