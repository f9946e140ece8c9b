import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Hook } from './hook.ts';
import { leadSentences, mainClause, termsOf } from './main-clause.ts';
import type { Term } from '../reading/parse.ts';
import { nounHooks } from './noun-hooks.ts';

/** A question about the thing a draft is about, and the shape of draft that the thing suggests. */
export interface FoundNoun extends Hook {
  readonly shape: string;
}

const underWay =
  /\b(?:we(?:['’]re| are)|(?:is|are) being) (?:now |still )?(?:re)?(?:build|built|extend|fit|refit|refurbish|renovat|restor)/i;
const building: Hook = {
  question: 'Who is building it, and who is paying for it?',
  who: 'who is building it',
  answer: 'Being built by ',
};

/** A sentence that starts before this character says what the draft is about: "Have you heard? Our menu is here." */
const opening = 60;

/** The question to ask about the thing a draft is about: "Who built the boardwalk?" Undefined if no noun we know fits. */
export function findNounHook(draft: DraftFacts, over: boolean): FoundNoun | undefined {
  const clauses = leadSentences(draft)
    .slice(0, 3)
    .map((sentence) => ({
      start: sentence.span.start,
      text: mainClause(sentence.facts),
      terms: termsOf(sentence),
      said: new Set(sentence.facts.text.toLowerCase().match(/[\p{L}’']+(?:-\p{L}+)*/gu)),
    }));
  for (const { nouns, asks, asksAfter, beside, shape, who, answer } of nounHooks) {
    // If the model sees the same shape, a noun also counts further down, or within a name such as "Midsummer Fair".
    const isSure = draft.shape === shape;
    const near =
      beside === undefined
        ? clauses
        : clauses.filter(({ said }, i) =>
            // "The new bridge. Open at last.": the word may be in a neighbouring sentence.
            beside.some((word) =>
              [clauses[i - 1]?.said, said, clauses[i + 1]?.said].some((one) => one?.has(word)),
            ),
          );
    const noun = nouns.find((each) =>
      near.some(
        (clause) =>
          (isSure || clause.start < opening) && holds(clause.text, clause.terms, each, isSure),
      ),
    );
    if (noun === undefined) continue;
    if (answer === 'Built by ' && underWay.test(draft.text)) return { shape, ...building };
    return {
      question: over && asksAfter ? asksAfter(noun) : asks(noun),
      shape,
      ...(who !== undefined && { who }),
      ...(answer !== undefined && { answer }),
    };
  }
  return undefined;
}

// What may come before the noun: an article, a possessive, a number, a longer word, punctuation or nothing.
const thing =
  /(?:\b(?:an?|\p{L}+['’]s|\d+(?:st|nd|rd|th)?|\p{L}{3,}) |(?:^|[.!?\n:]\s*)|[^\p{L}\p{N}'’#@-]\s?)$/iu;
// "In the gallery", "beside our pool": the noun says where, not what the draft is about.
const place =
  /\b(?:in|into|at|from|to|by|of|on|onto|near|behind|beside|outside|inside|past|under|over|will|we|you|can|and)(?: (?:the|our|a|an|this|that|your|one)(?: \(?\p{Lu}?[\p{L}-]+\)?)?)? $/iu;
// "At Warrabee Hospital", "£20 a tractor": part of a name, or of a price.
const named = /\b(?:at|in|from|to|by|near) (?:\p{Lu}[\p{L}'’-]* )+$|[£$€₹]\d[\d.,]* an? $/u;
// "Yoga, coffee and bowls": one item of a list is not what a draft is about.
const inRow = (before: string, after: string) =>
  /(?:,|:| and| &) (?:an? (?:\p{L}+ )?)?$/u.test(before) && /^(?:,| and | & )/.test(after);
// "Kitchen garden open day", "library card": the next noun is the thing.
const compound = /^ (?!(?:tonight|tomorrow|today|yesterday|morning|now)$)\p{Ll}+$/u;

// "Cheese scones": of two nouns we know, the second is the thing.
const things = new Set(nounHooks.flatMap(({ nouns }) => nouns));
// "Lessons stay at £36": a price is not news about the thing.
const priced = /^ (?:stay|still|cost|are|is|remain)?[^.!?\n]{0,12}[£$€₹]\s?\d/u;

// "The pavilion houses four labs": a word before a number, an article or "our" is a verb.
const verb =
  /^ (?:\d|an?\b|the\b|our\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/u;

/** True if the text has the noun as a word of its own, in lower case unless it starts a sentence: "Market Minute" is not a market. */
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
    if (!isWord || !isCommon || !thing.test(before)) continue;
    // "Come to our open evening" is about the evening if the model agrees.
    if (!isSure && place.test(before)) continue;
    if (named.test(before) || inRow(before, after)) continue;
    if (verb.test(after) || priced.test(after)) continue;
    if (things.has(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '')) continue;
    const own = terms.find((term) => term.end > end - 2 && term.start < end);
    if (own !== undefined && !own.noun && !noun.includes(' ') && !isSure) continue;
    const next = terms.find(({ start }) => start >= end);
    if (next !== undefined && next.noun && compound.test(text.slice(end, next.end))) continue;
    return true;
  }
  return false;
}
