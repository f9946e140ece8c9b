import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../reading/parse.ts';
import { leadSentences, spokenTermsOf } from './main-clause.ts';

/** Three things or more in a row: "smocks, samplers and mourning dress". Items as written, without articles. */
export interface ListHook {
  readonly items: readonly string[];
  /** The whole row, as written, without what stands before its first item. */
  readonly words: string;
  /** An item goes on behind its noun: "the art" of "the art of talking". */
  readonly isCut: boolean;
}

const item = String.raw`(?:[\p{L}\d'’-]+ ){0,3}[\p{L}\d'’-]+`;
const row = new RegExp(
  String.raw`(?<![\p{L}\d'’-])${item}(?:, ${item}){1,7},? (?:and|&|plus) ${item}`,
  'gu',
);

export function findListHook(draft: DraftFacts): ListHook | undefined {
  for (const sentence of leadSentences(draft)) {
    const text = sentence.facts.voice;
    for (const { 0: words, index } of text.matchAll(row)) {
      // "£4 for school age, soup and stovies": a row of prices lists nothing to choose from.
      if (/[£$€₹\d]/.test(text.slice(Math.max(0, index - 12), index)) || /[£$€₹]/.test(words))
        continue;
      const parts = splitRow(words, index);
      const terms = spokenTermsOf(sentence);
      const things = parts.map(({ start, end }, i) =>
        thingIn(
          terms.filter((term) => term.start >= start && term.end <= end),
          i === 0 ? 'last' : 'first',
        ),
      );
      // "Walk-in cold store": the tagger cuts a compound at its hyphen.
      const isWhole = (thing?: Span) => thing !== undefined && text[thing.start - 1] !== '-';
      if (things.length < 3 || !things.every(isWhole)) continue;
      const spans = things.map((thing) => thing!);
      return {
        items: spans.map(({ start, end }) => text.slice(start, end)),
        words: text.slice(spans[0]!.start, spans.at(-1)!.end),
        isCut: spans.some(({ end }) => text.startsWith(' of ', end)),
      };
    }
  }
  return undefined;
}

function splitRow(words: string, offset: number) {
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  // What stands before the first comma may hold an "and" of its own: "Come and see smocks, samplers …".
  const first = words.indexOf(',');
  for (const { 0: gap, index } of words.matchAll(/,? (?:and|&|plus) |, /g)) {
    if (index < first) continue;
    parts.push({ start: offset + from, end: offset + index });
    from = index + gap.length;
  }
  parts.push({ start: offset + from, end: offset + words.length });
  return parts;
}

/** A thing: one to three adjectives and nouns, a noun at the end; of the first item its last words, of the others their first. */
function thingIn(terms: readonly Term[], from: 'first' | 'last') {
  const words = terms.filter(({ text }) => !/^(?:an?|the|our|some|its|their)$/i.test(text));
  const run: Term[] = [];
  for (const term of from === 'last' ? words.toReversed() : words) {
    // "mourning dress", "sewing machines": the tagger takes the first for a verb.
    const isThing = term.noun || term.adjective || /\p{L}{3}ing$/u.test(term.text);
    const fits = isThing && !term.person && !term.place && !term.body;
    if (!fits || /^\d+$|\d\d/.test(term.text) || /day$/i.test(term.text)) break;
    run.push(term);
  }
  if (from === 'last') run.reverse();
  if (from === 'first' && run.length < words.length && !run.at(-1)?.noun) return undefined;
  while (run.length > 0 && !run.at(-1)!.noun) run.pop();
  const last = run.slice(-3);
  if (last.length === 0) return undefined;
  return { start: last[0]!.start, end: last.at(-1)!.end };
}
