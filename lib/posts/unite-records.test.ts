import { expect, test } from 'vitest';
import { uniteRecords } from './unite-records.ts';
import { samplePost as record } from '../../tests/fixtures/sample-post.ts';

const table = record({ import: 'table', timeIs: 'day', unseen: ['reposts', 'time-of-day'] });
const archive = record({
  import: 'archive',
  at: 1700,
  unseen: [],
  tagged: ['RiversideFB'],
  credited: ['bank'],
  creditsSomeone: true,
  linksOut: 1,
});

test('a table of days takes the hour, tags and links from the archive', () => {
  expect(uniteRecords(table, archive)).toEqual({
    ...archive,
    import: 'table',
    also: ['archive'],
  });
});

test('a table of days adds nothing to the archive', () => {
  expect(uniteRecords(archive, table)).toEqual({ ...archive, also: ['table'] });
});

test('a post published in this browser keeps its record, and is known not to be shared', () => {
  const outcomes = [{ rule: 'untagged-partner', outcome: 'taken' }] as const;
  const seen = record({ id: 'x:own.a', at: 1650, outcomes });
  const url = 'https://x.com/riverside/status/1';
  expect(uniteRecords(seen, { ...archive, url })).toEqual({
    ...seen,
    url,
    also: ['archive'],
    otherIds: ['x:1'],
    unseen: [],
  });
  // A file that doesn't show reposts confirms nothing.
  expect(uniteRecords(seen, table)).toEqual({ ...seen, also: ['table'], otherIds: ['x:1'] });
});

test('a record from this browser overrides an earlier file', () => {
  const seen = record({ id: 'x:own.a', creditsSomeone: true });
  expect(uniteRecords(table, seen)).toEqual({
    ...seen,
    id: 'x:1',
    also: ['table'],
    otherIds: ['x:own.a'],
  });
});
