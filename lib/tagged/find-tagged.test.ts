import { describe, expect, test } from 'vitest';
import { samplePost } from '../../tests/fixtures/sample-post.ts';
import { blankPartner, type Partner } from '../partners/partner.ts';
import { blankProfile, type Profile } from '../organisation/profile.ts';
import { findTagged, pickTagged } from './find-tagged.ts';
import { toAddedPartner } from './added-partner.ts';
import { createCounter } from './tally.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 5, 1);
const museum = {
  ...blankProfile,
  id: 'p',
  name: 'Harbour Museum',
  handles: { x: 'HarbourMuseum' },
};

type Fields = Parameters<typeof samplePost>[0] & { readonly daysAgo?: number };
let made = 0;
const post = ({ daysAgo = 10, ...fields }: Fields) => {
  made += 1;
  const author = { site: fields.site ?? 'x', handle: 'HarbourMuseum' };
  return samplePost({ id: `x:${made}`, at: now - daysAgo * day, author, ...fields });
};
const times = (count: number, fields: Fields) => Array.from({ length: count }, () => post(fields));
const partner = (fields: Partial<Partner>): Partner => ({ ...blankPartner, id: 'b', ...fields });

interface Setting {
  readonly book?: readonly Partner[];
  readonly profiles?: readonly Profile[];
  readonly dismissed?: readonly string[];
}

function find(posts: readonly ReturnType<typeof post>[], setting: Setting = {}) {
  const counter = createCounter(now);
  counter.add(posts);
  const { book = [], profiles = [museum], dismissed = [] } = setting;
  return pickTagged(findTagged(counter.tally(), profiles), book, new Set(dismissed), now);
}
const namesIn = (posts: readonly ReturnType<typeof post>[], setting?: Setting) =>
  find(posts, setting).map(({ name }) => name);

const choir = { tagged: ['MillLaneChoir'] };

test('lists the most often tagged first, then the most recent, with the handle of the newest post', () => {
  const posts = [
    ...times(2, { tagged: ['OrchardFund'], daysAgo: 400 }),
    ...times(2, { tagged: ['AshfordGazette'], daysAgo: 30 }),
    post({ tagged: ['milllanechoir'], daysAgo: 50 }),
    ...times(2, { ...choir, daysAgo: 20 }),
  ];
  expect(find(posts)).toMatchObject([
    {
      key: 'x:milllanechoir',
      name: 'Mill Lane Choir',
      tags: [{ site: 'x', handle: 'MillLaneChoir' }],
      times: 3,
      last: now - 20 * day,
      kind: 'partner',
    },
    { name: 'Ashford Gazette', times: 2, kind: 'source' },
    { name: 'Orchard Fund', times: 2, kind: 'funder' },
  ]);
});

describe('not suggested', () => {
  test.each<[string, Setting]>([
    ['by handle', { book: [partner({ name: 'The Singers', handles: { x: 'milllanechoir' } })] }],
    ['by name', { book: [partner({ name: 'The Mill Lane Choir' })] }],
    ['by another name', { book: [partner({ name: 'MLC', aliases: ['Mill-Lane Choir'] })] }],
    ['dismissed', { dismissed: ['x:milllanechoir'] }],
    ['our own', { profiles: [{ ...museum, handles: { x: 'MillLaneChoir' } }] }],
    ['our own name', { profiles: [{ ...museum, name: 'Mill Lane Choir' }] }],
    ['never named', { profiles: [museum, { ...museum, neverName: ['Mill Lane Choir'] }] }],
  ])('%s', (_, setting) => {
    expect(namesIn(times(3, choir))).toEqual(['Mill Lane Choir']);
    expect(namesIn(times(3, choir), setting)).toEqual([]);
  });

  test('accounts that post themselves', () => {
    const author = { site: 'x', handle: 'MillLaneChoir' };
    expect(namesIn([...times(3, choir), post({ author })])).toEqual([]);
  });

  test('a handle of a partner on another site is somebody else’s', () => {
    const book = [partner({ name: 'The Singers', handles: { facebook: 'someone.else' } })];
    expect(namesIn(times(3, choir), { book })).toEqual(['Mill Lane Choir']);
  });

  test.each<[string, Fields]>([
    ['answered in replies', { kind: 'reply', answers: ['ana'] }],
    ['tagged in replies', { kind: 'reply', tagged: ['ana'] }],
    ['tagged in comments', { kind: 'comment', tagged: ['ana'] }],
    ['in shared posts', { sharesOf: 'ana' }],
    ['in sensitive posts', { tagged: ['ana'], quiet: true }],
    ['in scheduled posts', { tagged: ['ana'], scheduled: 'known', daysAgo: -3 }],
    ['whose time is unknown', { tagged: ['ana'], scheduled: 'unknown' }],
  ])('people who are only %s', (_, fields) => {
    expect(namesIn(times(5, fields))).toEqual([]);
  });

  test('a tag on X that can’t be a handle', () => {
    expect(namesIn(times(3, { tagged: ['a handle of more than one word'] }))).toEqual([]);
  });
});

describe('tagged once', () => {
  const often = (count: number) =>
    Array.from({ length: count }, (_, i) => times(2, { tagged: [`often${i}`] })).flat();

  test('is listed while the list is short, if within the last year', () => {
    const posts = [post({ tagged: ['lately'] }), post({ tagged: ['longAgo'], daysAgo: 400 })];
    expect(namesIn([...often(9), ...posts])).toHaveLength(10);
    expect(namesIn([...often(9), ...posts])).toContain('lately');
    expect(namesIn([...often(10), ...posts])).not.toContain('lately');
  });
});

describe('across sites', () => {
  test('equal names are one partner, spelt as on the other site', () => {
    const posts = [...times(2, choir), post({ site: 'facebook', tagged: ['Mill-Lane Choir'] })];
    expect(find(posts)).toMatchObject([
      {
        name: 'Mill-Lane Choir',
        times: 3,
        tags: [
          { site: 'x', handle: 'MillLaneChoir' },
          { site: 'facebook', handle: 'Mill-Lane Choir' },
        ],
      },
    ]);
  });

  test('another name, or a second account on one site, is another partner', () => {
    const posts = [
      ...times(2, choir),
      ...times(2, { tagged: ['mill_lane_choir'] }),
      ...times(2, { site: 'linkedin', tagged: ['Mill Lane Choirs'] }),
    ];
    expect(find(posts).map(({ tags }) => tags.map(({ handle }) => handle))).toEqual([
      ['MillLaneChoir'],
      ['mill_lane_choir'],
      ['Mill Lane Choirs'],
    ]);
  });

  test('a page’s address in the book counts as its name', () => {
    const book = [partner({ name: 'MLC', handles: { linkedin: 'mill-lane-choir' } })];
    const posts = times(2, { site: 'linkedin', tagged: ['Mill Lane Choir'] });
    expect(namesIn(posts, { book })).toEqual([]);
  });
});

test('with texts kept, a name beside the tag is the partner’s name', () => {
  const text = 'Songs from Riverside Food Bank (@RiversideFB) on Friday.';
  expect(
    namesIn([...times(2, { tagged: ['RiversideFB'] }), post({ tagged: ['RiversideFB'], text })]),
  ).toEqual(['Riverside Food Bank']);
});

describe('adding a tagged account', () => {
  const posts = [
    post({ ...choir, id: 'x:thanked', creditsSomeone: true, daysAgo: 30 }),
    post({ ...choir, id: 'x:bare', daysAgo: 20 }),
    post({ id: 'x:shared', sharesOf: 'MillLaneChoir', creditsSomeone: true, daysAgo: 25 }),
  ];

  test('sets its handle, its kind and the last post that credited it', () => {
    const [one] = find(posts);
    expect(toAddedPartner(one!, {}, ['songs'], 'new')).toEqual({
      partner: {
        ...blankPartner,
        id: 'new',
        name: 'Mill Lane Choir',
        handles: { x: 'MillLaneChoir' },
        topics: ['songs'],
        lastCredited: now - 25 * day,
      },
      posts: ['x:thanked', 'x:shared'],
    });
  });

  test('uses the writer’s choices, but not an emptied name', () => {
    const [one] = find(posts);
    expect(
      toAddedPartner(one!, { name: ' The Choir ', kind: 'volunteer' }, [], 'new').partner,
    ).toMatchObject({
      name: 'The Choir',
      kind: 'volunteer',
    });
    expect(toAddedPartner(one!, { name: ' ' }, [], 'new').partner.name).toBe('Mill Lane Choir');
  });

  test('a bare tag credits nobody, and a name on Facebook is not a handle', () => {
    const [one] = find(times(2, { site: 'facebook', tagged: ['Mill Lane Choir'] }));
    const { partner: taken, posts: credited } = toAddedPartner(one!, {}, [], 'new');
    expect(taken).toEqual({ ...blankPartner, id: 'new', name: 'Mill Lane Choir' });
    expect(credited).toEqual([]);
  });
});

test('counts a long history in any order, and fast', () => {
  const all = Array.from({ length: 20_000 }, (_, i) =>
    post({ tagged: [`Account${i % 500}`], daysAgo: (i * 7) % 900 }),
  );
  const counter = createCounter(now);
  for (let at = 0; at < all.length; at += 1000) counter.add(all.slice(at, at + 1000));
  const turned = createCounter(now);
  turned.add(all.toReversed());
  const keys = ({ tally }: typeof counter) =>
    pickTagged(findTagged(tally(), [museum]), [], new Set(), now).map(({ key }) => key);
  expect(keys(counter)).toHaveLength(500);
  expect(keys(turned)).toEqual(keys(counter));
  expect(counter.tally().posts).toBe(20_000);
});
