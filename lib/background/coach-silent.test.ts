import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../settings.ts';
import {
  brandOnly,
  createCoachFixture,
  day,
  draft,
  untagged,
  type CoachFixture,
} from '../../tests/fixtures/coach-fixture.ts';

let fixture: CoachFixture;
beforeEach(async () => {
  fixture = await createCoachFixture();
});
afterEach(() => fixture.close());

describe('a restricted audience', () => {
  const author = { site: 'facebook', handle: 'riversidemus' } as const;
  const place = { id: 'group:7', name: 'Old Town neighbours' };

  test('is not read for a coached account until the writer adds it', async () => {
    await fixture.coach['account.answered']({ author, coach: true, profile: 'p' }, '1');
    const ask = () => fixture.coach.warm({ author, place, site: 'facebook' }, '1');
    expect(await ask()).toMatchObject({
      coached: 'closed',
      profiles: [{ id: 'p', name: 'Riverside Museum' }],
    });
    const closed = { ...draft(brandOnly), site: 'facebook', author, place } as const;
    const request = { composer: 'c', version: 1, names: 3, draft: closed };
    expect(await fixture.coach.analyze(request, '1')).toEqual({
      version: 1,
      silent: 'not-coached',
    });
    await fixture.coach['account.answered']({ author, place, coach: true, profile: 'p' }, '1');
    expect(await ask()).toMatchObject({ coached: 'yes' });
    expect(await fixture.coach.analyze(request, '1')).toHaveProperty('analysis');
    expect(
      await fixture.coach.warm(
        { author, place: { ...place, id: 'group:8' }, site: 'facebook' },
        '1',
      ),
    ).toMatchObject({ coached: 'closed' });
  });

  test('stays unread once the account is set to never', async () => {
    await fixture.coach['account.answered']({ author, place, coach: true, profile: 'p' }, '1');
    await fixture.coach['account.answered']({ author, coach: false }, '1');
    expect(await fixture.coach.warm({ author, place, site: 'facebook' }, '1')).toMatchObject({
      coached: 'never',
    });
  });
});

describe('muting', () => {
  test('hides one phrase', async () => {
    await fixture.coach.mute(
      { what: 'phrase', rule: 'untagged-partner', phrase: 'riverside FOOD Bank' },
      '1',
    );
    expect((await fixture.analyze(untagged)).findings.map(({ rule }) => rule)).not.toContain(
      'untagged-partner',
    );
  });

  test('hides one rule', async () => {
    await fixture.coach.mute({ what: 'rule', rule: 'brand-only' }, '1');
    expect((await fixture.analyze(brandOnly)).findings).toEqual([]);
  });

  test('hides everything until midnight in the writer’s time zone', async () => {
    await fixture.coach.mute({ what: 'today' }, '1');
    const { quietUntil } = await readSettings(fixture.area);
    expect(new Date(quietUntil).getDate()).toBe(3);
    const request = { composer: 'c', version: 1, names: 3, draft: draft(brandOnly) };
    expect(await fixture.coach.analyze(request, '1')).toEqual({ version: 1, silent: 'quiet' });
    fixture.now = quietUntil + 1;
    expect((await fixture.analyze(brandOnly)).verdict).toBe('brand-only');
  });

  test('a rule shown in three posts in a row and never used rests for 30 days', async () => {
    for (const id of ['1', '2', '3']) {
      fixture.now += 1000;
      await fixture.publish(id, `${untagged} ${id}`, [
        { rule: 'untagged-partner', outcome: 'shown' },
      ]);
    }
    expect((await fixture.analyze(untagged)).findings.map(({ rule }) => rule)).not.toContain(
      'untagged-partner',
    );
    fixture.now += 31 * day;
    expect((await fixture.analyze(untagged)).findings.map(({ rule }) => rule)).toContain(
      'untagged-partner',
    );
  });
});

test('“silent for today” ends when the clock is set back, instead of lasting a month', async () => {
  await fixture.coach.mute({ what: 'today' }, '1');
  const asked = { author: draft('').author, site: 'x' } as const;
  expect((await fixture.coach.warm(asked, '1')).quietUntil).toBeGreaterThan(fixture.now);
  fixture.now -= 30 * day;
  expect((await fixture.coach.warm(asked, '1')).quietUntil).toBe(0);
  expect((await fixture.analyze(untagged)).findings).toHaveLength(1);
});

test('one analysis reads the settings once', async () => {
  await fixture.analyze(untagged);
  const reads = vi.spyOn(fixture.area, 'get');
  await fixture.analyze(`${untagged} Thanks!`);
  expect(reads).toHaveBeenCalledTimes(1);
});

test('where the site shows only a name, each name is a separate account', async () => {
  const page = { site: 'facebook', name: 'Riverside Museum' } as const;
  await fixture.coach['account.answered']({ author: page, coach: true, profile: 'p' }, '1');
  expect(await fixture.coach.warm({ author: page, site: 'facebook' }, '1')).toMatchObject({
    coached: 'yes',
  });
  const person = { site: 'facebook', name: 'Jane Doe' } as const;
  expect(await fixture.coach.warm({ author: person, site: 'facebook' }, '1')).toMatchObject({
    coached: 'ask',
  });
});
