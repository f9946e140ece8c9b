import { describe, expect, test } from 'vitest';
import { parsePartner, type Partner } from '../partners/partner.ts';
import type { RecordedPost } from '../posts/recorded-post.ts';
import { findWaiting } from './partners.ts';
import { lastDays } from './period.ts';
import { computeHabits, findScheduled } from './statistics.ts';
import { samplePost } from '../../tests/fixtures/sample-post.ts';

const day = 86_400_000;
const now = 1_000 * day;

function partner(id: string, fields: Record<string, unknown> = {}): Partner {
  const parsed = parsePartner({ id, name: id.toUpperCase(), ...fields });
  if (!parsed.ok) throw new Error('bad partner');
  return parsed.value;
}

let serial = 0;
function post(daysAgo: number, fields: Record<string, unknown> = {}): RecordedPost {
  serial += 1;
  return samplePost({
    id: `x:${serial}`,
    at: now - daysAgo * day,
    verdict: 'brand-only',
    spotlight: { us: 2, others: 0, together: 0, subject: 1 },
    ...fields,
  });
}
const crediting = (...credited: string[]) => ({
  creditsSomeone: true,
  verdict: 'shared',
  credited,
});

test('counts only posts of the period, without sensitive ones', () => {
  const habits = computeHabits(
    [post(31), post(30), post(1, crediting('a')), post(0), post(2, { quiet: true })],
    [partner('a')],
    lastDays(30, now),
  );
  expect(habits.posts.map(({ at }) => (now - at) / day)).toEqual([0, 1, 30]);
  expect(habits.crediting).toEqual({ k: 1, n: 3 });
  expect(habits.verdicts).toMatchObject({ 'brand-only': 2, shared: 1 });
  expect(habits.sentences).toEqual({ us: 6, others: 0, together: 0, subject: 3 });
  expect(habits.partners.map(({ partner, posts }) => [partner.id, posts])).toEqual([['a', 1]]);
});

test('counts a scheduled post from its own time, once that is known', () => {
  const out = post(1, { scheduled: 'known' });
  const later = post(-3, { scheduled: 'known' });
  const untimed = post(2, { scheduled: 'unknown' });
  const all = [later, untimed, out, post(4)];
  expect(computeHabits(all, [], lastDays(30, now)).posts).toHaveLength(2);
  expect(computeHabits(all, [], lastDays(30, now + 4 * day)).posts).toHaveLength(3);
  expect(findScheduled(all)).toEqual({ timed: [out, later], untimed: [untimed] });
});

test('counts replies separately from posts', () => {
  const habits = computeHabits(
    [post(1, { kind: 'reply' }), post(1, crediting()), post(2, { kind: 'reply' })],
    [],
    lastDays(30, now),
  );
  expect(habits.crediting).toEqual({ k: 1, n: 1 });
  expect(habits.replies).toEqual({ k: 2, n: 3 });
});

test('counts suggestions shown and accepted', () => {
  const outcomes = [
    { rule: 'brand-only', outcome: 'ignored' },
    { rule: 'untagged-partner', outcome: 'taken' },
  ];
  const habits = computeHabits([post(1, { outcomes })], [], lastDays(30, now));
  expect(habits.suggestions).toEqual({ shown: 2, taken: 1, wrong: 0 });
});

describe('who is due a mention', () => {
  test('partners past their own rhythm, longest first; those never credited lead', () => {
    const waiting = findWaiting(
      [
        partner('weekly', { rhythm: 'weekly', lastCredited: now - 10 * day }),
        partner('monthly', { rhythm: 'monthly', lastCredited: now - 90 * day }),
        partner('fresh', { rhythm: 'monthly', lastCredited: now - 3 * day }),
        partner('never', { rhythm: 'yearly' }),
        partner('norhythm', {}),
        partner('shy', { rhythm: 'weekly', doNotTag: true }),
      ],
      now,
    );
    expect(waiting.map(({ partner, days }) => [partner.id, days])).toEqual([
      ['never', undefined],
      ['monthly', 90],
      ['weekly', 10],
    ]);
  });
});

describe('the one next step', () => {
  const next = (posts: RecordedPost[], partners: Partner[] = []) =>
    computeHabits(posts, partners, lastDays(30, now)).next;

  test('no posts, no next step', () => expect(next([])).toEqual({ step: 'none' }));

  test('credit somebody, after five posts about us', () =>
    expect(next([1, 2, 3, 4, 5].map((ago) => post(ago)))).toEqual({ step: 'credit-somebody' }));

  test('spread credits, if one partner has them all', () => {
    const found = next(
      [1, 2, 3, 4].map((ago) => post(ago, crediting('a'))),
      [partner('a'), partner('b'), partner('c'), partner('d', { lastCredited: now })],
    );
    expect(found).toMatchObject({
      step: 'spread',
      partner: { id: 'a' },
      others: [{ id: 'b' }, { id: 'c' }],
    });
  });

  test('a partner who is due', () => {
    const found = next([post(1, crediting('b'))], [partner('a', { rhythm: 'weekly' })]);
    expect(found).toMatchObject({ step: 'waiting', waiting: { partner: { id: 'a' } } });
  });

  test('a good mix needs no next step', () => {
    expect(next([1, 2, 3, 4, 5].map((ago) => post(ago, crediting())))).toEqual({
      step: 'well-done',
    });
  });
});
