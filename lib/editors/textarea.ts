import { textOf } from '../text/span.ts';
import {
  defineDriver,
  type Editor,
  type EditOutcome,
  type EditRequest,
  type OpenOptions,
} from './driver.ts';
import { insertByCommand } from './input-events.ts';
import {
  isFocused,
  isIntact,
  nextTask,
  oneAtATime,
  sees,
  settle,
  watchBetween,
  watchElement,
} from './settle.ts';
import { createMirror } from './textarea-mirror.ts';

/** A plain text field: X's mobile composer (seen 2026-08) and the practice page. */
export default defineDriver({
  id: 'textarea',
  recognises: (element) => element instanceof HTMLTextAreaElement,
  open: (element, options) => createTextareaEditor(element as HTMLTextAreaElement, options),
});

function createTextareaEditor(field: HTMLTextAreaElement, options: OpenOptions): Editor {
  const isComposing = watchBetween(field, 'compositionstart', 'compositionend', options.signal);
  const mirror = createMirror(field, options.stage, options.signal);

  async function replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome> {
    const before = field.value;
    const { span, expected, text } = request;
    if (textOf(before, span) !== expected || span.end > before.length) return 'refused';
    const isShut = field.readOnly || field.disabled || !field.isConnected;
    if (signal.aborted || !document.hasFocus() || isShut || isComposing()) return 'refused';
    const at = field.selectionEnd;
    const end = span.start + text.length;
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    const isWhole = () => isIntact(before, wanted, field.value, span.start, end);
    if (wanted !== before) {
      field.focus({ preventScroll: true });
      // On focus, the page may change the text or move the focus elsewhere.
      if (field.value !== before || !isFocused(field)) return 'refused';
      field.setSelectionRange(span.start, span.end);
      // The only way that keeps the browser's own undo and sends the page a trusted input event.
      if (!insertByCommand(text) && field.value === before) {
        field.setSelectionRange(at, at);
        return 'refused';
      }
      await settle();
      if (!(await sees(isWhole, signal))) return 'unverified';
    }
    // If the writer typed since, their caret stays where it is.
    if (field.value === wanted) placeCaret(request.caret?.(at) ?? end);
    await nextTask();
    return isWhole() && field.isConnected ? 'applied' : 'unverified';
  }

  function placeCaret(offset: number): void {
    field.focus({ preventScroll: true });
    field.setSelectionRange(offset, offset);
  }

  return {
    element: field,
    writesLineFeeds: true,
    read: () => ({ text: field.value, mentions: [] }),
    rangesOf(span) {
      const range = mirror.rangeOf(field.value, span);
      return range ? [range] : [];
    },
    replace: oneAtATime(replace, options.failed),
    placeCaret: async (offset) => placeCaret(offset),
    // A text field keeps its caret while the focus is elsewhere.
    caret: () => field.selectionEnd,
    watch: (changed, signal) => watchElement(field, changed, signal),
  };
}
