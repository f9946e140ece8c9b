import type { Span } from '../text/span.ts';

/** Where a caret at `at` goes when `span` becomes the new text. */
export function findCaretAfter(
  text: string,
  edit: { readonly span: Span; readonly text: string },
  at: number,
): number {
  const { span } = edit;
  const end = span.start + edit.text.length;
  const caret = at < span.start ? at : at >= span.end ? at + end - span.end : end;
  const after = text.slice(0, span.start) + edit.text + text.slice(span.end);
  // Directly after a handle X and Bluesky open their list of people, where Enter picks one (seen 2026-10-04).
  const isBehindHandle = /[@＠][\w.-]+$/.test(after.slice(0, caret));
  return isBehindHandle && after[caret] === ' ' ? caret + 1 : caret;
}
