import { shippedWeights } from '../lib/analyzer/model/shipped-model.ts';
import { blankPartner } from '../lib/organisation/partner.ts';
import { blankProfile } from '../lib/organisation/profile.ts';
import { createStore, type Store } from '../lib/store/store.ts';
import type { Choices } from '../lib/past-posts/accounts.ts';
import { importPosts } from '../lib/past-posts/import-posts.ts';
import { serveJudge, type JudgeCalls } from '../lib/past-posts/judge-thread.ts';
import { previewPosts, type Orders } from '../lib/past-posts/preview-posts.ts';
import { serveReader, type ReaderCalls } from '../lib/past-posts/reader-thread.ts';
import { callOver, channelPair, type Caller } from '../lib/past-posts/worker-rpc.ts';

export const knowledge = {
  weights: shippedWeights,
  profiles: [
    {
      ...blankProfile,
      id: 'harbour',
      name: 'Harbour Museum',
      handles: { x: 'HarbourMuseum', linkedin: 'harbour-museum' },
      domains: ['harbourmuseum.example'],
    },
  ],
  partners: [
    {
      ...blankPartner,
      id: 'bank',
      name: 'Riverside Food Bank',
      handles: { x: 'RiversideFB' },
    },
    { ...blankPartner, id: 'choir', name: 'Mill Lane Choir' },
  ],
};

export type Files = Readonly<Record<string, string | Uint8Array>>;
export const choices: Choices = {
  'x:harbourmuseum': 'harbour',
  'x:': 'harbour',
  'linkedin:': 'harbour',
  'facebook:': 'harbour',
  'facebook:=harbour museum': 'harbour',
};

export interface Ways {
  readonly choices?: Choices;
  readonly stop?: AbortController;
  readonly progress?: (done: number, of: number) => void;
  readonly store?: Store;
  readonly orders?: Orders;
}

export function startReader(): Caller<ReaderCalls> {
  const [there, here] = channelPair();
  serveReader(there);
  return callOver<ReaderCalls>(here);
}

export async function startJudges(count = 2, more: object = {}): Promise<Caller<JudgeCalls>[]> {
  const judges = Array.from({ length: count }, () => {
    const [there, here] = channelPair();
    serveJudge(there, () => import('../lib/packaged/analyzer.ts'));
    return callOver<JudgeCalls>(here);
  });
  await Promise.all(judges.map((judge) => judge.call('learn', { ...knowledge, ...more })));
  return judges;
}

/** For tests: a store and everything that imports past posts into it. */
export function createPastFixture(name: string) {
  const store = createStore(name);
  const failures: unknown[] = [];
  const failed = (broke: unknown) => void failures.push(broke);

  async function preview(files: Files, orders: Orders = {}) {
    const reader = startReader();
    const chosen = Object.entries(files).map(([name, content]) => ({
      name,
      blob: new Blob([content as BlobPart]),
    }));
    const seen: number[] = [];
    const progress = (posts: number) => void seen.push(posts);
    return { reader, seen, found: await previewPosts(chosen, { reader, store, progress }, orders) };
  }

  async function importFiles(files: Files, ways: Ways = {}) {
    const { reader, found } = await preview(files, ways.orders);
    const { progress = () => undefined, stop = new AbortController() } = ways;
    const judges = await startJudges();
    const ports = { reader, judges, store: ways.store ?? store, now: () => 5, progress, failed };
    return importPosts(found.sources, ways.choices ?? choices, ports, stop.signal);
  }

  const kept = async () =>
    new Map((await store.posts.between(0)).map((post) => [post.id, post] as const));

  return { store, failures, preview, importFiles, kept };
}

export type PastFixture = ReturnType<typeof createPastFixture>;
