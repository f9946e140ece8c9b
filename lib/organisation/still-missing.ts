import type { Profile } from './profile.ts';

/** What would make the coach better, once the organisation has a name. */
export type StillMissing = 'partners' | 'never';

/** What the first run offers and the writer hasn’t given yet, in the order in which it helps most. */
export function findStillMissing(
  profile: Pick<Profile, 'neverName'> | undefined,
  partners: number,
): readonly StillMissing[] {
  if (profile === undefined) return [];
  return [
    ...(partners === 0 ? (['partners'] as const) : []),
    ...(profile.neverName.length === 0 ? (['never'] as const) : []),
  ];
}
