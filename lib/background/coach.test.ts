import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blankPartner } from '../partners/partner.ts';
import { parsePolicy, type Policy } from '../policy/policy.ts';
import { changeSettings } from '../settings.ts';
import {
  brandOnly,
  createCoachFixture,
  day,
  draft,
  untagged,
  type CoachFixture,
} from '../../tests/fixtures/coach-fixture.ts';
import { readHistory } from './history.ts';

let fixture: CoachFixture;
beforeEach(async () => {
  fixture = await createCoachFixture();
});
afterEach(() => fixture.close());

test('the policy’s list of people never to name applies even when the writer’s own is full', async () => {
  fixture.close();
  const named = async (policy?: Policy) => {
    fixture = await createCoachFixture(policy);
    const profile = (await fixture.store.profiles.get('p'))!;
    const own = Array.from({ length: 100 }, (_, at) => `Name ${at}`);
    await fixture.store.profiles.put({ ...profile, neverName: own });
    const { findings } = await fixture.analyze('Our volunteers painted the gallery on Sunday.');
    return findings.map(({ rule }) => rule);
  };
  expect(await named()).toContain('unnamed-people');
  fixture.close();
  expect(await named(parsePolicy({ neverName: ['volunteers'] }))).not.toContain('unnamed-people');
});

describe('mode', () => {
  test('LinkedIn is off until the writer chooses a mode; the other sites are on', async () => {
    const mode = async (site: 'x' | 'linkedin' | 'facebook') =>
      (await fixture.coach.warm({ author: { site }, site }, '1')).mode;
    expect([await mode('x'), await mode('linkedin'), await mode('facebook')]).toEqual([
      'nudge',
      'off',
      'nudge',
    ]);
    await changeSettings(fixture.area, () => ({ modes: { linkedin: 'toolbar' } }));
    expect(await mode('linkedin')).toBe('toolbar');
  });

  test('a site that is off gets no analysis and no record', async () => {
    await changeSettings(fixture.area, () => ({ modes: { x: 'off' } }));
    const request = { composer: 'c', version: 1, names: 3, draft: draft(brandOnly) };
    expect(await fixture.coach.analyze(request, '1')).toEqual({
      version: 1,
      silent: 'not-coached',
    });
    expect(await fixture.publish('1', brandOnly)).toEqual({ recorded: false });
  });

  test('the toolbar shows a count, a question mark or nothing', async () => {
    for (const [count, asks, words] of [
      [2, false, '2'],
      [0, true, '?'],
      [0, false, ''],
    ] as const) {
      await fixture.coach['findings.counted']({ count, asks }, '5');
      expect(fixture.shown.get('5')).toBe(words);
    }
  });
});

describe('a scheduled post', () => {
  const schedule = (scheduledFor: number | 'unknown') =>
    fixture.coach['post.published'](
      { id: 'x:own.1', at: fixture.now, scheduledFor, draft: draft(brandOnly), outcomes: [] },
      '1',
    );

  test('is recorded at its scheduled time, without an address', async () => {
    await schedule(fixture.now + 3 * day);
    const [post] = await fixture.store.posts.between(0);
    expect(post).toMatchObject({ at: fixture.now + 3 * day, scheduled: 'known' });
    expect(post).not.toHaveProperty('url');
  });

  test('is not part of the history before it is published', async () => {
    await schedule(fixture.now + 3 * day);
    await schedule('unknown');
    expect(
      await readHistory(fixture.store, { site: 'x', handle: 'riversidemus' }, fixture.now),
    ).toEqual([]);
    expect(
      await readHistory(
        fixture.store,
        { site: 'x', handle: 'riversidemus' },
        fixture.now + 4 * day,
      ),
    ).toHaveLength(1);
  });
});

describe('which accounts are coached', () => {
  test('an account of a profile, ignoring capitals', async () => {
    const author = { site: 'x', handle: 'RIVERSIDEMUS' } as const;
    expect(await fixture.coach.warm({ author, site: 'x' }, '1')).toMatchObject({
      coached: 'yes',
      profiles: [],
    });
  });

  test('asks about an unknown account and does not analyse its draft', async () => {
    const author = { site: 'x', handle: 'amira' } as const;
    expect(await fixture.coach.warm({ author, site: 'x' }, '1')).toMatchObject({
      coached: 'ask',
      profiles: [{ id: 'p', name: 'Riverside Museum' }],
    });
    const request = { composer: 'c', version: 1, names: 3, draft: draft(brandOnly, 'amira') };
    expect(await fixture.coach.analyze(request, '1')).toEqual({
      version: 1,
      silent: 'not-coached',
    });
  });

  test('remembers the answer, yes or no', async () => {
    const author = { site: 'x', handle: 'amira' } as const;
    await fixture.coach['account.answered']({ author, coach: false }, '1');
    expect(await fixture.coach.warm({ author, site: 'x' }, '1')).toMatchObject({
      coached: 'never',
    });
    await fixture.coach['account.answered']({ author, coach: true, profile: 'p' }, '1');
    expect((await fixture.analyze(brandOnly, 'amira')).verdict).toBe('brand-only');
  });

  test('none before an organisation exists', async () => {
    await fixture.store.profiles.delete('p');
    expect(
      await fixture.coach.warm({ author: { site: 'x', handle: 'a' }, site: 'x' }, '1'),
    ).toMatchObject({
      coached: 'never',
    });
  });

  test('refuses a missing profile with a message for the writer', async () => {
    const author = { site: 'x', handle: 'amira' } as const;
    await expect(
      fixture.coach['account.answered']({ author, coach: true, profile: 'gone' }, '1'),
    ).rejects.toThrow(/isn’t in Hat Tip any more/);
  });
});

describe('findings', () => {
  test('brand-only for a draft only about the organisation', async () => {
    const { findings } = await fixture.analyze(brandOnly);
    expect(findings.map(({ rule }) => rule)).toEqual(['brand-only']);
  });

  test('untagged-partner with an edit that adds the tag', async () => {
    const { findings } = await fixture.analyze(untagged);
    expect(findings[0]).toMatchObject({ rule: 'untagged-partner', phrase: 'Riverside Food Bank' });
    expect(findings[0]!.suggestions[0]).toMatchObject({
      kind: 'edit',
      text: 'Riverside Food Bank (@RiversideFB)',
    });
  });

  test('the next draft sees a change in the partner book', async () => {
    await fixture.analyze(untagged);
    await fixture.store.partners.delete('b');
    expect((await fixture.analyze(untagged)).findings.map(({ rule }) => rule)).not.toContain(
      'untagged-partner',
    );
  });

  test('an answer names up to three partners, or as many as the request allows', async () => {
    const names = ['Mill Lane Choir', 'Orchard Fund', 'Anchor Lottery', 'Tide Archive'];
    for (const [at, name] of names.entries()) {
      const handles = { x: `Partner${at}` };
      await fixture.store.partners.put({ ...blankPartner, id: `more${at}`, name, handles });
    }
    const text = `Thanks to ${names.join(', ')} for a lovely day by the water.`;
    const handlesIn = async (most: number) => {
      const request = { composer: 'c', version: 1, names: most, draft: draft(text) };
      const answer = await fixture.coach.analyze(request, '1');
      return new Set(JSON.stringify(answer).match(/@Partner\d/g));
    };
    expect(await handlesIn(3)).toEqual(new Set(['@Partner0', '@Partner1', '@Partner2']));
    expect((await handlesIn(6)).size).toBe(4);
  });

  test('an older version is dropped once a newer one arrives', async () => {
    const ask = (version: number, text: string) =>
      fixture.coach.analyze({ composer: 'c', version, names: 3, draft: draft(text) }, '1');
    // Simulates a slow machine: every look at the clock ends a slice.
    let { now } = fixture;
    Object.defineProperty(fixture, 'now', { get: () => (now += 1000) });
    let newer: ReturnType<typeof ask> | undefined;
    fixture.rest = async () => void (newer ??= ask(2, untagged));
    expect(await ask(1, brandOnly)).toEqual({ version: 1, silent: 'superseded' });
    expect(await newer).toHaveProperty('analysis');
  });
});

test('allows three new rules per draft in the first week, then one', async () => {
  const author = { site: 'x', handle: 'riversidemus' } as const;
  expect(await fixture.coach.warm({ author, site: 'x' }, '1')).toMatchObject({ mostNew: 3 });
  fixture.now += 8 * day;
  expect(await fixture.coach.warm({ author, site: 'x' }, '1')).toMatchObject({ mostNew: 1 });
});

describe('the record of a post', () => {
  test('is written once and never contains the text', async () => {
    expect(await fixture.publish('77', untagged)).toEqual({ recorded: true });
    expect(await fixture.publish('77', untagged)).toEqual({ recorded: false });
    const posts = await fixture.store.posts.between(0);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      id: 'x:77',
      profile: 'p',
      credited: ['b'],
      creditsSomeone: true,
    });
    expect(JSON.stringify(posts)).not.toContain('soup');
    expect((await fixture.store.partners.get('b'))?.lastCredited).toBe(fixture.now);
  });

  test('is not written for an account that is not coached', async () => {
    const published = {
      id: 'x:1',
      url: 'https://x.com/a/status/1',
      at: fixture.now,
      draft: draft(untagged, 'amira'),
      outcomes: [],
    };
    expect(await fixture.coach['post.published'](published, '1')).toEqual({ recorded: false });
    expect(await fixture.store.posts.between(0)).toEqual([]);
  });

  test('is dated now when the page claims a time in the future', async () => {
    await fixture.coach['post.published'](
      {
        id: 'x:5',
        url: 'https://x.com/a/status/5',
        at: fixture.now + 900 * day,
        draft: draft(untagged),
        outcomes: [],
      },
      '1',
    );
    expect((await fixture.store.posts.between(0))[0]!.at).toBe(fixture.now);
  });

  test('makes the coach silent on a brand-only draft when recent posts credited others', async () => {
    for (const id of ['1', '2', '3']) await fixture.publish(id, untagged);
    const { verdict, findings } = await fixture.analyze(brandOnly);
    expect(verdict).toBe('brand-only');
    expect(findings).toEqual([]);
  });
});

test('a page’s failure is stored by name', async () => {
  const failure = { unit: 'composer:x:draftjs', error: 'TypeError', where: 'x.js:1:20' };
  await fixture.coach['unit.failed'](failure, '1');
  expect(await fixture.failures.all()).toMatchObject([failure]);
  await fixture.coach['failures.forget']({}, '1');
  expect(await fixture.failures.all()).toEqual([]);
});

describe('keeping someone a draft tags', () => {
  const text =
    'Forty loaves of sourdough went out today, all of them baked by @MillBakery up the hill.';

  test('adds them to the book with their handle and topics, and recognises them from then on', async () => {
    expect(
      await fixture.coach['partner.kept']({ draft: draft(text), name: 'MillBakery' }, '1'),
    ).toEqual({
      done: true,
    });
    const partner = (await fixture.store.partners.all()).find(({ name }) => name === 'MillBakery');
    expect(partner).toMatchObject({ handles: { x: 'MillBakery' }, kind: 'partner' });
    expect(partner?.topics).toContain('sourdough');
    expect((await fixture.analyze(text)).newcomers).toEqual([]);
  });

  test('ignores a name the draft does not tag', async () => {
    const before = await fixture.store.partners.all();
    expect(
      await fixture.coach['partner.kept']({ draft: draft(text), name: 'Elsewhere' }, '1'),
    ).toEqual({
      done: false,
    });
    expect(await fixture.store.partners.all()).toEqual(before);
  });
});
