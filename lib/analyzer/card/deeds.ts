import type { Deed } from './deeds/define-deed.ts';
import { doneAndCounted } from './deeds/done-and-counted.ts';
import { madeAndGiven } from './deeds/made-and-given.ts';

/**
 * Written by hand. Nobody who was helped is in it (patients, tenants, clients): a number of people is
 * never asked about, except those who performed, taught, gave or took part.
 */
export const deeds: readonly Deed[] = [...madeAndGiven, ...doneAndCounted];
