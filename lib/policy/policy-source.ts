import type { Store } from '../store/store.ts';
import { applyPolicy } from './apply-policy.ts';
import { noPolicy, type Policy } from './policy.ts';
import { readPolicy, type ManagedArea } from './read-policy.ts';

/** The policy, read once and again after it changed; the notes are in line with it before it is given out. */
export interface PolicySource {
  read(): Promise<Policy>;
  /** The administrator changed it: reads it anew. */
  changed(): Promise<void>;
}

export function createPolicySource(area: ManagedArea | undefined, store: Store): PolicySource {
  let known: Promise<Policy> | undefined;
  const read = async (): Promise<Policy> => {
    const policy = await readPolicy(area);
    // Without a policy, and never one before, there is nothing to bring in line.
    if (policy === noPolicy && (await store.mark('policy')) === undefined) return policy;
    await applyPolicy(store, policy);
    return policy;
  };
  return {
    read() {
      // Notes that cannot be written to are said where they are needed; the switches hold all the same.
      known ??= read().catch(async () => {
        known = undefined;
        return readPolicy(area);
      });
      return known;
    },
    async changed() {
      known = undefined;
      await this.read();
    },
  };
}
