import { textOf } from '../text/span.ts';
import {
  defineDriver,
  type Editor,
  type EditOutcome,
  type EditRequest,
  type OpenOptions,
} from './driver.ts';
import { isFocused, nextTask, seesText, watchComposition, watchElement } from './settle.ts';
import { createTwin } from './textarea-twin.ts';

/** A plain text field: X's mobile composer (seen 2026-08) and the practice page. */
export default defineDriver({
  id: 'textarea',
  recognises: (element) => element instanceof HTMLTextAreaElement,
  open: (element, options) => createTextareaEditor(element as HTMLTextAreaElement, options),
});

function createTextareaEditor(field: HTMLTextAreaElement, options: OpenOptions): Editor {
  const isComposing = watchComposition(field, options.signal);
  const twin = createTwin(field, options.stage, options.signal);

  async function replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome> {
    const before = field.value;
    const { span, expected, text } = request;
    if (textOf(before, span) !== expected || span.end > before.length) return 'refused';
    const isShut = field.readOnly || field.disabled || !field.isConnected;
    if (signal.aborted || !document.hasFocus() || isShut || isComposing()) return 'refused';
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    if (wanted !== before) {
      field.focus({ preventScroll: true });
      // Focusing is the page's chance to change the text, or to keep the focus.
      if (field.value !== before || !isFocused(field)) return 'refused';
      field.setSelectionRange(span.start, span.end);
      // The only way that keeps the browser's own undo and sends the page a trusted input event.
      const done = text
        ? document.execCommand('insertText', false, text)
        : document.execCommand('delete');
      if (!done && field.value === before) return 'refused';
      if (!(await seesText(() => field.value, wanted, signal))) return 'unverified';
    }
    await placeCaret(request.caret ?? span.start + text.length);
    return field.value === wanted && field.isConnected ? 'applied' : 'unverified';
  }

  async function placeCaret(offset: number): Promise<void> {
    field.focus({ preventScroll: true });
    field.setSelectionRange(offset, offset);
    await nextTask();
  }

  return {
    element: field,
    read: () => ({ text: field.value, mentions: [] }),
    rangesOf(span) {
      const range = twin.rangeOf(field.value, span);
      return range ? [range] : [];
    },
    replace: (request, signal) => replace(request, signal).catch(() => 'unverified' as const),
    placeCaret,
    caret: () => (isFocused(field) ? field.selectionEnd : undefined),
    watch: (changed, signal) => watchElement(field, changed, signal),
  };
}
