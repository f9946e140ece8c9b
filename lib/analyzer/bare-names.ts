import type { Span } from '../text/span.ts';
import type { CutSentence } from './draft-facts.ts';
import { mask } from './mask.ts';
import { perSentence } from './per-sentence.ts';
import type { SentenceFacts } from './facts.ts';

/** The names in a sentence that contains nothing else; none for any other sentence. */
const onlyNames = perSentence((facts: SentenceFacts): { readonly names: readonly Span[] } => {
  const names = [
    ...facts.tags.filter(({ own }) => !own),
    ...facts.partners.map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  // Any other word or sign says what they did: "📷 @annlee".
  const isBare = names.length > 0 && /^(?:[\s(),&+@.]|\band\b)*$/i.test(mask(facts.text, names));
  return { names: isBare ? names : [] };
});

/**
 * The names on a line of their own that says nothing about them, as they are right after being inserted.
 * Such a line does not credit anyone yet. Spans are relative to the sentence.
 */
export function bareNamesIn(
  sentence: Pick<CutSentence, 'facts' | 'span'>,
  text: string,
): readonly Span[] {
  const { start, end } = sentence.span;
  const isLine = /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end));
  // A draft of names alone is a post about them.
  return isLine && start > 0 ? onlyNames(sentence.facts).names : [];
}
