import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../reading/parse.ts';
import { leadSentences, spokenTermsOf } from './main-clause.ts';

/** A list of three or more things: "smocks, samplers and mourning dress". Items are as written, without articles. */
export interface ListHook {
  readonly items: readonly string[];
  /** The whole list as written, from its first item on. */
  readonly words: string;
  /** The list cuts an item short: "the art" of "the art of talking". */
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
      // "£4 for school age, soup and stovies": a price list offers no choice.
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
  // The words before the first comma may contain an "and" of their own: "Come and see smocks, samplers …".
  const first = words.indexOf(',');
  for (const { 0: gap, index } of words.matchAll(/,? (?:and|&|plus) |, /g)) {
    if (index < first) continue;
    parts.push({ start: offset + from, end: offset + index });
    from = index + gap.length;
  }
  parts.push({ start: offset + from, end: offset + words.length });
  return parts;
}

/** One to three adjectives and nouns that end in a noun: the last such words of the first item, the first of the others. */
function thingIn(terms: readonly Term[], from: 'first' | 'last') {
  const words = terms.filter(({ text }) => !/^(?:an?|the|our|some|its|their)$/i.test(text));
  const run: Term[] = [];
  for (const term of from === 'last' ? words.toReversed() : words) {
    // "mourning dress", "sewing machines": the tagger takes the first word for a verb.
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
