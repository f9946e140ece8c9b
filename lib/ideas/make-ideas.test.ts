import { expect, test } from 'vitest';
import { blankPartner, type Partner } from '../partners/partner.ts';
import { blankProfile } from '../organisation/profile.ts';
import { type IdeaSources } from './idea.ts';
import { makeIdeas } from './make-ideas.ts';

const day = 86_400_000;
const now = 20_000 * day;
const partner = (name: string, more: Partial<Partner> = {}): Partner => ({
  ...blankPartner,
  id: name,
  name,
  ...more,
});
const book = [
  partner('Riverside Food Bank', {
    handles: { x: 'RiversideFB' },
    topics: ['soup'],
    rhythm: 'monthly',
    lastCredited: now - 100 * day,
  }),
  partner('Mill Lane Choir', {
    handles: { x: 'MillLaneChoir' },
    topics: ['songs'],
    lastCredited: now - 5 * day,
  }),
  partner('Quay Bakery', {
    topics: ['soup', 'songs'],
    website: 'quay.example',
    lastCredited: now - day,
  }),
  partner('Ferry Singers', { topics: ['songs'], lastCredited: now - day }),
  partner('Amira Khan', { kind: 'volunteer', consent: true, lastCredited: now }),
  partner('Sam Poe', { kind: 'volunteer' }),
  partner('Tide Archive', { kind: 'source', website: 'tide.example' }),
];
const sources: IdeaSources = {
  profile: {
    ...blankProfile,
    id: 'p',
    name: 'Harbour Museum',
    causes: ['local history'],
    followedFor: ['Old photographs of the harbour.'],
  },
  partners: book,
  recent: [],
  site: 'x',
  now,
  formatDay: (at) => new Date(at).toISOString().slice(0, 10),
};
const ideas = (more: Partial<IdeaSources> = {}) => makeIdeas({ ...sources, ...more });

test('makes one idea of each kind, each about somebody else, with a reason and first words', () => {
  const made = ideas();
  expect(made.map(({ kind, title }) => [kind, title])).toEqual([
    ['celebrate', 'Celebrate Riverside Food Bank'],
    ['share', 'Share something by Tide Archive'],
    ['question', 'Ask your followers'],
    ['introduce', 'Introduce Mill Lane Choir and Ferry Singers'],
    ['story', 'Tell Amira Khan’s story'],
  ]);
  for (const { why, start } of made) {
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(start.length).toBeGreaterThan(3);
  }
  expect(made[0]).toMatchObject({
    why: 'You last credited them on 2024-06-26; you’d like to credit them every month.',
    start: 'Riverside Food Bank (@RiversideFB) ',
  });
  expect(made[2]?.start).toMatch(/^Old photographs of the harbour: .+\?$/);
});

test('on other sites the site’s own list makes the tag, and the link is the partner’s page there', () => {
  const [celebrate] = ideas({ site: 'linkedin' });
  expect(celebrate?.start).toBe('Riverside Food Bank ');
  const bakery = book.filter(({ name }) => name === 'Quay Bakery');
  expect(ideas({ site: 'facebook', partners: bakery })).toMatchObject([
    { kind: 'celebrate' },
    { kind: 'question' },
  ]);
  const choir = [...bakery, ...book.slice(0, 2)];
  expect(ideas({ partners: choir })[1]?.link).toBe('https://x.com/MillLaneChoir');
});

test('no idea names anybody who must not be named', () => {
  const named = JSON.stringify(
    ideas({ profile: { ...sources.profile, neverName: ['Amira Khan', 'Riverside Food Bank'] } }),
  );
  for (const name of ['Sam Poe', 'Amira', 'Riverside']) expect(named).not.toContain(name);
});

test("doesn't introduce two partners who shared a post", () => {
  const recent = [{ credited: ['Mill Lane Choir', 'Ferry Singers'] }];
  const pair = ideas({ recent }).find(({ kind }) => kind === 'introduce');
  expect(pair?.title).not.toContain('Ferry Singers');
});

test('makes no ideas without a book and a profile', () => {
  expect(ideas({ partners: [], profile: blankProfile })).toEqual([]);
});

test('the same day gives the same ideas; another day gives another question', () => {
  expect(ideas()).toEqual(ideas({ now: now + 1000 }));
  expect(ideas({ now: now + day })[2]?.start).not.toBe(ideas()[2]?.start);
});

test.each(['Help after domestic abuse', 'Talking about death and dying', 'Because you care'])(
  'makes no question of %s',
  (reason) => {
    const profile = { ...sources.profile, followedFor: [reason], causes: [reason] };
    expect(ideas({ profile }).map(({ kind }) => kind)).not.toContain('question');
  },
);

test('suggests a source for a cause it represents', () => {
  const archive = partner('Tide Archive', { kind: 'source', topics: ['local history'] });
  const [, , source] = ideas({
    partners: [archive, ...book.slice(1, 2), partner('Maps', { kind: 'source', topics: ['maps'] })],
  }).slice(-3);
  expect(source?.title).toBe('Look up local history at Tide Archive');
});
