import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parsePartner } from '../organisation/partner.ts';
import { parseProfile } from '../organisation/profile.ts';
import type { Draft } from '../post.ts';
import { noPolicy, type Policy } from '../policy/policy.ts';
import { changeSettings, readSettings, type SettingsArea } from '../settings.ts';
import { createFailures, type Failures } from '../store/failures.ts';
import { createStore, type Store } from '../store/store.ts';
import { readHistory } from './history.ts';
import { createCoach } from './coach.ts';
import type { Handlers } from './door.ts';

/** The real analyzer and the real store; only the clock and the switches' shelf are ours. */
let store: Store;
let policy: Policy;
let coach: Handlers;
let failures: Failures;
let area: SettingsArea;
let shown: Map<string, string>;
let now: number;
const day = 86_400_000;

beforeEach(async () => {
  policy = noPolicy;
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  now = new Date(2026, 10, 2, 15).getTime();
  shown = new Map();
  const shelf = new Map<string, unknown>();
  area = {
    get: async (key) => ({ [key]: shelf.get(key) }),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) shelf.set(key, value);
    },
  };
  failures = createFailures({ version: '1', now: () => now });
  coach = createCoach({
    store,
    failures,
    settings: area,
    readPolicy: async () => policy,
    showInToolbar: async (tab, words) => void shown.set(tab, words),
    loadAnalyzer: () => import('./load-analyzer.ts'),
    now: () => now,
    rest: () => Promise.resolve(),
  });
  const profile = parseProfile({
    id: 'p',
    name: 'Riverside Museum',
    handles: { x: 'RiversideMus' },
  });
  const bank = parsePartner({
    id: 'b',
    name: 'Riverside Food Bank',
    handles: { x: 'RiversideFB' },
  });
  if (!profile.ok || !bank.ok) throw new Error('bad fixture');
  await store.profiles.put(profile.value);
  await store.partners.put(bank.value);
});
afterEach(() => store.close());

function draft(text: string, handle = 'riversidemus'): Draft {
  return {
    text,
    site: 'x',
    kind: 'post',
    author: { site: 'x', handle },
    mentions: [],
    links: [],
    replyingTo: [],
    rest: [],
  };
}

const brandOnly =
  'We are thrilled to announce that our new gallery is open. We have worked on it for two years and we are so proud of it.';
const untagged =
  'On Saturday Riverside Food Bank fed ninety people in our courtyard, and the soup was gone by two.';

async function analyze(text: string, handle?: string) {
  const answer = await coach.analyze(
    { composer: 'c', version: 1, draft: draft(text, handle) },
    '1',
  );
  if (!('analysis' in answer)) throw new Error(JSON.stringify(answer));
  return answer.analysis;
}

async function publish(
  id: string,
  text: string,
  outcomes: { rule: string; outcome: 'shown' }[] = [],
) {
  return coach['post.published'](
    {
      id: `x:${id}`,
      url: `https://x.com/RiversideMus/status/${id}`,
      at: now,
      draft: draft(text),
      outcomes,
    },
    '1',
  );
}

describe('a place that is not for everybody', () => {
  const author = { site: 'facebook', handle: 'riversidemus' } as const;
  const place = { id: 'group:7', name: 'Old Town neighbours' };

  test('is closed for an account that is coached elsewhere, until it is added', async () => {
    await coach['account.answered']({ author, coach: true, profile: 'p' }, '1');
    const ask = () => coach.warm({ author, place, site: 'facebook' }, '1');
    expect(await ask()).toMatchObject({
      coached: 'closed',
      profiles: [{ id: 'p', name: 'Riverside Museum' }],
    });
    const closed = { ...draft(brandOnly), site: 'facebook', author, place } as const;
    const request = { composer: 'c', version: 1, draft: closed };
    expect(await coach.analyze(request, '1')).toEqual({ version: 1, silent: 'not-coached' });
    await coach['account.answered']({ author, place, coach: true, profile: 'p' }, '1');
    expect(await ask()).toMatchObject({ coached: 'yes' });
    expect(await coach.analyze(request, '1')).toHaveProperty('analysis');
    expect(
      await coach.warm({ author, place: { ...place, id: 'group:8' }, site: 'facebook' }, '1'),
    ).toMatchObject({ coached: 'closed' });
  });

  test('stays unread where the account is never coached', async () => {
    await coach['account.answered']({ author, place, coach: true, profile: 'p' }, '1');
    await coach['account.answered']({ author, coach: false }, '1');
    expect(await coach.warm({ author, place, site: 'facebook' }, '1')).toMatchObject({
      coached: 'never',
    });
  });
});

test('where only a name is shown, each name is an account of its own', async () => {
  const page = { site: 'facebook', name: 'Riverside Museum' } as const;
  await coach['account.answered']({ author: page, coach: true, profile: 'p' }, '1');
  expect(await coach.warm({ author: page, site: 'facebook' }, '1')).toMatchObject({
    coached: 'yes',
  });
  const person = { site: 'facebook', name: 'Jane Doe' } as const;
  expect(await coach.warm({ author: person, site: 'facebook' }, '1')).toMatchObject({
    coached: 'ask',
  });
});

describe('how it shows itself', () => {
  test('LinkedIn is off until the writer chose; the others are not', async () => {
    const mode = async (site: 'x' | 'linkedin' | 'facebook') =>
      (await coach.warm({ author: { site }, site }, '1')).mode;
    expect([await mode('x'), await mode('linkedin'), await mode('facebook')]).toEqual([
      'nudge',
      'off',
      'nudge',
    ]);
    await changeSettings(area, () => ({ modes: { linkedin: 'toolbar' } }));
    expect(await mode('linkedin')).toBe('toolbar');
  });

  test('nothing is analysed or recorded on a site that is off', async () => {
    await changeSettings(area, () => ({ modes: { x: 'off' } }));
    const request = { composer: 'c', version: 1, draft: draft(brandOnly) };
    expect(await coach.analyze(request, '1')).toEqual({ version: 1, silent: 'not-coached' });
    expect(await publish('1', brandOnly)).toEqual({ recorded: false });
  });

  test('the toolbar shows a count, a question, or nothing', async () => {
    for (const [count, asks, words] of [
      [2, false, '2'],
      [0, true, '?'],
      [0, false, ''],
    ] as const) {
      await coach['findings.counted']({ count, asks }, '5');
      expect(shown.get('5')).toBe(words);
    }
  });
});

describe('a scheduled post', () => {
  const schedule = (scheduledFor: number | 'unknown') =>
    coach['post.published'](
      { id: 'x:own.1', at: now, scheduledFor, draft: draft(brandOnly), outcomes: [] },
      '1',
    );

  test('is kept at its own time, without an address', async () => {
    await schedule(now + 3 * day);
    const [post] = await store.posts.between(0);
    expect(post).toMatchObject({ at: now + 3 * day, scheduled: 'known' });
    expect(post).not.toHaveProperty('url');
  });

  test('says nothing of the last posts before it is out', async () => {
    await schedule(now + 3 * day);
    await schedule('unknown');
    expect(await readHistory(store, { site: 'x', handle: 'riversidemus' }, now)).toEqual([]);
    expect(
      await readHistory(store, { site: 'x', handle: 'riversidemus' }, now + 4 * day),
    ).toHaveLength(1);
  });
});

describe('whom it coaches', () => {
  test('an account of a profile, however it is capitalised', async () => {
    const author = { site: 'x', handle: 'RIVERSIDEMUS' } as const;
    expect(await coach.warm({ author, site: 'x' }, '1')).toMatchObject({
      coached: 'yes',
      profiles: [],
    });
  });

  test('another account is asked about, and its draft is not analysed', async () => {
    const author = { site: 'x', handle: 'amira' } as const;
    expect(await coach.warm({ author, site: 'x' }, '1')).toMatchObject({
      coached: 'ask',
      profiles: [{ id: 'p', name: 'Riverside Museum' }],
    });
    const request = { composer: 'c', version: 1, draft: draft(brandOnly, 'amira') };
    expect(await coach.analyze(request, '1')).toEqual({ version: 1, silent: 'not-coached' });
  });

  test('the answer is kept, either way', async () => {
    const author = { site: 'x', handle: 'amira' } as const;
    await coach['account.answered']({ author, coach: false }, '1');
    expect(await coach.warm({ author, site: 'x' }, '1')).toMatchObject({ coached: 'never' });
    await coach['account.answered']({ author, coach: true, profile: 'p' }, '1');
    expect((await analyze(brandOnly, 'amira')).verdict).toBe('brand-only');
  });

  test('nobody before an organisation is named', async () => {
    await store.profiles.delete('p');
    expect(await coach.warm({ author: { site: 'x', handle: 'a' }, site: 'x' }, '1')).toMatchObject({
      coached: 'never',
    });
  });

  test('a profile that is not there is refused with a sentence', async () => {
    const author = { site: 'x', handle: 'amira' } as const;
    await expect(
      coach['account.answered']({ author, coach: true, profile: 'gone' }, '1'),
    ).rejects.toThrow(/no longer/);
  });
});

describe('what it says', () => {
  test('a draft about us only', async () => {
    const { findings } = await analyze(brandOnly);
    expect(findings.map(({ rule }) => rule)).toEqual(['brand-only']);
  });

  test('a partner without a tag, and the tag', async () => {
    const { findings } = await analyze(untagged);
    expect(findings[0]).toMatchObject({ rule: 'untagged-partner', phrase: 'Riverside Food Bank' });
    expect(findings[0]!.suggestions[0]).toMatchObject({
      kind: 'edit',
      text: 'Riverside Food Bank (@RiversideFB)',
    });
  });

  test('a change in the partner book is known at the next draft', async () => {
    await analyze(untagged);
    await store.partners.delete('b');
    expect((await analyze(untagged)).findings.map(({ rule }) => rule)).not.toContain(
      'untagged-partner',
    );
  });

  test('an older version is dropped when a newer one came', async () => {
    const long = 'We opened a new gallery today and our team is proud. '.repeat(400);
    const older = coach.analyze({ composer: 'c', version: 1, draft: draft(long) }, '1');
    const newer = coach.analyze({ composer: 'c', version: 2, draft: draft(untagged) }, '1');
    expect(await newer).toHaveProperty('analysis');
    const answer = await older;
    expect('silent' in answer ? answer.silent : 'finished first').toMatch(
      /superseded|finished first/,
    );
  });
});

test('three rules may speak in a draft of the first week, then one', async () => {
  const author = { site: 'x', handle: 'riversidemus' } as const;
  expect(await coach.warm({ author, site: 'x' }, '1')).toMatchObject({ mostNew: 3 });
  now += 8 * day;
  expect(await coach.warm({ author, site: 'x' }, '1')).toMatchObject({ mostNew: 1 });
});

describe('what is not to be seen again', () => {
  test('these words', async () => {
    await coach.mute(
      { what: 'phrase', rule: 'untagged-partner', phrase: 'riverside FOOD Bank' },
      '1',
    );
    expect((await analyze(untagged)).findings.map(({ rule }) => rule)).not.toContain(
      'untagged-partner',
    );
  });

  test('this rule', async () => {
    await coach.mute({ what: 'rule', rule: 'brand-only' }, '1');
    expect((await analyze(brandOnly)).findings).toEqual([]);
  });

  test('anything, until midnight of the writer’s day', async () => {
    await coach.mute({ what: 'today' }, '1');
    const { quietUntil } = await readSettings(area);
    expect(new Date(quietUntil).getDate()).toBe(3);
    const request = { composer: 'c', version: 1, draft: draft(brandOnly) };
    expect(await coach.analyze(request, '1')).toEqual({ version: 1, silent: 'quiet' });
    now = quietUntil + 1;
    expect((await analyze(brandOnly)).verdict).toBe('brand-only');
  });

  test('a rule shown in three posts running and never taken rests for 30 days', async () => {
    for (const id of ['1', '2', '3']) {
      now += 1000;
      await publish(id, `${untagged} ${id}`, [{ rule: 'untagged-partner', outcome: 'shown' }]);
    }
    expect((await analyze(untagged)).findings.map(({ rule }) => rule)).not.toContain(
      'untagged-partner',
    );
    now += 31 * day;
    expect((await analyze(untagged)).findings.map(({ rule }) => rule)).toContain(
      'untagged-partner',
    );
  });
});

describe('what is kept of a post', () => {
  test('what it was, once, and never its text', async () => {
    expect(await publish('77', untagged)).toEqual({ recorded: true });
    expect(await publish('77', untagged)).toEqual({ recorded: false });
    const posts = await store.posts.between(0);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      id: 'x:77',
      profile: 'p',
      credited: ['b'],
      creditsSomeone: true,
    });
    expect(JSON.stringify(posts)).not.toContain('soup');
    expect((await store.partners.get('b'))?.lastCredited).toBe(now);
  });

  test('nothing of an account that is not coached', async () => {
    const published = {
      id: 'x:1',
      url: 'https://x.com/a/status/1',
      at: now,
      draft: draft(untagged, 'amira'),
      outcomes: [],
    };
    expect(await coach['post.published'](published, '1')).toEqual({ recorded: false });
    expect(await store.posts.between(0)).toEqual([]);
  });

  test('a post from the future is of today', async () => {
    await coach['post.published'](
      {
        id: 'x:5',
        url: 'https://x.com/a/status/5',
        at: now + 900 * day,
        draft: draft(untagged),
        outcomes: [],
      },
      '1',
    );
    expect((await store.posts.between(0))[0]!.at).toBe(now);
  });

  test('after the last posts credited others, a draft about us alone is let be', async () => {
    for (const id of ['1', '2', '3']) await publish(id, untagged);
    const { verdict, findings } = await analyze(brandOnly);
    expect(verdict).toBe('brand-only');
    expect(findings).toEqual([]);
  });
});

test('what broke on a page is kept by name', async () => {
  const failure = { unit: 'composer:x:draftjs', error: 'TypeError', where: 'composer.js:1:20' };
  await coach['unit.failed'](failure, '1');
  expect(await failures.all()).toMatchObject([failure]);
  await coach['failures.forget']({}, '1');
  expect(await failures.all()).toEqual([]);
});

test('a clock that is put back: “quiet for today” does not last for a month', async () => {
  await coach.mute({ what: 'today' }, '1');
  const asked = { author: draft('').author, site: 'x' } as const;
  expect((await coach.warm(asked, '1')).quietUntil).toBeGreaterThan(now);
  now -= 30 * day;
  expect((await coach.warm(asked, '1')).quietUntil).toBe(0);
  expect((await analyze(untagged)).findings).toHaveLength(1);
});
