import { loadWeights } from '../../lib/packaged/load.ts';
import type { PastPorts } from '../../components/past/past-state.ts';
import type { Failure } from '../../lib/diagnostics/failure.ts';
import { presetProfile } from '../../lib/past-posts/accounts.ts';
import { importPosts, countChosen } from '../../lib/past-posts/import-posts.ts';
import type { Knowledge } from '../../lib/past-posts/judge.ts';
import type { JudgeCalls } from '../../lib/past-posts/judge-thread.ts';
import { previewPosts } from '../../lib/past-posts/preview-posts.ts';
import type { ReaderCalls } from '../../lib/past-posts/reader-thread.ts';
import { callOver, type Caller } from '../../lib/past-posts/worker-rpc.ts';
import { withPolicyNames } from '../../lib/policy/policy.ts';
import type { PolicySource } from '../../lib/policy/policy-source.ts';
import { StoreProblem } from '../../lib/store/collections.ts';
import type { Failures } from '../../lib/store/failures.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Translate } from '../../lib/translate.ts';
import { startWorker } from './own-workers.ts';
import { channelTo } from './worker-channel.ts';

/** Leaves one core to the page. */
const mostJudges = 4;

/** Reads and judges past posts in workers. */
export function createPastActions(
  store: Store,
  policy: PolicySource,
  failures: Failures,
  t: Translate,
): PastPorts {
  let reader: Caller<ReaderCalls> | undefined;
  const letGo = () => {
    reader?.close();
    reader = undefined;
  };
  const learn = async (): Promise<Knowledge> => {
    // First, because the policy's records reach the store only then.
    const supplied = await policy.read();
    const [profiles, partners] = await Promise.all([store.profiles.all(), store.partners.all()]);
    const weights = await loadWeights().catch((error: unknown) => {
      failures.note('weights', error);
      throw error;
    });
    return { weights, profiles: withPolicyNames(profiles, supplied), partners };
  };
  /** Replaces a crashed worker's technical message with a sentence. */
  const inWords = (error: unknown) => {
    failures.note('importing', error);
    return error instanceof StoreProblem ? error : new Error(t('pastBrokeDown'), { cause: error });
  };
  return {
    letGo,
    async preview(files, progress, stop, orders) {
      letGo();
      const mine = startReader();
      reader = mine;
      stop.addEventListener('abort', letGo);
      try {
        const found = await previewPosts(files, { reader: mine, store, progress }, orders);
        const [profiles, accounts] = await Promise.all([
          store.profiles.all(),
          store.accounts.all(),
        ]);
        const preset = found.accounts.flatMap(({ key, author }) => {
          const profile = presetProfile(author, profiles, accounts);
          return profile === undefined ? [] : [[key, profile] as const];
        });
        return { found, preset: Object.fromEntries(preset) };
      } catch (error) {
        throw inWords(error);
      } finally {
        stop.removeEventListener('abort', letGo);
      }
    },
    count: countChosen,
    async importPosts(sources, choices, progress, stop) {
      const mine = reader;
      if (!mine) throw new Error(t('pastBrokeDown'));
      const judges = startJudges();
      const end = () => {
        letGo();
        for (const judge of judges) judge.close();
      };
      stop.addEventListener('abort', end);
      try {
        const knowledge = await learn();
        await Promise.all(judges.map((judge) => judge.call('learn', knowledge)));
        const failed = (failure: Failure) => void failures.keep(failure);
        const ports = { reader: mine, judges, store, now: Date.now, progress, failed };
        const outcome = await importPosts(sources, choices, ports, stop);
        const { stopped } = outcome;
        return stopped instanceof Error ? { ...outcome, stopped: inWords(stopped) } : outcome;
      } finally {
        end();
      }
    },
    async imports() {
      const all = await store.imports.all();
      // Posts may have been deleted one by one since.
      return Promise.all(
        all.map(async (each) => ({ ...each, posts: await store.posts.countImport(each.id) })),
      );
    },
    deleteImport: (id) => store.posts.deleteImport(id),
  };
}

function startReader(): Caller<ReaderCalls> {
  return callOver(channelTo(startWorker('reader')));
}

function startJudges(): readonly Caller<JudgeCalls>[] {
  const count = Math.min(mostJudges, Math.max(1, navigator.hardwareConcurrency - 1));
  return Array.from({ length: count }, () => callOver<JudgeCalls>(channelTo(startWorker('judge'))));
}
