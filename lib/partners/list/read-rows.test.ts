import { describe, expect, test } from 'vitest';
import { readHeadings } from './columns.ts';
import { partner, plan } from './planned.ts';

const known = partner({ id: 'a', name: 'Oak', kind: 'funder', consent: true, topics: ['trees'] });
const cellOf = (column: string, cell: string) =>
  plan(`name,${column}\nOak,"${cell}"`, [known]).changed[0]?.after ?? known;

describe('rows matched by account alone', () => {
  const book = [
    partner({ id: 'a', name: 'Oak Trust', aliases: ['OT'], handles: { x: 'oaktrust' } }),
  ];

  test('keeps the book’s name and adds the row’s as another name', () => {
    expect(plan('name,x\nOakley Fund,OakTrust', book).changed).toMatchObject([
      { after: { name: 'Oak Trust', aliases: ['OT', 'Oakley Fund'] } },
    ]);
  });

  test('a name that is already an alias changes nothing, nor does an empty name', () => {
    expect(plan('name,x\not,oaktrust', book)).toMatchObject({ changed: [], same: 1 });
    expect(plan('x,name\noaktrust,', book)).toMatchObject({ changed: [], same: 1 });
  });

  test('a matching id renames the partner', () => {
    expect(plan('Hat Tip id,name\na,Oakley Fund', book).changed).toMatchObject([
      { after: { name: 'Oakley Fund', aliases: ['OT'] } },
    ]);
  });
});

describe('cells without information', () => {
  test.each(['none', 'No', 'n/a', 'N/A', '-', '–', 'TBC', 'tbc', '?', 'unknown', 'nil'])(
    '%s',
    (cell) => {
      const text = `name,x,linkedin,place,website,hashtags,aliases,note\nElm,${Array(7).fill(cell).join()}`;
      const [elm] = plan(text).added;
      expect(elm).toMatchObject({ handles: {}, creditHashtags: [], aliases: [], note: cell });
      expect(elm).not.toHaveProperty('place');
      expect(elm).not.toHaveProperty('website');
      const says = /^no/i.test(cell);
      expect(elm?.noAccount).toEqual(says ? ['x', 'linkedin'] : []);
    },
  );

  test('adds "no account" to the known ones', () => {
    const book = [partner({ name: 'Oak', noAccount: ['facebook'] })];
    expect(plan('name,x,linkedin\nOak,none,TBC', book).changed[0]?.after.noAccount).toEqual([
      'facebook',
      'x',
    ]);
    expect(plan('name,no account on\nOak,none', book)).toMatchObject({ same: 1 });
    expect(plan('name,no account on\nElm,Twitter').added[0]?.noAccount).toEqual(['x']);
  });

  test('accepts such a word as a partner’s name', () => {
    expect(plan('name,x\nUnknown,unknown').added).toMatchObject([{ name: 'Unknown' }]);
  });
});

describe('yes and no', () => {
  test.each([
    ['yes', true],
    ['Yes, asked in May', true],
    ['Y', true],
    ['TRUE', true],
    ['1', true],
    ['✓ Jo', true],
    ['please do not', true],
    ['no tags please', true],
    ['?', true],
    ['no', false],
    ['N', false],
    ['false', false],
    ['0', false],
    ['n/a', false],
    ['', false],
  ])('do not tag: %s', (cell, isSet) => expect(cellOf('do not tag', cell).doNotTag).toBe(isSet));

  test.each([
    ['Yes, asked in May', true],
    ['y', true],
    ['yesterday', undefined],
    ['asked', undefined],
    ['no problem', undefined],
    ['tbc', undefined],
    ['no', false],
    ['No, asked in May', false],
    ['refused', false],
  ])('consent: %s', (cell, answer) => {
    expect(cellOf('consent', cell).consent).toBe(answer ?? true);
    expect(plan(`name,consent\nElm,"${cell}"`).added[0]?.consent).toBe(answer ?? false);
  });
});

describe('leaves out what can’t be read', () => {
  test('an unknown kind becomes a topic', () => {
    expect(cellOf('kind', 'Charity')).toMatchObject({
      kind: 'funder',
      topics: ['trees', 'Charity'],
    });
    expect(plan('name,kind\nElm,School').added).toMatchObject([
      { kind: 'partner', topics: ['School'] },
    ]);
    expect(plan('name,kind,topics\nElm,School,trees').added).toMatchObject([
      { kind: 'partner', topics: ['trees'] },
    ]);
    expect(plan('[{"name": "Elm", "kind": "School", "rhythm": null}]').added).toMatchObject([
      { name: 'Elm', kind: 'partner' },
    ]);
  });

  test.each([
    ['2026-03-01', '2026-03-01'],
    ['01/03/2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['03/25/2026', '2026-03-25'],
    ['25/03/2026', '2026-03-25'],
    ['1 March 2026', '2026-03-01'],
    ['31/02/2026', undefined],
    ['01/03/1926', undefined],
    ['last spring', undefined],
    ['2026-99-99', undefined],
  ])('last credited: %s', (cell, day) => {
    const at = cellOf('last credited', cell).lastCredited;
    expect(at).toBe(day === undefined ? undefined : Date.parse(day));
  });

  test.each([
    ['Monthly', 'monthly'],
    ['every year', 'yearly'],
    ['now and then', undefined],
  ])('rhythm: %s', (cell, rhythm) => expect(cellOf('how often', cell).rhythm).toBe(rhythm));

  test.each([
    ['[{"name": "Elm", "consent": "maybe"}]', 'consent', 'maybe'],
    ['[{"name": "Elm", "noAccount": ["myspace"]}]', 'noAccount', 'myspace'],
    ['[{"name": "Elm", "handles": {"x": 5}}]', 'x', '5'],
    ['[{"name": "Elm", "handles": {"x": "no handle"}}]', 'x', 'no handle'],
    ['[{"name": "Elm", "kind": "School"}]', 'kind', 'School'],
    ['name,website\nElm,no site yet', 'website', 'no site yet'],
    ['name,how often\nElm,now and then', 'rhythm', 'now and then'],
    ['name,last credited\nElm,last spring', 'lastCredited', 'last spring'],
    ['name,consent\nElm,asked', 'consent', 'asked'],
    ['name,hashtags\nElm,a#b', 'creditHashtags', 'a#b'],
  ])('imports the partner without it: %s', (text, column, cell) => {
    const { added, broken, remarks } = plan(text);
    expect([added.map(({ name }) => name), broken]).toEqual([['Elm'], []]);
    expect(remarks).toMatchObject([{ remark: { is: 'left-out', column, cell } }]);
  });

  test('drops only the invalid entries of a list', () => {
    const { added, remarks } = plan('name,hashtags\nElm,#Trees; a#b; #Leaves; c#d');
    expect(added).toMatchObject([{ creditHashtags: ['Trees', 'Leaves'] }]);
    expect(remarks).toHaveLength(1);
  });

  test('keeps the book’s value if a cell can’t be read', () => {
    const book = [partner({ name: 'Oak', website: 'oak.org', handles: { x: 'oak' } })];
    expect(plan('name,website,x,place\nOak,none yet,no handle,Hull', book).changed).toMatchObject([
      { after: { website: 'oak.org', handles: { x: 'oak' }, place: 'Hull' } },
    ]);
  });

  test('cuts a note that is longer than the book allows', () => {
    const { added, remarks } = plan(`name,note\nElm,${'a '.repeat(900)}`);
    expect(added[0]?.note).toHaveLength(999);
    expect(remarks).toMatchObject([{ remark: { is: 'cut', column: 'note' } }]);
  });

  test.each([
    ['[[]]', 'The partner’s name must be text.'],
    ['name,x\n,elm', 'The partner’s name is needed.'],
    [`name\n${'e'.repeat(121)}`, 'The partner’s name can have 120 characters at most.'],
  ])('imports no partner without a name: %s', (text, reason) => {
    expect(plan(text).broken).toMatchObject([{ reason }]);
  });
});

describe('headings', () => {
  test.each([
    [
      ['Contact name', 'Organisation'],
      ['person', 'name'],
    ],
    [
      ['Organisation', 'Contact name', 'Notes'],
      ['name', 'person', 'note'],
    ],
    [
      ['Contact name', 'Email'],
      ['name', undefined],
    ],
    [
      ['Charity', 'Email'],
      ['name', undefined],
    ],
    [
      ['Group', 'Email'],
      ['name', undefined],
    ],
    [
      ['Group', 'Name', 'Contact'],
      [undefined, 'name', 'person'],
    ],
    [
      ['Contact', 'Group'],
      ['person', 'name'],
    ],
  ])('%j', (row, mapping) => expect(readHeadings(row)).toEqual(mapping));

  test('reads a table of charities and email addresses', () => {
    expect(plan('Charity,Email\nOak,jo@oak.org').added).toMatchObject([{ name: 'Oak' }]);
  });
});
