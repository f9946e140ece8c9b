import { noPolicy, parsePolicy, type Policy } from './policy.ts';

/** The part of the browser's managed storage that is needed. */
export interface ManagedArea {
  get(): Promise<Record<string, unknown>>;
}

/** Reads what the administrator set. Without a policy, Firefox rejects ("manifest not found") and Chromium returns an empty object; neither is an error. */
export async function readPolicy(area: ManagedArea | undefined): Promise<Policy> {
  if (area === undefined) return noPolicy;
  const raw = await area.get().catch(() => ({}));
  return Object.keys(raw).length === 0 ? noPolicy : parsePolicy(raw);
}
