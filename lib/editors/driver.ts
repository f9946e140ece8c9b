import type { Mention } from '../post.ts';
import type { Span } from '../text/span.ts';

/**
 * What became of an edit. `refused`: nothing was changed, and it is safe to offer Copy.
 * `unverified`: something was asked of the editor and the text we wanted did not appear.
 */
export type EditOutcome = 'applied' | 'refused' | 'unverified';

export interface EditRequest {
  readonly span: Span;
  /** The words that must still stand under the span; anything else is `refused`. */
  readonly expected: string;
  readonly text: string;
  /** Where the caret goes afterwards, as an offset in the whole text as it is then; behind what was written when absent. */
  readonly caret?: number;
}

/** What stands in an editor, and who in it was picked from the site's own list. */
export interface WrittenText {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/**
 * One editor on the page, read and written through its own public behaviour: selection and input
 * events. A driver never changes the editor's elements itself.
 */
export interface Editor {
  readonly element: HTMLElement;
  /** The text as the editor has it, with the mentions that are nodes of its own. */
  read(): WrittenText;
  /** Where a span is painted, line by line. Empty when it cannot be told. Good only until the next change. */
  rangesOf(span: Span): readonly Range[];
  /** Writes once, by one method, and waits (2 s at most) to see the text. Never throws; aborting gives `unverified` or `refused`. */
  replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome>;
  /** Puts the caret at an offset of the text, and the focus with it. */
  placeCaret(offset: number): Promise<void>;
  /** Where the caret or the selection's focus is; undefined when it is elsewhere. */
  caret(): number | undefined;
  /** Calls back after anything that may have changed the text, at most once a frame. */
  watch(changed: () => void, signal: AbortSignal): void;
}

export interface OpenOptions {
  /** Where a driver may put an invisible twin of a text field: inside our own closed root, never the page. */
  readonly stage: () => ParentNode | undefined;
  /** The twin goes away with it. */
  readonly signal: AbortSignal;
}

/** A kind of editor software. */
export interface EditorDriver {
  readonly id: string;
  /** True when this element is such an editor. Looks at tag, attributes and the editor's own first node only. */
  recognises(element: HTMLElement): boolean;
  open(element: HTMLElement, options: OpenOptions): Editor;
}

/** Gives a driver its types. */
export function defineDriver(driver: EditorDriver): EditorDriver {
  return driver;
}
