import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartner, partnerKinds, type Partner } from '../partner.ts';
import { guessMapping, readHeadings } from './columns.ts';
import { handleIn } from './handles.ts';
import { partner, plan } from './planned.ts';
import { readPartnerList } from './read-file.ts';
import { writePartnerCsv, writePartnerJson } from './write-file.ts';

describe('reads what people have', () => {
  test.each([
    ['Name,Twitter,Town\nMill Lane Choir,@MillLaneChoir,Ashford', ','],
    ['Organisation;X handle;Location\nMill Lane Choir;MillLaneChoir;Ashford', ';'],
    [
      'Company\tTwitter URL\tCity\nMill Lane Choir\thttps://twitter.com/MillLaneChoir?lang=en\tAshford',
      'tab',
    ],
    ['\uFEFFName,X,Place\r\n"Mill Lane Choir","https://x.com/MillLaneChoir","Ashford"\r\n', 'bom'],
  ])('a table: %j', (text) => {
    expect(plan(text).added).toMatchObject([
      { name: 'Mill Lane Choir', handles: { x: 'MillLaneChoir' }, place: 'Ashford' },
    ]);
  });

  test('reads a pasted list of names, one per line', () => {
    expect(plan('Mill Lane Choir\n\nRiverside Food Bank\nOrchard, Pond & Co').added).toMatchObject([
      { name: 'Mill Lane Choir' },
      { name: 'Riverside Food Bank' },
      { name: 'Orchard, Pond & Co' },
    ]);
  });

  test('reads a pasted list with handles and addresses in any order', () => {
    const [first, second] = plan(
      '@MillLaneChoir\tMill Lane Choir\thttps://www.linkedin.com/company/mill-lane-choir/about\n' +
        '@RiversideFB\tRiverside Food Bank\t',
    ).added;
    expect(first).toMatchObject({
      name: 'Mill Lane Choir',
      handles: { x: 'MillLaneChoir', linkedin: 'mill-lane-choir' },
    });
    expect(second).toMatchObject({ name: 'Riverside Food Bank', handles: { x: 'RiversideFB' } });
  });

  test('reads a handle after a name on one line', () => {
    expect(plan('Mill Lane Choir @MillLaneChoir\nQuay Bakery (@Quay)').added).toMatchObject([
      { name: 'Mill Lane Choir', handles: { x: 'MillLaneChoir' } },
      { name: 'Quay Bakery', handles: { x: 'Quay' } },
    ]);
  });

  test.each([
    ['', 'empty'],
    [' \n \n', 'empty'],
    ['PK\u0003\u0004\0\0\0', 'not-text'],
    ['{"posts": []}', 'no-partners'],
    ['x'.repeat(30_000_001), 'too-long'],
    [`name\n${'a\n'.repeat(50_002)}`, 'too-many'],
    ['{"hatTip": 1, "records": {"profiles": []}}', 'no-partners'],
  ])("reports what can't be read", (text, reason) => {
    expect(readPartnerList(text)).toEqual({ is: 'unreadable', reason });
  });

  test('reads the partners of a backup', () => {
    const backup = { hatTip: 1, records: { partners: [{ ...partner({ name: 'Pond' }), v: 1 }] } };
    expect(plan(JSON.stringify(backup)).added).toMatchObject([{ name: 'Pond' }]);
  });

  test('uses the first of two columns with the same meaning', () => {
    expect(readHeadings(['Name', 'Company', 'Notes'])).toEqual(['name', undefined, 'note']);
    expect(readHeadings(['Mill Lane Choir', 'Ashford'])).toBeUndefined();
    expect(guessMapping([['a', 'b', '@c']])).toEqual(['name', undefined, 'x']);
  });

  test.each([
    ['x', '@RiversideFB', 'RiversideFB'],
    ['x', 'https://x.com/RiversideFB/status/1', 'RiversideFB'],
    ['linkedin', 'https://uk.linkedin.com/in/amira-khan/', 'amira-khan'],
    ['facebook', 'www.facebook.com/RiversideFB?ref=x', 'RiversideFB'],
    ['facebook', 'https://m.facebook.com/pages/RiversideFB/123', 'RiversideFB'],
  ] as const)('reads a handle on %s in %s', (site, cell, handle) => {
    expect(handleIn(site, cell)).toBe(handle);
  });
});

describe('comparing with the book', () => {
  const book = [
    partner({ id: 'a', name: 'The Mill Lane Choir', handles: { x: 'MillLaneChoir' } }),
    partner({ id: 'b', name: 'Riverside Food Bank', note: 'Ask for Jo.' }),
  ];

  test('finds new, changed, unchanged and broken rows; empty cells change nothing', () => {
    const found = plan(
      'name,x,note,kind\n' +
        'Mill Lane Choir,,,\n' +
        'Riverside Food Bank,RiversideFB,,\n' +
        'Orchard Fund,,,funders\n' +
        'Nameless Handle,no spaces please,,\n' +
        ',Nobody,,\n' +
        'Orchard Fund,,,\n' +
        'Pond,,,enemy\n',
      book,
    );
    expect(found.changed.map(({ after }) => after)).toMatchObject([
      { id: 'a', name: 'Mill Lane Choir', handles: { x: 'MillLaneChoir' } },
      { id: 'b', handles: { x: 'RiversideFB' }, note: 'Ask for Jo.' },
    ]);
    expect(found.added).toMatchObject([
      { name: 'Orchard Fund', kind: 'funder' },
      { name: 'Nameless Handle', handles: {} },
      { name: 'Pond', kind: 'partner', topics: ['enemy'] },
    ]);
    expect(found.broken).toMatchObject([
      { number: 6, reason: 'The partner’s name is needed.' },
      { number: 7, reason: 'Row 4 is about the same partner.' },
    ]);
    expect(found.remarks).toEqual([
      {
        number: 5,
        words: 'Nameless Handle · no spaces please · ·',
        remark: { is: 'left-out', column: 'x', cell: 'no spaces please' },
      },
    ]);
  });

  test('an account finds its partner under another name', () => {
    const { changed } = plan('name,x\nMLC Singers,millLANEchoir', book);
    expect(changed).toMatchObject([
      { after: { id: 'a', name: 'The Mill Lane Choir', aliases: ['MLC Singers'] } },
    ]);
  });

  test('prefers the exact name to one that differs by an article', () => {
    const similar = [book[1]!, partner({ id: 'c', name: 'The Riverside Food Bank' })];
    expect(plan('name,place\nRiverside Food Bank,Ashford', similar).changed).toMatchObject([
      { after: { id: 'b', place: 'Ashford' } },
    ]);
  });

  test('a locked partner stays, and its row says why', () => {
    const { changed, broken } = plan(
      'name,place\nMill Lane Choir,Ashford\nRiverside Food Bank,Ashford',
      book,
      (id) => id === 'a',
    );
    expect(changed).toMatchObject([{ after: { id: 'b', place: 'Ashford' } }]);
    expect(broken).toMatchObject([
      { number: 2, reason: 'The Mill Lane Choir is set by your organisation.' },
    ]);
  });

  test('plans 10,000 rows, 37 of them broken', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      i % 270 === 0 && i < 9990 ? `,p${i}` : `Partner ${i},p${i}`,
    );
    const { added, broken } = plan(`name,x\n${rows.join('\n')}`);
    expect([added.length, broken.length]).toEqual([9963, 37]);
    expect(broken[1]).toMatchObject({ number: 272, words: '· p270' });
  });
});

const word = fc.stringMatching(/^[A-Za-zÄéß=+\-@;,"'# ]{1,20}$/).filter((text) => /\w/.test(text));
const anyPartner = fc
  .record({
    name: word,
    aliases: fc.array(word, { maxLength: 3 }),
    kind: fc.constantFrom(...partnerKinds),
    creditLine: word,
    creditFor: fc.array(word, { maxLength: 2 }),
    topics: fc.array(word, { maxLength: 3 }),
    note: word,
    consent: fc.boolean(),
    doNotTag: fc.boolean(),
    noAccount: fc.subarray(['x', 'linkedin', 'facebook'] as const),
    handles: fc.record({ x: fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/) }),
    lastCredited: fc.integer({ min: 0, max: 4e12 }),
  })
  .map((record, i = 0) => parsePartner({ ...record, id: `id-${String(i)}` }))
  .filter((parsed) => parsed.ok)
  .map((parsed) => (parsed as { value: Partner }).value);

test('our own file reads back the same', () => {
  fc.assert(
    fc.property(anyPartner, (one) => {
      for (const text of [writePartnerCsv([one]), writePartnerJson([one])]) {
        expect(plan(text, [one])).toMatchObject({ added: [], changed: [], same: 1, broken: [] });
      }
    }),
  );
});

test('no cell is a formula, and hostile names stay text', () => {
  const names = [
    '=HYPERLINK("http://evil.example")',
    '+1',
    '-2',
    '@SUM(A1)',
    '<img src=x>',
    '__proto__',
  ];
  const csv = writePartnerCsv(names.map((name, i) => partner({ id: String(i), name })));
  for (const line of csv.split('\r\n').slice(1, -1)) {
    for (const cell of line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
      expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
    }
  }
  expect(plan(csv).added.map(({ name }) => name)).toEqual(names);
  expect(plan('[{"name": "Ann", "__proto__": {"doNotTag": true}}]').added[0]?.doNotTag).toBe(false);
});
