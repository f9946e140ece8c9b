import type { DraftFacts } from '../draft-facts.ts';
import type { Hook } from './hook.ts';
import { leadSentences, mainClause, termsOf } from './main-clause.ts';
import type { Term } from '../parse.ts';
import { nounHooks } from './noun-hooks.ts';

/** A question about the thing a draft is about, and the shape of draft that such a thing makes. */
export interface FoundNoun extends Hook {
  readonly shape: string;
}

/** What one asks about the thing a draft is about: "Who built the boardwalk?" Undefined where we know no such thing. */
export function findNounHook(draft: DraftFacts, over: boolean): FoundNoun | undefined {
  const said = new Set(draft.text.toLowerCase().match(/[\p{L}’']+(?:-\p{L}+)*/gu));
  const clauses = leadSentences(draft)
    .slice(0, 3)
    .map((sentence) => ({ text: mainClause(sentence.facts), terms: termsOf(sentence) }));
  for (const { nouns, asks, asksAfter, beside, shape, who, answer } of nounHooks) {
    // "Midsummer Fair": a name is one of its kind where the model says so too.
    const isSure = draft.shape === shape;
    if (beside !== undefined && !beside.some((word) => said.has(word))) continue;
    const noun = nouns.find((each) =>
      clauses.some(({ text, terms }) => holds(text, terms, each, isSure)),
    );
    if (noun === undefined) continue;
    return {
      question: over && asksAfter ? asksAfter(noun) : asks(noun),
      shape,
      ...(who !== undefined && { who }),
      ...(answer !== undefined && { answer }),
    };
  }
  return undefined;
}

// A word of its own stands before it, or it opens the sentence.
const thing =
  /(?:\b(?:an?|\p{L}+['’]s|\d+(?:st|nd|rd|th)?|\p{L}{3,}) |(?:^|[.!?\n:]\s*)|[^\p{L}\p{N}'’#@-]\s?)$/iu;
// "In the gallery", "beside our pool": where it is, and not what it is about.
const place =
  /\b(?:in|into|at|from|to|by|of|on|onto|near|behind|beside|outside|inside|past|under|will|we|you|can|and)(?: (?:the|our|a|an|this|that|your)(?: \p{Lu}?[\p{L}-]+)?)? $/iu;
// "Kitchen garden open day", "library card": the next noun is the thing.
const compound = /^ (?!(?:tonight|tomorrow|today|yesterday|morning|now)$)\p{Ll}+$/u;

// "The pavilion houses four labs": what stands before a number or an article is a verb.
const verb =
  /^ (?:\d|an?\b|the\b|our\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/u;

/** As a word of its own, in small letters except at the head of a sentence: "Market Minute" is no market. */
function holds(text: string, terms: readonly Term[], noun: string, isSure: boolean): boolean {
  const small = text.toLowerCase();
  const wanted = noun.toLowerCase();
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 30), at);
    const end = at + noun.length;
    const after = text.slice(end);
    const isWord = !/[\p{L}\p{N}'’-]$/u.test(before) && !/^[\p{L}\p{N}'’-]/u.test(after);
    const isHead = /(?:^|[^\p{L}\p{N},'’\s&-]\s*)$/u.test(before);
    const isCapital = /^\p{Lu}/u.test(text.slice(at));
    const written = text.slice(at, end);
    const isCommon =
      !isCapital ||
      isSure ||
      noun === noun.toUpperCase() ||
      (written === written.toUpperCase() &&
        /^[^\p{Ll}]*$/u.test(text.slice(Math.max(0, at - 12), end))) ||
      (isHead && !/^ \p{Lu}/u.test(after));
    if (!isWord || !isCommon || !thing.test(before) || place.test(before)) continue;
    if (verb.test(after)) continue;
    const own = terms.find((term) => term.end > end - 2 && term.start < end);
    if (own !== undefined && !own.noun && !noun.includes(' ') && !isSure) continue;
    const next = terms.find(({ start }) => start >= end);
    if (next !== undefined && next.noun && compound.test(text.slice(end, next.end))) continue;
    return true;
  }
  return false;
}
