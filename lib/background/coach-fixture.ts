import { shippedWeights } from '../analyzer/model/shipped-model.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Analysis } from '../analyzer/analysis.ts';
import { parsePartner } from '../organisation/partner.ts';
import { parseProfile } from '../organisation/profile.ts';
import type { Draft } from '../post.ts';
import { noPolicy, type Policy } from '../policy/policy.ts';
import type { SettingsArea } from '../settings.ts';
import { createFailures, type Failures } from '../store/failures.ts';
import { createStore, type Store } from '../store/store.ts';
import { createCoach } from './coach.ts';
import type { Handlers } from './message-router.ts';

/** A fixture for the coach's tests: the real analyzer and the real store, with a fake clock and settings area. */
export interface CoachFixture {
  now: number;
  /** Called whenever an analysis pauses between slices. */
  rest: () => Promise<void>;
  readonly store: Store;
  readonly coach: Handlers;
  readonly failures: Failures;
  readonly area: SettingsArea;
  /** The toolbar text by tab. */
  readonly shown: ReadonlyMap<string, string>;
  /** Analyses a draft; throws where the coach is silent. */
  analyze(text: string, handle?: string): Promise<Analysis>;
  publish(
    id: string,
    text: string,
    outcomes?: { rule: string; outcome: 'shown' }[],
  ): Promise<{ recorded: boolean }>;
  close(): void;
}

export const day = 86_400_000;

export const brandOnly =
  'We are thrilled to announce that our new gallery is open. We have worked on it for two years and we are so proud of it.';
export const untagged =
  'On Saturday Riverside Food Bank fed ninety people in our courtyard, and the soup was gone by two.';

/** A museum with one partner, no posts and no answers yet. */
export async function createCoachFixture(policy: Policy = noPolicy): Promise<CoachFixture> {
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  const shown = new Map<string, string>();
  const shelf = new Map<string, unknown>();
  const area: SettingsArea = {
    get: async (key) => ({ [key]: shelf.get(key) }),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) shelf.set(key, value);
    },
  };
  const failures = createFailures({ version: '1', now: () => fixture.now });
  const coach = createCoach({
    store,
    failures,
    settings: area,
    readPolicy: async () => policy,
    showInToolbar: async (tab, words) => void shown.set(tab, words),
    loadAnalyzer: () => import('./load-analyzer.ts'),
    loadWeights: async () => shippedWeights,
    now: () => fixture.now,
    rest: () => fixture.rest(),
  });
  const fixture: CoachFixture = {
    now: new Date(2026, 10, 2, 15).getTime(),
    rest: () => Promise.resolve(),
    store,
    coach,
    failures,
    area,
    shown,
    async analyze(text, handle) {
      const answer = await coach.analyze(
        { composer: 'c', version: 1, names: 3, draft: draft(text, handle) },
        '1',
      );
      if (!('analysis' in answer)) throw new Error(JSON.stringify(answer));
      return answer.analysis;
    },
    async publish(id, text, outcomes = []) {
      return coach['post.published'](
        {
          id: `x:${id}`,
          url: `https://x.com/RiversideMus/status/${id}`,
          at: fixture.now,
          draft: draft(text),
          outcomes,
        },
        '1',
      );
    },
    close: () => store.close(),
  };
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
  if (!profile.ok || !bank.ok) throw new Error('The fixture is invalid.');
  await store.profiles.put(profile.value);
  await store.partners.put(bank.value);
  return fixture;
}

export function draft(text: string, handle = 'riversidemus'): Draft {
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
