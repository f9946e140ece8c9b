/**
 * The pages Hat Tip may look at, as match patterns. The manifest and the content script both read
 * this list, so that a permission is never wider than what is used.
 */
export const xHosts = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.x.com/*',
] as const;

export const hosts: readonly string[] = [...xHosts];

/** True when the address is one of the pages above. */
export function isOurHost(address: string): boolean {
  const url = URL.parse(address);
  if (!url || url.protocol !== 'https:') return false;
  return hosts.some((pattern) => pattern === `https://${url.host}/*`);
}
