import type { Deed } from './deeds/define-deed.ts';
import { doneAndCounted } from './deeds/done-and-counted.ts';
import { madeAndGiven } from './deeds/made-and-given.ts';

/**
 * Written by hand. People who were helped (patients, tenants, clients) are left out: a number of people
 * gets a question only if they performed, taught, gave or took part.
 */
export const deeds: readonly Deed[] = [...madeAndGiven, ...doneAndCounted];
