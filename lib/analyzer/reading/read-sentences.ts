import type { SiteId } from '../../post.ts';
import type { Model } from '../model/model.ts';
import { toShares } from '../model/shares.ts';
import { toUnit } from '../model/word-vectors.ts';
import { placeSigns, postSigns, shareOf, weights } from './features.ts';
import { addAll, addSigns } from './sentence-parts.ts';
import type { SentenceParts } from './sentence-parts.ts';

/**
 * Whose each sentence of a post is: for each of them the share of us, others, together and subject, in the
 * order of `model.reading.classes`.
 */
export function readSentences(
  parts: readonly SentenceParts[],
  site: SiteId,
  model: Model,
): Float64Array[] {
  const { reading } = model;
  const count = reading.classes.length;
  const words = parts.map((each) => each.words);
  const elsewhere = new Float64Array(count);
  let singles = 0;
  const meaning = new Float64Array(model.vectors.size);
  for (const part of parts) {
    addAll(elsewhere, part.elsewhere);
    singles += part.words.single.length;
    addAll(meaning, part.meaning);
  }
  const whole = Float64Array.from(reading.bias);
  reading.addDense(whole, toUnit(meaning), model.vectors.size, weights.postMeaning);
  addSigns(reading, whole, postSigns(words));
  return parts.map((part, i) => {
    const scores = Float64Array.from(whole);
    addAll(scores, part.self);
    const before = parts[i - 1];
    const after = parts[i + 1];
    if (before !== undefined) addAll(scores, before.asBefore);
    if (after !== undefined) addAll(scores, after.asAfter);
    const share = shareOf(weights.elsewhere.weight, singles - part.words.single.length);
    for (let k = 0; k < count; k += 1) {
      scores[k]! += share * (elsewhere[k]! - part.elsewhere[k]!);
    }
    addSigns(reading, scores, placeSigns(words, i, site));
    return toShares(scores);
  });
}
