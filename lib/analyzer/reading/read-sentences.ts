import type { SiteId } from '../../post.ts';
import type { Model } from '../model/model.ts';
import { placesOf } from '../model/net.ts';
import type { NetLook } from '../model/net.ts';
import { toShares } from '../model/shares.ts';
import { toUnit } from '../model/word-vectors.ts';
import { placeSigns, postSigns, shareOf, weights } from './features.ts';
import { addAll, addSigns } from './sentence-parts.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** What the network makes of a post's sentences. */
export function lookAt(parts: readonly SentenceParts[], site: SiteId, model: Model): NetLook {
  const words = parts.map((each) => each.words);
  return model.net.look(
    parts.map(({ net }) => net),
    placesOf(words, site),
  );
}

/**
 * Whose each sentence of a post is: for each of them the share of us, others, together and subject, in the
 * order of `model.reading.classes`. The linear model and the network count alike.
 */
export function readSentences(
  parts: readonly SentenceParts[],
  site: SiteId,
  model: Model,
  look: NetLook,
): Float64Array[] {
  return readLinear(parts, site, model).map((shares, i) => blend(shares, look.readings[i]!));
}

/** What the linear model makes of each sentence. */
export function readLinear(
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

/** How much the network's word counts against the linear model's. */
const netShare = 0.5;

/** The weighed mean of two judges' shares, by their logarithms. */
function blend(linear: Float64Array, net: Float64Array): Float64Array {
  const sum = linear.map(
    (share, k) => (1 - netShare) * Math.log(share + 1e-4) + netShare * Math.log(net[k]! + 1e-4),
  );
  return toShares(sum);
}
