import { findEdit } from '../text/edit.ts';
import { textOf, type Span } from '../text/span.ts';
import {
  findOffset,
  leavesIn,
  mentionsIn,
  rangeOf,
  rangesIn,
  textOfBlocks,
  touchesAtom,
  wholeLeafIn,
  type Block,
} from './blocks.ts';
import type { Editor, EditOutcome, EditRequest, OpenOptions } from './driver.ts';
import {
  isFocused,
  isIntact,
  nextTask,
  oneAtATime,
  sees,
  select,
  selectionIn,
  setSelection,
  settle,
  watchBetween,
  watchElement,
} from './settle.ts';

/** A span to select, and the text that replaces it. */
export interface Write {
  readonly span: Span;
  readonly text: string;
}

/** What differs between editors that draw their text line by line; `createBlockEditor` does the rest. */
export interface BlockEngine {
  read(element: HTMLElement): readonly Block[];
  /** Widens an edit that the editor would not accept into one with the same result; undefined when there is none. */
  plan?(before: string, write: Write, blocks: readonly Block[]): Write | undefined;
  /**
   * Ways to replace the selection, gentlest first. Each writes synchronously and returns false when the
   * editor ignores it; the next is tried only if nothing changed, after selecting the span again.
   */
  readonly inserts: readonly ((target: EditTarget, text: string) => boolean)[];
  /** True if each line feed written becomes exactly one line feed of the text. */
  readonly writesLineFeeds: boolean;
  /** Set when the editor may handle an event asynchronously. */
  readonly takesLate?: boolean;
}

/** Where an edit goes, already selected. */
export interface EditTarget {
  readonly element: HTMLElement;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** An editor that draws its text line by line. */
export function createBlockEditor(
  element: HTMLElement,
  engine: BlockEngine,
  { signal: ending, failed }: OpenOptions,
): Editor {
  // Text that is still being composed belongs to the input method, so an edit has to wait.
  const isComposing = watchBetween(element, 'compositionstart', 'compositionend', ending);
  const isPressed = watchBetween(window, 'mousedown', 'mouseup', ending);
  const readText = () => textOfBlocks(engine.read(element));
  const isReady = (signal: AbortSignal) =>
    !signal.aborted && element.isConnected && !isComposing() && document.hasFocus();
  const selectSpan = (span: Span) => select(element, () => rangeOf(engine.read(element), span));

  /** Where the caret was when the editor lost focus: Draft.js then clears the selection (Chromium, 2026-11). */
  let left: number | undefined;
  const remember = () => {
    try {
      left = caret();
    } catch (error) {
      failed(error);
    }
  };
  element.addEventListener('focusout', remember, { signal: ending });

  async function replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome> {
    // React ignores selection changes while a mouse button is down (17, 2026-11).
    if (isPressed() && !(await sees(() => !isPressed(), signal))) return 'refused';
    const blocks = engine.read(element);
    const before = textOfBlocks(blocks);
    const { span, expected, text } = request;
    if (textOf(before, span) !== expected || span.end > before.length) return 'refused';
    if (text.includes('\n') && !engine.writesLineFeeds) return 'refused';
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    const write = (engine.plan ?? findSmallest)(before, { span, text }, blocks);
    if (!write || !isReady(signal) || touchesAtom(blocks, write.span)) return 'refused';
    const at = caret();
    const end = span.start + text.length;
    const isWhole = () => isIntact(before, wanted, readText(), span.start, end);
    if (wanted !== before) {
      if (!(await insert(write, before, at, signal))) {
        if (readText() === before && isFocused(element)) await placeCaret(at ?? span.end);
        return 'refused';
      }
      await settle();
      // No key has arrived yet, so any other text is the editor's doing. Firefox drops a space along with a bold
      // word (153, 2026-11).
      const isMore = ![before, wanted].includes(readText());
      if (isMore || !(await sees(isWhole, signal))) return 'unverified';
    }
    // If the writer typed since, their caret stays where it is.
    if (readText() === wanted) {
      await placeCaret(at === undefined ? end : (request.caret?.(at) ?? end));
    }
    await nextTask();
    const names = namesIn(engine.read(element));
    return isWhole() && element.isConnected && names === namesIn(blocks) ? 'applied' : 'unverified';
  }

  /** Returns true when the editor accepted the text or changed anything. */
  async function insert(
    { span, text }: Write,
    before: string,
    at: number | undefined,
    signal: AbortSignal,
  ): Promise<boolean> {
    for (const insertBy of engine.inserts) {
      await selectSpan(span);
      // The page may have reacted to the selection.
      const blocks = engine.read(element);
      if (textOfBlocks(blocks) !== before) return false;
      if (!isReady(signal) || !isFocused(element) || !isSelected(span)) return false;
      if (insertBy({ element, blocks, span }, text)) return true;
      await settle();
      if (engine.takesLate && (await isInterrupted(at))) return false;
      if (readText() !== before) return true;
    }
    return false;
  }

  /**
   * Gives an event time to be handled. If the writer presses a key meanwhile, the caret goes back and the
   * edit gives way.
   */
  async function isInterrupted(at: number | undefined): Promise<boolean> {
    const over = new AbortController();
    const giveWay = () => {
      over.abort();
      setSelection(caretAt(at ?? -1));
    };
    addEventListener('keydown', giveWay, { capture: true, signal: over.signal });
    await nextTask(20);
    const isKey = over.signal.aborted;
    over.abort();
    return isKey;
  }

  const caretAt = (offset: number) => rangeOf(engine.read(element), { start: offset, end: offset });

  function placeCaret(offset: number): Promise<void> {
    return select(element, () => caretAt(offset));
  }

  function isSelected({ start, end }: Span): boolean {
    const { anchorNode, anchorOffset } = selectionIn(element)!;
    return caret() === end && findOffset(engine.read(element), anchorNode!, anchorOffset) === start;
  }

  function caret(): number | undefined {
    const selection = selectionIn(element);
    if (!selection?.focusNode || !element.contains(selection.focusNode)) return left;
    return findOffset(engine.read(element), selection.focusNode, selection.focusOffset);
  }

  return {
    element,
    writesLineFeeds: engine.writesLineFeeds,
    read() {
      const blocks = engine.read(element);
      return { text: textOfBlocks(blocks), mentions: mentionsIn(blocks) };
    },
    rangesOf: (span) => rangesIn(engine.read(element), span),
    replace: oneAtATime(replace, failed),
    placeCaret,
    caret,
    watch: (changed, signal) => watchElement(element, changed, signal),
  };
}

/** The smallest edit when the span covers several leaves or a whole one, so that the unchanged words keep their bold or link. */
export function findSmallest(before: string, write: Write, blocks: readonly Block[]): Write {
  const { span, text } = write;
  const edit = crossesLeaves(blocks, span) && findEdit(textOf(before, span), text);
  if (!edit) return write;
  const start = span.start + edit.start;
  return { span: { start, end: start + edit.removed.length }, text: edit.inserted };
}

function crossesLeaves(blocks: readonly Block[], span: Span): boolean {
  return leavesIn(blocks, span).length > 1 || wholeLeafIn(blocks, span) !== undefined;
}

/** Compared before and after: an edit beside a mention must not change it. */
function namesIn(blocks: readonly Block[]): string {
  return String(mentionsIn(blocks).map(({ name }) => name));
}
