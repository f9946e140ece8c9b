import { sells } from '../lexicon/no-praise.ts';
import { perSentence } from './per-sentence.ts';

/** True for a sentence that sells: with a price, a discount or an order. */
export const isOffer = perSentence(({ text }) => sells.test(text));
