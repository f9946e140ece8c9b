import type { Profile } from './profile.ts';

/** What would make the coach better, once the organisation has a name. */
export type StillMissing = 'partners' | 'never';

/** What the organisation’s policy supplies, or keeps its writers from changing. */
export interface GivenByPolicy {
  readonly locked: ReadonlySet<string>;
  readonly neverName: readonly string[];
}

/** What the first run offers and the writer can still give, in the order in which it helps most. */
export function findStillMissing(
  profile: Pick<Profile, 'neverName'> | undefined,
  partners: number,
  { locked, neverName }: GivenByPolicy,
): readonly StillMissing[] {
  if (profile === undefined) return [];
  const mayList = partners === 0 && !locked.has('partners');
  const isNever = profile.neverName.length + neverName.length > 0;
  return [
    ...(mayList ? (['partners'] as const) : []),
    ...(isNever || locked.has('profile') || locked.has('neverName') ? [] : (['never'] as const)),
  ];
}
