import { noPolicy, parsePolicy, type Policy } from './policy.ts';

/** The browser's place for policies, as far as it is needed. */
export interface ManagedArea {
  get(): Promise<Record<string, unknown>>;
}

/**
 * What the administrator set. Firefox rejects where there is no policy at all ("manifest not found"), Chromium gives an
 * empty object: neither is an error.
 */
export async function readPolicy(area: ManagedArea | undefined): Promise<Policy> {
  if (area === undefined) return noPolicy;
  const raw = await area.get().catch(() => ({}));
  return Object.keys(raw).length === 0 ? noPolicy : parsePolicy(raw);
}
