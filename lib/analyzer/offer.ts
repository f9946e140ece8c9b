import { sells } from './lexicons/no-praise.ts';
import { perSentence } from './per-sentence.ts';

/** A sentence that sells: with a price, a discount, an order. */
export const isOffer = perSentence(({ text }) => sells.test(text));
