import type { PostKind, SiteId } from '../../post.ts';
import type { NormalisedText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { moveSpan } from '../../text/span.ts';
import type { Language, Purpose, Reading, SpotlightCount, Topic, Verdict } from '../analysis.ts';
import type { SentenceFacts, TagFact } from './facts.ts';

/** A sentence of a draft before it has a reading. */
export interface CutSentence {
  readonly facts: SentenceFacts;
  /** Its position in the normalised draft. */
  readonly span: Span;
  /** True when English rules may read it. */
  readonly english: boolean;
}

/** A sentence of a draft with its reading. */
export interface DraftSentence extends CutSentence {
  /** A line of names that says nothing about them: it credits nobody yet and is not judged. */
  readonly isBare: boolean;
  readonly reading: Reading;
  /** The words that weighed most for the reading; relative to the sentence. */
  readonly because: readonly Span[];
  /** About the organisation and about someone outside at once. */
  readonly mixed: boolean;
}

/** All the facts about a draft. Spans are in the normalised text unless stated otherwise. */
export interface DraftFacts {
  readonly normal: NormalisedText;
  /** As written, cut at the limit. */
  readonly original: string;
  /** As written, in full; longer than `original` when the draft is over the limit. */
  readonly whole: string;
  readonly text: string;
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly replyingTo: readonly string[];
  readonly sentences: readonly DraftSentence[];
  /** The other boxes of the thread. */
  readonly rest: readonly DraftSentence[];
  readonly quotations: readonly Span[];
  readonly language: Language;
  readonly count: SpotlightCount;
  readonly verdict: Verdict;
  /** The probability that the draft is only about the organisation, from 0 to 1. */
  readonly sureness: number;
  readonly mayBeSensitive: boolean;
  readonly purpose: Purpose;
  readonly topic: Topic;
  /** One of the nineteen shapes (lib/analyzer/card/shapes); undefined when the model is not sure. */
  readonly shape: string | undefined;
  readonly asks: boolean;
  readonly quiet: boolean;
}

/** Moves a span from its sentence to the draft. */
export function inDraft(sentence: DraftSentence, span: Span): Span {
  return moveSpan(span, sentence.span.start);
}

/** All tags in the draft and its thread, except the organisation's own. */
export function outsideTags(draft: DraftFacts): TagFact[] {
  return [...draft.sentences, ...draft.rest].flatMap(({ facts }) =>
    facts.tags.filter((tag) => !tag.own),
  );
}

/** The original text of a span. */
export function writtenAs(draft: DraftFacts, span: Span): string {
  const { start, end } = draft.normal.toOriginal(span);
  return draft.original.slice(start, end);
}
