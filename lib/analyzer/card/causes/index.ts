import artsAndMaking from './arts-and-making.ts';
import type { Cause } from './define-cause.ts';
import foodAndNature from './food-and-nature.ts';
import peopleAndPlaces from './people-and-places.ts';

/**
 * Written by hand: each is one that most people could answer at a bus stop, from their own life, and that hurts
 * nobody. There is none for grief, debt, illness or hunger. `~` marks a noun that means other things too.
 */
export const causes: readonly Cause[] = [...foodAndNature, ...artsAndMaking, ...peopleAndPlaces];
