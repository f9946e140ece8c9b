import type { SiteId } from '../../post.ts';
import { headNames } from '../model/model.ts';
import type { HeadName, Model } from '../model/model.ts';
import type { NetLook } from '../model/net.ts';
import { toShares } from '../model/shares.ts';
import { toUnit } from '../model/word-vectors.ts';
import { postSigns, shareOf, weights } from '../reading/features.ts';
import { addAll, addSigns } from '../reading/sentence-parts.ts';
import type { SentenceParts } from '../reading/sentence-parts.ts';

/** The share of each class, by head. */
export type Judgement = Readonly<Record<HeadName, Float64Array>>;

/** First step: what each linear head makes of the words of the post alone. */
export function judgeWords(
  parts: readonly SentenceParts[],
  site: SiteId,
  model: Model,
): Float64Array[] {
  const pairs = parts.reduce((sum, { words }) => sum + words.pairs.length, 0);
  const meaning = new Float64Array(model.vectors.size);
  for (const part of parts) addAll(meaning, part.meaning);
  const unit = toUnit(meaning);
  const signs = wholeSigns(parts, site);
  const share = shareOf(weights.pairs.weight, pairs);
  return model.heads.map((head, h) => {
    const scores = Float64Array.from(head.bias);
    for (const part of parts) addAll(scores, part.post[h]!, share);
    if (parts[0] !== undefined) addAll(scores, parts[0].opening[h]!);
    addSigns(head, scores, signs);
    head.addDense(scores, unit, 0, weights.meaning);
    return toShares(scores);
  });
}

/** Signs of all the sentences together. */
export function wholeSigns(parts: readonly Pick<SentenceParts, 'words'>[], site: string): string[] {
  const words = parts.map((part) => part.words);
  const signs = new Set(words.flatMap((each) => each.signs));
  return [...signs, ...postSigns(words), `of ${Math.min(parts.length, 6)}`, `on ${site}`];
}

/** What the second step of each head sees of the first: the logarithm of each share. */
export function firstFacts(words: readonly Float64Array[], look: NetLook): number[][] {
  return headNames.map((_, h) =>
    [...words[h]!, ...look.heads[h]!].map((share) => Math.log(share + 0.01)),
  );
}

/**
 * What the second step sees besides: how the sentences were read, weighed by their length, at most, at the
 * opening and at the end, with their logarithms. `readingFactCount` numbers.
 */
export function readingFacts(
  parts: readonly Pick<SentenceParts, 'words'>[],
  readings: readonly Float64Array[],
): number[] {
  const classes = [0, 1, 2, 3];
  const lengths = parts.map(({ words }) => Math.max(1, words.length));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const weighed = classes.map(
    (k) => readings.reduce((sum, shares, i) => sum + shares[k]! * lengths[i]!, 0) / total,
  );
  const most = classes.map((k) => readings.reduce((top, shares) => Math.max(top, shares[k]!), 0));
  const opening = classes.map((k) => readings[0]?.[k] ?? 0);
  const end = classes.map((k) => readings.at(-1)?.[k] ?? 0);
  const words = parts.map((part) => part.words);
  return [
    ...weighed,
    ...most,
    ...opening,
    ...end,
    Math.log(1 + parts.length),
    Number(words.some((each) => each.hasOutsideTag)),
    Number(words.some((each) => each.namesOwn)),
    Number(words.some((each) => each.speaksOfOurs)),
    ...weighed.map((share) => Math.log(share + 0.02)),
    ...most.map((share) => Math.log(1.02 - share)),
    ...most.map((share) => Math.log(share + 0.02)),
  ];
}

/** What a post is, by its words and by the readings of its sentences. */
export function judgePost(
  parts: readonly SentenceParts[],
  readings: readonly Float64Array[],
  site: SiteId,
  model: Model,
  look: NetLook,
): Judgement {
  const first = firstFacts(judgeWords(parts, site, model), look);
  const read = readingFacts(parts, readings);
  const judged = headNames.map((name, h) => {
    const { weights: table, bias } = model.second[name];
    const facts = [...read, ...first[h]!];
    const scores = Float64Array.from(bias);
    facts.forEach((fact, j) => {
      for (let k = 0; k < bias.length; k += 1) scores[k]! += fact * table[j * bias.length + k]!;
    });
    return [name, toShares(scores)] as const;
  });
  return Object.fromEntries(judged) as unknown as Judgement;
}
