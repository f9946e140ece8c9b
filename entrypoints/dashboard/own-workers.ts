/* oxlint-disable import/default -- of these the builder makes an address */
import judgeAddress from './past-judge.ts?worker&url';
import readerAddress from './past-reader.ts?worker&url';

/** The threads the dashboard may start, by the addresses the build gave them. */
const addresses = { reader: readerAddress, judge: judgeAddress } as const;

/** As much of the browser's trusted types as is needed here: its own types do not have them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}
const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };

/**
 * Our pages may start no script by an address that is only a text (wxt.config.ts): this one policy
 * lets our own two workers through, and nothing else.
 */
const policy = trustedTypes?.createPolicy('hat-tip-workers', {
  createScriptURL(address) {
    if (!Object.values(addresses).includes(address)) throw new TypeError('No worker of ours');
    return address;
  },
});

export function startWorker(name: keyof typeof addresses): Worker {
  const address = addresses[name];
  const trusted = (policy?.createScriptURL(address) ?? address) as string;
  return new Worker(trusted, { type: 'module' });
}
