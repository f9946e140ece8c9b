import type { CollectionName } from './collections.ts';

/**
 * The current shape version of each collection's records. To change a shape, increment its number and add, under the old number, the function that
 * converts the old shape.
 */
export const shapes: Readonly<Record<CollectionName, number>> = {
  profiles: 2,
  partners: 1,
  accounts: 1,
  phrases: 1,
  posts: 1,
  contacts: 1,
  imports: 1,
  dismissed: 1,
};

type Step = (old: Record<string, unknown>) => Record<string, unknown>;

const firstHundred = (neverName: unknown) =>
  neverName === undefined
    ? {}
    : { neverName: Array.isArray(neverName) ? neverName.slice(0, 100) : neverName };

const steps: Readonly<Record<CollectionName, Readonly<Record<number, Step>>>> = {
  // An earlier version appended a policy's names to the writer's own, and then couldn't read back more than 100.
  profiles: { 1: ({ neverName, ...old }) => ({ ...old, ...firstHundred(neverName) }) },
  partners: {},
  accounts: {},
  phrases: {},
  posts: {},
  contacts: {},
  imports: {},
  dismissed: {},
};

/** The record in the current shape, not validated yet; or the reason if there is none. */
export function migrate(
  collection: CollectionName,
  raw: unknown,
): { readonly record: Record<string, unknown> } | { readonly reason: string } {
  if (typeof raw !== 'object' || raw === null) return { reason: 'not a record' };
  const { v, ...rest } = raw as Record<string, unknown>;
  if (typeof v !== 'number') return { reason: 'no version' };
  if (v > shapes[collection]) return { reason: `version ${v} is newer than this Hat Tip` };
  let record: Record<string, unknown> = rest;
  for (let version = v; version < shapes[collection]; version += 1) {
    const step = steps[collection][version];
    if (!step) return { reason: `no way on from version ${version}` };
    record = step(record);
  }
  return { record };
}
