/**
 * The contract of an edit: what every driver promises while the world goes on. The suite for it is
 * tests/drivers/promises.spec.ts, with random keys in random-keys.spec.ts.
 *
 * - **Whole or not at all.** The words that are asked for stand in the text, or the text is as it was.
 *   Nothing stays selected: the next key would fall on it.
 * - **In one task.** Selecting, writing and putting the caret back happen between two keys. A driver
 *   tells the editor of the selection itself and does not wait for the browser's `selectionchange`,
 *   which comes a task later. Only an editor that shows its text late is waited for, after the words
 *   are written.
 * - **Keys keep their place.** A key before the edit is in the text that is edited; a key after it
 *   lands where the writer was, on a slow machine too. No letter is lost, doubled or moved.
 * - **The caret stays with the writer,** also when the press took the focus to the card: the driver
 *   remembers where they left.
 * - **Once.** A second edit while one is under way is refused. Who asks again later asks about the
 *   text as it is then.
 * - **One step to undo,** and to redo, whatever was typed since.
 * - **Nothing is waited for with the writer's words in hand.** Where a button of the mouse is down, a
 *   letter is being composed or the page keeps the focus, the edit waits before it begins or is refused.
 */

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
  /** Where a caret that stood at `at` goes, as an offset in the text as it is then; behind what was written when absent. */
  readonly caret?: (at: number) => number;
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
  /** Writes once and waits (2 s at most) to see the text. Never throws; aborting gives `unverified` or `refused`. */
  replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome>;
  /** Puts the caret at an offset of the text, and the focus with it. */
  placeCaret(offset: number): Promise<void>;
  /** Where the caret or the selection's focus is; where the writer left it while the focus is elsewhere. */
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

/** The first of these drivers that knows the editor an element is; undefined when none does. */
export function findDriver(
  drivers: readonly EditorDriver[],
  element: HTMLElement,
): EditorDriver | undefined {
  return drivers.find((driver) => driver.recognises(element));
}

/** Gives a driver its types. */
export function defineDriver(driver: EditorDriver): EditorDriver {
  return driver;
}
