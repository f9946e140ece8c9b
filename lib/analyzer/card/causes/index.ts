import artsAndMaking from './arts-and-making.ts';
import type { Cause } from './define-cause.ts';
import foodAndNature from './food-and-nature.ts';
import peopleAndPlaces from './people-and-places.ts';

/**
 * Written by hand. Most people could answer each question from their own life, and no answer could hurt anyone:
 * there are none about grief, debt, illness or hunger.
 */
export const causes: readonly Cause[] = [...foodAndNature, ...artsAndMaking, ...peopleAndPlaces];
