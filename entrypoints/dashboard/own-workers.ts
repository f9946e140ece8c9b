/* oxlint-disable import/default -- the bundler turns these imports into addresses */
import judgeAddress from './past-judge.ts?worker&url';
import readerAddress from './past-reader.ts?worker&url';

/** The workers the dashboard may start, with their addresses from the bundler. */
const addresses = { reader: readerAddress, judge: judgeAddress } as const;

/** The part of Trusted Types needed here; TypeScript has no types for it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}
const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };

/** Our pages can't start a script from a plain string (wxt.config.ts); this policy allows our two workers and nothing else. */
const policy = trustedTypes?.createPolicy('hat-tip-workers', {
  createScriptURL(address) {
    if (!Object.values(addresses).includes(address)) throw new TypeError('Not one of our workers');
    return address;
  },
});

export function startWorker(name: keyof typeof addresses): Worker {
  const address = addresses[name];
  const trusted = (policy?.createScriptURL(address) ?? address) as string;
  return new Worker(trusted, { type: 'module' });
}
