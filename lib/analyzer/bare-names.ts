import type { Span } from '../text/span.ts';
import type { CutSentence } from './draft-facts.ts';
import { mask } from './mask.ts';
import { perSentence } from './per-sentence.ts';
import type { SentenceFacts } from './facts.ts';

/** The names of a sentence that holds nothing but names; undefined of any other. */
const onlyNames = perSentence((facts: SentenceFacts): { readonly names: readonly Span[] } => {
  const names = [
    ...facts.tags.filter(({ own }) => !own),
    ...facts.partners.map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  // A sign or a word in front says what they did: "📷 @annlee".
  const isBare = names.length > 0 && /^(?:[\s(),&+@.]|\band\b)*$/i.test(mask(facts.text, names));
  return { names: isBare ? names : [] };
});

/**
 * The names in a line of a draft's own that says nothing about them, as a name is left that has just been put in.
 * It credits nobody yet. Spans are relative to the sentence; none where something is said.
 */
export function bareNamesIn(
  sentence: Pick<CutSentence, 'facts' | 'span'>,
  text: string,
): readonly Span[] {
  const { start, end } = sentence.span;
  const isLine = /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end));
  // Where there is nothing else, the names are what the post says.
  return isLine && start > 0 ? onlyNames(sentence.facts).names : [];
}
