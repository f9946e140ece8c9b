import type { DraftFacts } from './draft-facts.ts';
import type { SentenceFacts } from './facts.ts';
import { tagWords } from './parse.ts';
import type { Term } from './parse.ts';

// Nouns that say nothing about what a draft is about.
const empty =
  /^(?:website|link|details?|info|information|news|today|tomorrow|week|day|month|year|years|time|tickets?|place|people|everyone|team|page|post|thing|things|lot|bit|way|part|more|friends?|share|list|share|best|number|am|pm|link|bio|home|front|row|end|start|sale|price|announcement|update|visit|look|read|share|followers?|likes?|subscribers?|page|winner|congratulations|pleased|proud)$/i;

interface Tagged {
  readonly facts: SentenceFacts;
  readonly terms: readonly Term[];
}

/** What the draft is about, in its own words: "our new bread oven" gives "the new bread oven". */
export function findSubject(draft: DraftFacts): string | undefined {
  // Tagging is dear: one sentence at a time, and only those that can answer.
  const first = draft.sentences.slice(0, 8).map(({ facts }) => facts);
  for (const [pattern, find] of [
    [/\bour\b/i, afterOur],
    [/\b(?:the|an?)\b/i, firstNouns],
  ] as const) {
    for (const facts of first) {
      if (!pattern.test(facts.voice)) continue;
      const found = find({ facts, terms: tagWords(facts.voice) });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function afterOur({ facts, terms }: Tagged): string | undefined {
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term === undefined || !/^our$/i.test(term.text)) continue;
    const words = nounsFrom(facts, terms, i + 1);
    if (words !== undefined) return `the ${words}`;
  }
  return undefined;
}

function firstNouns({ facts, terms }: Tagged): string | undefined {
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    if (term === undefined || !/^(?:the|a|an)$/i.test(term.text)) continue;
    const words = nounsFrom(facts, terms, i + 1);
    if (words !== undefined) return `the ${words}`;
  }
  return undefined;
}

/** Up to four words that end in a noun, as written, in one breath. */
function nounsFrom(facts: SentenceFacts, terms: readonly Term[], from: number): string | undefined {
  const run: Term[] = [];
  for (let i = from; i < terms.length && run.length < 4; i += 1) {
    const term = terms[i];
    const last = run.at(-1);
    if (term === undefined || !(term.noun || term.adjective)) break;
    if (last !== undefined && facts.voice.slice(last.end, term.start) !== ' ') break;
    if (
      !/^[\p{L}\d][\p{L}\d'-]*$/u.test(term.text) ||
      facts.voice.slice(term.start, term.end).trim() === ''
    )
      break;
    run.push(term);
  }
  while (run.length > 0 && !run.at(-1)?.noun) run.pop();
  const last = run.at(-1);
  const first = run[0];
  if (first === undefined || last === undefined || last.text.length < 4 || empty.test(last.text))
    return undefined;
  return facts.voice.slice(first.start, last.end);
}
