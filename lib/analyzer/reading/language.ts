import type { Language } from '../analysis.ts';
import { englishWords, otherWords } from '../lexicon/function-words.ts';

/** Word counts of one sentence by language, without links and tags. */
export interface LanguageCount {
  readonly words: number;
  readonly english: number;
  readonly other: number;
}

const word = /[\p{L}][\p{L}\p{M}']*/gu;
const latin = /^[\p{Script=Latin}\p{M}']+$/u;

/** Counts the function words that identify a language. */
export function countLanguage(text: string): LanguageCount {
  let words = 0;
  let english = 0;
  let other = 0;
  for (const [found] of text.matchAll(word)) {
    words += 1;
    const lower = found.toLowerCase();
    const isEnglish = englishWords.has(lower);
    if (isEnglish) english += 1;
    // A word in both lists ("a", "am", "an") counts only as English.
    else if (otherWords.has(lower) || !latin.test(found)) other += 1;
  }
  return { words, english, other };
}

/** English unless the words show otherwise; a draft of only tags and links has no language. */
export function languageOf(counts: readonly LanguageCount[]): Language {
  const words = sum(counts, 'words');
  const english = sum(counts, 'english');
  const other = sum(counts, 'other');
  if (words === 0) return 'none';
  if (english > other) return 'en';
  if (other > english) return counts.some(isClearlyEnglish) ? 'en' : 'other';
  return words > 14 ? 'other' : 'en';
}

/** True for a sentence that English rules may read, in a draft that contains English. */
export function isEnglishSentence(count: LanguageCount): boolean {
  return count.english > count.other || (count.other === 0 && count.words <= 14);
}

function isClearlyEnglish(count: LanguageCount): boolean {
  return count.english >= 3 && count.english > count.other;
}

function sum(counts: readonly LanguageCount[], key: keyof LanguageCount): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
