import pluralize from 'pluralize-esm';
import { foldText } from '../text/spelling.ts';
import { normaliseText } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';

/** A word of a text with its comparison key. */
export interface NameWord extends Span {
  readonly text: string;
  /** Lower case, folded (lib/text/spelling.ts), without a possessive `'s` or the stops of initials; `&` is "and". */
  readonly key: string;
}

/** A word, or one letter of a script without spaces. */
export interface NameToken extends NameWord {
  readonly isLetter: boolean;
}

// "U.N.", "R.N.L.I", "A. P. J.": initials are one word, with their stops.
const initials = String.raw`(?<![\p{L}\p{N}\p{M}])(?:\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])\.?|\p{Lu}\.(?: ?\p{Lu}\.)+)`;
// Only the punctuation distinguishes "C++" from "C#".
const marked = String.raw`(?<![\p{L}\p{N}\p{M}])\p{L}(?:\+{1,2}|#)(?![\p{L}\p{N}+#])`;
const plain = String.raw`[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*`;
const word = new RegExp(`${initials}|${marked}|${plain}|&`, 'gu');

// Scripts without spaces between words, or with particles attached to names.
const gapless = 'Han Hiragana Katakana Bopomofo Hangul Thai Lao Khmer Myanmar Arabic Hebrew'
  .split(' ')
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');
const letter = String.raw`(?=[\p{L}\p{Nl}])[${gapless}]`;
const hasLetters = new RegExp(letter, 'u');
const token = new RegExp(
  String.raw`(${letter}[\p{M}\u0640]*)|${initials}|${marked}|(?:(?!${letter})[\p{L}\p{N}\p{M}])+(?:['.](?:(?!${letter})[\p{L}\p{N}])(?:(?!${letter})[\p{L}\p{N}\p{M}])*)*|&`,
  'gu',
);

/** The words of a normalised text, as names are compared. */
export function nameWords(text: string): NameWord[] {
  return Array.from(text.matchAll(word), wordOf);
}

/** The words of a text for looking names up, with single letters in scripts without spaces. */
export function nameTokens(text: string): NameToken[] {
  const pattern = hasLetters.test(text) ? token : word;
  return Array.from(text.matchAll(pattern), (match) => ({
    ...wordOf(match),
    isLetter: pattern === token && match[1] !== undefined,
  }));
}

/** The keys of a name as typed, to tell whether two names are the same. */
export function nameKeys(name: string): string[] {
  return nameWords(normaliseText(name)).map(({ key }) => key);
}

function wordOf(match: RegExpExecArray): NameWord {
  const [text] = match;
  return { start: match.index, end: match.index + text.length, text, key: nameKey(text) };
}

/** The key of one word. */
export function nameKey(text: string): string {
  if (text === '&') return 'and';
  const lower = foldText(text);
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return isInitials(bare) ? bare.replace(/[. ]/g, '') : bare;
}

/** True for letters separated by stops: "U.N.", "r.n.l.i". */
export function isInitials(text: string): boolean {
  return text.charAt(1) === '.' && /^\p{L}(?:\. ?\p{L})+\.?$/u.test(text);
}

/** A topic word's comparison key: lower case, singular. */
export function topicKey(text: string): string {
  return pluralize.singular(nameKey(text.trim()));
}
