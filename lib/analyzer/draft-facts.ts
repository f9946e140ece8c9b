import type { PostKind, SiteId } from '../post.ts';
import type { NormalisedText } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { moveSpan } from '../text/span.ts';
import type { Language, Purpose, Reading, SpotlightCount, Topic, Verdict } from './analysis.ts';
import type { SentenceFacts, TagFact } from './facts.ts';

/** A sentence in its draft, before it was read. */
export interface CutSentence {
  readonly facts: SentenceFacts;
  /** Where it stands in the normalised draft. */
  readonly span: Span;
  /** English rules may read it. */
  readonly english: boolean;
}

/** A sentence in its draft, with whose it is. */
export interface DraftSentence extends CutSentence {
  /** A line of names with nothing said about them: it credits nobody yet, and is not judged. */
  readonly isBare: boolean;
  readonly reading: Reading;
  /** The words that weighed most for it; relative to the sentence. */
  readonly because: readonly Span[];
  /** About somebody outside and about the organisation in one sentence. */
  readonly mixed: boolean;
}

/** A whole draft, read. Spans are in the normalised text unless said otherwise. */
export interface DraftFacts {
  readonly normal: NormalisedText;
  /** As written, and as far as it was read. */
  readonly original: string;
  /** As written, to its end; longer than `original` where the draft passed the limit. */
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
  /** How likely the draft speaks of the organisation alone, from 0 to 1. */
  readonly sureness: number;
  readonly mayBeSensitive: boolean;
  readonly purpose: Purpose;
  readonly topic: Topic;
  /** Which of the nineteen shapes (lib/analyzer/card/shapes); undefined where the head is not sure. */
  readonly shape: string | undefined;
  readonly asks: boolean;
  readonly quiet: boolean;
}

/** A fact's span in the draft. */
export function inDraft(sentence: DraftSentence, span: Span): Span {
  return moveSpan(span, sentence.span.start);
}

/** Everybody tagged in the draft or thread, the organisation left out. */
export function outsideTags(draft: DraftFacts): TagFact[] {
  return [...draft.sentences, ...draft.rest].flatMap(({ facts }) =>
    facts.tags.filter((tag) => !tag.own),
  );
}

/** The words of a span as the writer wrote them. */
export function writtenAs(draft: DraftFacts, span: Span): string {
  const { start, end } = draft.normal.toOriginal(span);
  return draft.original.slice(start, end);
}
