import type { NounHook } from './nouns/define-noun.ts';
import { eventNouns } from './nouns/events.ts';
import { madeNouns } from './nouns/made.ts';
import { placeNouns } from './nouns/places.ts';
import { toldNouns } from './nouns/told.ts';

/** Written by hand. The first matching row is used, so the more specific nouns come first. */
export const nounHooks: readonly NounHook[] = [
  ...toldNouns,
  ...eventNouns,
  ...placeNouns,
  ...madeNouns,
];
