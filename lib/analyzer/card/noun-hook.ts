import type { DraftFacts } from '../draft-facts.ts';
import { leadSentences, mainClause } from './main-clause.ts';
import { nounHooks } from './noun-hooks.ts';

/** What one asks about the thing a draft is about: "Who built the boardwalk?" Undefined where we know no such thing. */
export function findNounHook(
  draft: DraftFacts,
  over: boolean,
): { readonly question: string; readonly shape: string } | undefined {
  const text = leadSentences(draft)
    .slice(0, 3)
    .map(({ facts }) => mainClause(facts))
    .join('\n');
  const said = new Set(draft.text.toLowerCase().match(/\p{L}+/gu));
  for (const { nouns, asks, asksAfter, beside, shape } of nounHooks) {
    if (beside !== undefined && !beside.some((word) => said.has(word))) continue;
    const noun = nouns.find((each) => holds(text, each));
    if (noun !== undefined)
      return { question: over && asksAfter ? asksAfter(noun) : asks(noun), shape };
  }
  return undefined;
}

// A word of its own stands before it, or it opens the sentence.
const thing = /(?:\b(?:an?|\p{L}+['’]s|\d+(?:st|nd|rd|th)?|\p{L}{3,}) |(?:^|[.!?\n]\s*))$/iu;
// "In the gallery": where it is, and not what it is about.
const place =
  /\b(?:in|at|from|to|by|of|on|near|behind|outside|inside|will|we|you|can|and)(?: (?:the|our|a))?(?: \p{Lu}?\p{L}+)? $/iu;

/** As a word of its own, in small letters but at a sentence's head: "Market Minute" is no market. */
function holds(text: string, noun: string): boolean {
  const small = text.toLowerCase();
  const wanted = noun.toLowerCase();
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 30), at);
    const after = text.slice(at + noun.length);
    const isWord = !/[\p{L}\p{N}'’-]$/u.test(before) && !/^[\p{L}\p{N}'’-]/u.test(after);
    const isHead = /(?:^|[.!?\n]\s*)$/u.test(before);
    const isCapital = /^\p{Lu}/u.test(text.slice(at));
    const isCommon =
      !isCapital || noun === noun.toUpperCase() || (isHead && !/^ \p{Lu}/u.test(after));
    if (isWord && isCommon && thing.test(before) && !place.test(before)) return true;
  }
  return false;
}
