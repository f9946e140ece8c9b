import type { TaggedPorts } from '../../components/partners/tagged-state.ts';
import type { JudgeCalls } from '../../lib/past-posts/judge-thread.ts';
import { callOver } from '../../lib/past-posts/worker-rpc.ts';
import { withPolicyNames } from '../../lib/policy/policy.ts';
import type { PolicySource } from '../../lib/policy/policy-source.ts';
import { dismissedOf } from '../../lib/store/dismissed.ts';
import type { Failures } from '../../lib/store/failures.ts';
import type { Store } from '../../lib/store/store.ts';
import type { Book } from './book.ts';
import { startWorker } from './own-workers.ts';
import { channelTo } from './worker-channel.ts';

/** Posts read between two pauses: about 20 ms. */
const page = 1000;

/** The people tagged in the stored posts, with topics found in a worker. */
export function createTaggedPorts(
  store: Store,
  policy: PolicySource,
  failures: Failures,
  book: Book,
): TaggedPorts {
  return {
    book: book.partners,
    actions: book.actions,
    revision: store.revision,
    async readBook() {
      // Policy records must be in the book before it is read.
      await policy.read();
      await book.read();
    },
    pages: () => store.posts.pages(page),
    profiles: async () => withPolicyNames(await store.profiles.all(), await policy.read()),
    dismissed: async () => (await store.dismissed.all()).map(({ id }) => id),
    dismiss: (tags) => store.dismissed.putAll(tags.map(dismissedOf)),
    restore: (ids) => store.dismissed.deleteAll(ids),
    async topics(questions) {
      const judge = callOver<JudgeCalls>(channelTo(startWorker('judge')));
      try {
        return await judge.call('topics', questions);
      } catch (error) {
        failures.note('tagged', error);
        throw error;
      } finally {
        judge.close();
      }
    },
    now: Date.now,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
