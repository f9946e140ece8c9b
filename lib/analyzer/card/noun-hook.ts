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
    .join('\n')
    .toLowerCase();
  const said = new Set(draft.text.toLowerCase().match(/\p{L}+/gu));
  for (const { nouns, asks, asksAfter, beside, shape } of nounHooks) {
    if (beside !== undefined && !beside.some((word) => said.has(word))) continue;
    const noun = nouns.find((each) => holds(text, each.toLowerCase()));
    if (noun !== undefined)
      return { question: over && asksAfter ? asksAfter(noun) : asks(noun), shape };
  }
  return undefined;
}

/** As a word of its own, and not as what something else is called by: "play" in "play our quiz" is no play. */
function holds(text: string, noun: string): boolean {
  for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + noun.length, at + noun.length + 1);
    const isWord = !/[\p{L}\p{N}'’-]$/u.test(before) && !/[\p{L}\p{N}'’-]/u.test(after);
    const isThing =
      /(?:\b(?:our|the|a|an|this|this year['’]s|\p{L}+['’]s|new|first|second|annual|spring|summer|autumn|winter|\d+(?:st|nd|rd|th)?|own|big|\p{L}+ing|\p{L}+al|free|evening|studio|\p{L}{3,}) )$/u.test(
        before,
      );
    if (isWord && isThing && !/\b(?:to|will|we|you|can|and) $/u.test(before)) return true;
  }
  return false;
}
