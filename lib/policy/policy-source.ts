import type { Store } from '../store/store.ts';
import { applyPolicy } from './apply-policy.ts';
import { noPolicy, type Policy } from './policy.ts';
import { readPolicy, type ManagedArea } from './read-policy.ts';

/** The policy, read once and again after each change; the records match it before it is returned. */
export interface PolicySource {
  read(): Promise<Policy>;
  /** The administrator changed it: read it again. */
  changed(): Promise<void>;
}

export function createPolicySource(area: ManagedArea | undefined, store: Store): PolicySource {
  let known: Promise<Policy> | undefined;
  const read = async (): Promise<Policy> => {
    const policy = await readPolicy(area);
    // There is no policy and never was one, so there is nothing to apply.
    if (policy === noPolicy && (await store.mark('policy')) === undefined) return policy;
    await applyPolicy(store, policy);
    return policy;
  };
  return {
    read() {
      // If the records can't be written, whoever needs them reports it; the switches still apply.
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
