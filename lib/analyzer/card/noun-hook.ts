import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Hook } from './hook.ts';
import { leadSentences, mainClause, termsOf } from './main-clause.ts';
import type { Term } from '../reading/parse.ts';
import { nounHooks } from './noun-hooks.ts';

/** A question about the thing a draft is about, and the shape of draft that such a thing makes. */
export interface FoundNoun extends Hook {
  readonly shape: string;
}

/** What one asks about the thing a draft is about: "Who built the boardwalk?" Undefined where we know no such thing. */
export function findNounHook(draft: DraftFacts, over: boolean): FoundNoun | undefined {
  const clauses = leadSentences(draft)
    .slice(0, 3)
    .map((sentence) => ({
      text: mainClause(sentence.facts),
      terms: termsOf(sentence),
      said: new Set(sentence.facts.text.toLowerCase().match(/[\p{L}’']+(?:-\p{L}+)*/gu)),
    }));
  for (const { nouns, asks, asksAfter, beside, shape, who, answer } of nounHooks) {
    // "Midsummer Fair": a name is one of its kind where the model says so too.
    const isSure = draft.shape === shape;
    const near =
      beside === undefined
        ? clauses
        : clauses.filter(({ said }, i) =>
            // "The new bridge. Open at last.": a sentence beside it may say so too.
            beside.some((word) =>
              [clauses[i - 1]?.said, said, clauses[i + 1]?.said].some((one) => one?.has(word)),
            ),
          );
    const noun = nouns.find((each) =>
      near.some(({ text, terms }) => holds(text, terms, each, isSure)),
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
  /\b(?:in|into|at|from|to|by|of|on|onto|near|behind|beside|outside|inside|past|under|over|will|we|you|can|and)(?: (?:the|our|a|an|this|that|your|one)(?: \(?\p{Lu}?[\p{L}-]+\)?)?)? $/iu;
// "At Warrabee Hospital", "£20 a tractor".
const named = /\b(?:at|in|from|to|by|near) (?:\p{Lu}[\p{L}'’-]* )+$|[£$€₹]\d[\d.,]* an? $/u;
// "Yoga, coffee and bowls": one of a row is not what a draft is about.
const inRow = (before: string, after: string) =>
  /(?:,|:| and| &) (?:an? (?:\p{L}+ )?)?$/u.test(before) && /^(?:,| and | & )/.test(after);
// "Kitchen garden open day", "library card": the next noun is the thing.
const compound = /^ (?!(?:tonight|tomorrow|today|yesterday|morning|now)$)\p{Ll}+$/u;

// "Cheese scones": of two things we know, the second is the one.
const things = new Set(nounHooks.flatMap(({ nouns }) => nouns));
// "Lessons stay at £36": what it costs is no news of it.
const priced = /^ (?:stay|still|cost|are|is|remain)?[^.!?\n]{0,12}[£$€₹]\s?\d/u;

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
    if (!isWord || !isCommon || !thing.test(before)) continue;
    // "Come to our open evening" is about the evening, where the model says so.
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
