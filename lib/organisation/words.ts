import type { Span } from '../text/span.ts';

/** One word of a text with the key it is compared by. */
export interface NameWord extends Span {
  readonly text: string;
  /** Lower case, without accents, without a possessive `'s`; `&` is "and". */
  readonly key: string;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}]+)*|&/gu;

/** The words of a normalised text, as names are compared. */
export function nameWords(text: string): NameWord[] {
  return Array.from(text.matchAll(word), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    key: nameKey(match[0]),
  }));
}

/** The key of one word. */
export function nameKey(text: string): string {
  if (text === '&') return 'and';
  const lower = text.toLowerCase();
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  if (/^[ -~]*$/.test(bare)) return bare;
  return bare.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Topic words as they are compared: the singular of a plain plural, lower case. */
export function topicKey(text: string): string {
  const key = nameKey(text.trim());
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}
