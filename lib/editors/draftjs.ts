import type { MarkedText } from '../post.ts';
import { textOf, type Span } from '../text/span.ts';
import { findOffset, findPoint, rangesIn, readBlocks, textOfBlocks } from './draft-blocks.ts';
import {
  defineDriver,
  type Editor,
  type EditOutcome,
  type EditRequest,
  type OpenOptions,
} from './driver.ts';
import { seesText, select, watchElement } from './settle.ts';

/** Draft.js 0.11: X's desktop composers (home, modal, reply, quote, thread), seen 2026-10. */
export default defineDriver({
  id: 'draftjs',
  recognises: (element) =>
    element.isContentEditable &&
    (element.classList.contains('public-DraftEditor-content') ||
      element.querySelector(':scope > [data-contents="true"]') !== null),
  open: (element, options) => createDraftEditor(element, options),
});

/** X commits at once in our measurements; the rest is for a busy page. */
const patience = 2000;

function createDraftEditor(element: HTMLElement, { readMarks }: OpenOptions): Editor {
  const readText = () => textOfBlocks(readBlocks(element));

  async function selectSpan(span: Span): Promise<boolean> {
    const blocks = readBlocks(element);
    const isCaret = span.start === span.end;
    const from = findPoint(blocks, span.start, isCaret ? 'left' : 'right');
    const to = isCaret ? from : findPoint(blocks, span.end, 'left');
    if (!from || !to) return false;
    await select(element, from, to);
    return true;
  }

  async function replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome> {
    const before = readText();
    const { span, expected, text } = request;
    if (textOf(before, span) !== expected || span.end > before.length) return 'refused';
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    const write = widen(before, span, text);
    if (!write || signal.aborted || !document.hasFocus()) return 'refused';
    if (wanted !== before) {
      if (!(await selectSpan(write.span))) return 'refused';
      // The page may have moved on while we waited for it.
      if (signal.aborted || !document.hasFocus() || readText() !== before) return 'refused';
      const asked = insert(write.text);
      if (!asked && readText() === before) {
        if (!before || !isInOneLeaf(write.span)) return 'refused';
        if (!document.execCommand('insertText', false, write.text)) return 'refused';
      }
      if (!(await seesText(readText, wanted, signal, patience))) return 'unverified';
    }
    await placeCaret(request.caret ?? span.start + text.length);
    return readText() === wanted ? 'applied' : 'unverified';
  }

  /**
   * Draft takes a `textInput` event in every case measured, in both browsers; a paste is swallowed
   * in Firefox, and execCommand breaks a range over two leaves and an empty box in Chromium.
   */
  function insert(text: string): boolean {
    const event = document.createEvent('TextEvent');
    event.initTextEvent('textInput', true, true, window, text);
    return !element.dispatchEvent(event);
  }

  function isInOneLeaf(span: Span): boolean {
    const blocks = readBlocks(element);
    const from = findPoint(blocks, span.start, 'right');
    return from !== undefined && from.node === findPoint(blocks, span.end, 'left')?.node;
  }

  async function placeCaret(offset: number): Promise<void> {
    if (caret() === offset && document.getSelection()?.isCollapsed) return;
    await selectSpan({ start: offset, end: offset });
  }

  function caret(): number | undefined {
    const selection = document.getSelection();
    if (!selection?.focusNode || !element.contains(selection.focusNode)) return undefined;
    return findOffset(readBlocks(element), selection.focusNode, selection.focusOffset);
  }

  return {
    element,
    read(): MarkedText {
      const text = readText();
      return { text, ...readMarks(text) };
    },
    rangesOf: (span) => rangesIn(readBlocks(element), span),
    replace: (request, signal) => replace(request, signal).catch(() => 'unverified' as const),
    placeCaret,
    caret,
    watch: (changed, signal) => watchElement(element, changed, signal),
  };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Draft takes over only what it has to: a caret inside a leaf is left to the browser, which no
 * forged event moves, and nothing at all is taken for a deletion. So the edit is widened by the
 * character beside it, which is written back.
 */
function widen(
  before: string,
  span: Span,
  text: string,
): { readonly span: Span; readonly text: string } | undefined {
  if (text && (span.start < span.end || !before)) return { span, text };
  const lineStart = before.lastIndexOf('\n', span.start - 1) + 1;
  const left = [...graphemes.segment(before.slice(lineStart, span.start))].at(-1)?.segment ?? '';
  if (left) {
    return { span: { start: span.start - left.length, end: span.end }, text: left + text };
  }
  // At the start of a line Draft does take a caret itself.
  if (text) return { span, text };
  const [right] = graphemes.segment(before.slice(span.end));
  return (
    right && {
      span: { start: span.start, end: span.end + right.segment.length },
      text: right.segment,
    }
  );
}
