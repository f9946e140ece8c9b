import type { SentenceWords } from '../../lib/analyzer/reading/features.ts';

/** A word of this share of all words counts half (Arora, Liang and Ma 2017, "smooth inverse frequency"). */
const halved = 1e-3;

export function collectKeys(posts: readonly (readonly SentenceWords[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentences of posts)
    for (const { keys } of sentences)
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How much each word says, as a byte: the rarer the more. */
export function weighWords(
  words: readonly string[],
  posts: readonly (readonly SentenceWords[])[],
): Uint8Array {
  const counts = collectKeys(posts);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return Uint8Array.from(words, (word) => {
    const share = (counts.get(word) ?? 1) / total;
    return Math.round((255 * halved) / (halved + share));
  });
}
