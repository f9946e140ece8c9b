import type { Span } from '../text/span.ts';

/** What a finding is about; decides its colour and line style (us dashed, others dotted, together solid). */
export type Category = 'us' | 'others' | 'together';

/** How a suggestion answers a finding. Spans are in the draft the finding was made for. */
export type Suggestion =
  /** Replaces `span` with `text`; nothing more is needed to answer the finding. */
  | { readonly kind: 'edit'; readonly label: string; readonly span: Span; readonly text: string }
  /** Inserts the first words in place of `span` and leaves the caret after them for the writer to continue. */
  | {
      readonly kind: 'start';
      readonly label: string;
      readonly span: Span;
      readonly text: string;
      /** Shown under the button: why this partner, or the words that it inserts. */
      readonly because?: string;
      /** Where the caret goes, relative to the span's start; after `text` when absent. */
      readonly caret?: number;
    }
  /** Changes nothing in the draft. `copy`, if present, goes to the clipboard. */
  | {
      readonly kind: 'question';
      readonly label: string;
      readonly copy?: string;
      readonly because?: string;
    };

/**
 * Something noticed in a draft, in whole sentences for the writer. Only suggestions may name partners that
 * the draft does not name.
 */
export interface Finding {
  /** Stable while the draft is edited elsewhere: rule, phrase and number of the occurrence. */
  readonly id: string;
  readonly rule: string;
  readonly category: Category;
  /** `certain` findings come before `likely` ones. */
  readonly certainty: 'certain' | 'likely';
  /** Follows from a suggestion that was applied, so it is shown even when the limit on findings is reached. */
  readonly followsUp?: true;
  /** True when it is about the whole draft, so nothing is underlined. */
  readonly whole: boolean;
  readonly span: Span;
  /** The exact text of the span; an edit is refused once it has changed. */
  readonly phrase: string;
  readonly message: string;
  readonly why: string;
  /** The source of the advice with its level: "experiment", "survey" or "practice", and which. */
  readonly evidence: string;
  readonly suggestions: readonly Suggestion[];
}

/** Something done well. Never in the same sentence as a finding. */
export interface Praise {
  readonly rule: string;
  readonly span: Span;
  readonly message: string;
}
