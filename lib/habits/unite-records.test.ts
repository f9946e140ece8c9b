import { expect, test } from 'vitest';
import { uniteRecords } from './unite-records.ts';
import { samplePost as record } from './sample-post.ts';

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

test('a table of days learns the hour, the tags and the links from the archive', () => {
  expect(uniteRecords(table, archive)).toEqual({
    ...archive,
    import: 'table',
    also: ['archive'],
  });
});

test('and the archive learns nothing from the table', () => {
  expect(uniteRecords(archive, table)).toEqual({ ...archive, also: ['table'] });
});

test('what was seen going out stays as it was seen, and is known not to be passed on', () => {
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
  // A file that does not show reposts confirms nothing.
  expect(uniteRecords(seen, table)).toEqual({ ...seen, also: ['table'], otherIds: ['x:1'] });
});

test('a file that came before what was seen gives way to it', () => {
  const seen = record({ id: 'x:own.a', creditsSomeone: true });
  expect(uniteRecords(table, seen)).toEqual({
    ...seen,
    id: 'x:1',
    also: ['table'],
    otherIds: ['x:own.a'],
  });
});
