import type { Span } from '../../text/span.ts';
import type { CutSentence } from '../reading/draft-facts.ts';
import { mask } from '../reading/mask.ts';
import { perSentence } from '../reading/per-sentence.ts';
import type { SentenceFacts } from '../reading/facts.ts';

/** The names in a sentence of names only; none for any other sentence. */
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
 * Finds names on a line that contains nothing else, or untagged ones behind the last sentence, as right after
 * inserting them: they credit nobody yet. Spans are relative to the sentence; none when there is more.
 */
export function bareNamesIn(
  sentence: Pick<CutSentence, 'facts' | 'span'>,
  text: string,
): readonly Span[] {
  const { start, end } = sentence.span;
  const lineEnd = text.indexOf('\n', end);
  const isLine =
    text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' &&
    text.slice(end, lineEnd < 0 ? undefined : lineEnd).trim() === '';
  // Where an editor takes no line feeds a name is put behind the last sentence; a tag there credits, by custom.
  const isLast = text.slice(end).trim() === '' && sentence.facts.tags.length === 0;
  // A draft of names alone is a post about them.
  return (isLine || isLast) && start > 0 ? onlyNames(sentence.facts).names : [];
}
