/**
 * The contract of an edit, which every driver keeps. Its suite is tests/drivers/promises.spec.ts, with
 * random keys in random-keys.spec.ts.
 *
 * - **All or nothing.** Afterwards the text holds either the requested words or exactly what it held
 *   before. Nothing stays selected, because the next key would replace it.
 * - **In one task.** Selecting, writing and restoring the caret happen between two keys. A driver
 *   dispatches `selectionchange` itself, because the browser's own comes a task later. It waits only for
 *   editors that update late, and only after writing.
 * - **Keys keep their place.** A key before the edit is in the text that is edited; a key after it lands
 *   where the writer was, on a slow machine too. No letter is lost, doubled or moved.
 * - **The caret stays with the writer,** even when clicking the card took the focus: the driver remembers
 *   where the caret was.
 * - **One at a time.** A second edit during the first is refused. A later request is checked against the
 *   text at that time.
 * - **One undo step,** and one redo step, whatever was typed since.
 * - **No waiting mid-edit.** While a mouse button is down, a letter is being composed or the page keeps the
 *   focus, the edit waits before it begins or is refused.
 */

import type { WrittenText } from '../post.ts';
import type { Span } from '../text/span.ts';

/**
 * The result of an edit. `refused`: nothing changed, so it is safe to offer Copy. `unverified`: the editor
 * was asked to write, but the expected text did not appear.
 */
export type EditOutcome = 'applied' | 'refused' | 'unverified';

export interface EditRequest {
  readonly span: Span;
  /** The text that must still be at the span; otherwise the edit is `refused`. */
  readonly expected: string;
  readonly text: string;
  /**
   * Maps the caret's offset before the edit to its offset after; without it the caret goes after the
   * inserted text.
   */
  readonly caret?: (at: number) => number;
}

/**
 * One editor on the page, read and written only through its public behaviour: selection and input events. A
 * driver never changes the editor's elements.
 */
export interface Editor {
  readonly element: HTMLElement;
  /** The editor's text, with the mentions that have nodes of their own. */
  read(): WrittenText;
  /** False where an edit with a line feed is always `refused`, because the editor would make something else of it. */
  readonly writesLineFeeds: boolean;
  /** Where a span is painted, one range per line; empty when unknown. Valid only until the next change. */
  rangesOf(span: Span): readonly Range[];
  /**
   * Writes once and waits up to 2 s for the text to appear. Never throws: an unexpected error goes to
   * `OpenOptions.failed` and gives `unverified`. Aborting gives `unverified` or `refused`.
   */
  replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome>;
  /** Focuses the editor and puts the caret at an offset. */
  placeCaret(offset: number): Promise<void>;
  /** The offset of the caret or the selection's focus; while the focus is elsewhere, where the writer left it. */
  caret(): number | undefined;
  /** Calls back after anything that may have changed the text, at most once a frame. */
  watch(changed: () => void, signal: AbortSignal): void;
}

export interface OpenOptions {
  /**
   * Where a driver may put the hidden mirror of a text field: inside our own closed shadow root, never in
   * the page.
   */
  readonly stage: () => ParentNode | undefined;
  /** Called with what a driver did not expect: the edit counts as `unverified`, and Diagnostics shows the error. */
  readonly failed: (error: unknown) => void;
  /** Aborting it removes the mirror. */
  readonly signal: AbortSignal;
}

/** One kind of editor software. */
export interface EditorDriver {
  readonly id: string;
  /**
   * True when the element is this kind of editor. Looks only at the tag, the attributes and the editor's
   * first node.
   */
  recognises(element: HTMLElement): boolean;
  open(element: HTMLElement, options: OpenOptions): Editor;
}

/** The first driver that recognises the element. */
export function findDriver(
  drivers: readonly EditorDriver[],
  element: HTMLElement,
): EditorDriver | undefined {
  return drivers.find((driver) => driver.recognises(element));
}

export function defineDriver(driver: EditorDriver): EditorDriver {
  return driver;
}
