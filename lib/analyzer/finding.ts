import type { Span } from '../text/span.ts';

/** What a finding is about; decides its colour and line style (us dashed, others dotted, together solid). */
export type Category = 'us' | 'others' | 'together';

/** How a suggestion answers a finding. Spans are in the draft the finding was made for. */
export type Suggestion =
  /** Right as it stands: replaces `span` by `text`, and the finding is answered. */
  | { readonly kind: 'edit'; readonly label: string; readonly span: Span; readonly text: string }
  /** Puts the first words in, replacing `span` by `text`, and leaves the caret at their end for the writer. */
  | {
      readonly kind: 'start';
      readonly label: string;
      readonly span: Span;
      readonly text: string;
      /** Said under the button: why this partner, or the words that it writes. */
      readonly because?: string;
      /** Where the caret is left, from the start of the span; behind `text` where absent. */
      readonly caret?: number;
    }
  /** Changes nothing in the draft. `copy`, where there is one, goes to the clipboard. */
  | {
      readonly kind: 'question';
      readonly label: string;
      readonly copy?: string;
      readonly because?: string;
    };

/** Something noticed in a draft. Whole sentences for the writer; no partner is named that the draft does not name, but in suggestions. */
export interface Finding {
  /** Stable while the draft is edited elsewhere: rule, phrase and which occurrence of it. */
  readonly id: string;
  readonly rule: string;
  readonly category: Category;
  /** `certain` findings come before `likely` ones. */
  readonly certainty: 'certain' | 'likely';
  /** It comes of a suggestion that was taken, and is shown however much was said before. */
  readonly followsUp?: true;
  /** True when it is about the whole draft: nothing is underlined. */
  readonly whole: boolean;
  readonly span: Span;
  /** The words under the span, exactly; an edit is refused when they have changed. */
  readonly phrase: string;
  readonly message: string;
  readonly why: string;
  /** Where the advice comes from, at its true level: "experiment", "survey" or "practice", and what it was. */
  readonly evidence: string;
  readonly suggestions: readonly Suggestion[];
}

/** Something done well. Never in the sentence of a finding. */
export interface Praise {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
}
