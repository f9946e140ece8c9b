import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { writeRecordsCsv, writeRecordsJson } from './write-records.ts';

const post: RecordedPost = {
  id: 'x:1',
  at: Date.UTC(2026, 4, 1, 8, 30),
  site: 'x',
  kind: 'post',
  author: { site: 'x', handle: 'HarbourMuseum' },
  profile: 'harbour',
  url: 'https://x.com/HarbourMuseum/status/1',
  verdict: 'shared',
  spotlight: { us: 2, others: 1, together: 0, subject: 3 },
  purpose: 'community',
  topic: 'event',
  asks: true,
  quiet: false,
  creditsSomeone: true,
  credited: ['bank', 'gone'],
  tagged: ['RiversideFB'],
  answers: [],
  links: 2,
  linksOut: 1,
  text: '=SUM(A1), “thanks”\nto all',
  outcomes: [{ rule: 'brand-only', outcome: 'ignored' }],
};
const names = new Map([['bank', 'Riverside Food Bank']]);

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, delimiter: ',' })
    .data[0]!;

test('writes a row per post, with names beside ids and formulas as text', () => {
  const csv = writeRecordsCsv([post], names);
  expect(csv.startsWith('\uFEFFid,time,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(read(csv)).toMatchObject({
    id: 'x:1',
    time: '2026-05-01T08:30:00.000Z',
    'time is': 'exact',
    scheduled: 'no',
    account: 'HarbourMuseum',
    verdict: 'shared',
    'sentences subject': '3',
    uncounted: '',
    'credits somebody': 'yes',
    'credited ids': 'bank; gone',
    credited: 'Riverside Food Bank; ',
    'passed on from': '',
    'links to others': '1',
    text: "'=SUM(A1), “thanks”\nto all",
  });
  expect(csv).not.toContain('ignored');
});

test('leaves unknown values empty rather than writing 0', () => {
  const { linksOut: _, ...rest } = post;
  const row = read(
    writeRecordsCsv(
      [
        {
          ...rest,
          timeIs: 'day',
          scheduled: 'unknown',
          sharesOf: '',
          uncounted: true,
          unseen: ['tags', 'replies'],
        },
      ],
      names,
    ),
  );
  expect(row).toMatchObject({
    time: '2026-05-01',
    'time is': 'day',
    scheduled: 'time not known',
    'passed on from': 'not known',
    uncounted: 'yes',
    'links to others': '',
    'not shown by its source': 'tags; replies',
  });
});

test('JSON has every stored field, the time and the names', () => {
  expect(JSON.parse(writeRecordsJson([post], names))).toEqual([
    { ...post, time: '2026-05-01T08:30:00.000Z', creditedNames: ['Riverside Food Bank', ''] },
  ]);
});
