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
  type Block,
} from './blocks.ts';
import type { Editor, EditOutcome, EditRequest, OpenOptions } from './driver.ts';
import {
  isFocused,
  isStanding,
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

/** What is selected, and what is put in its place. */
export interface Write {
  readonly span: Span;
  readonly text: string;
}

/** What one kind of editor does in its own way; everything else is the same for all that draw lines. */
export interface BlockEngine {
  read(element: HTMLElement): readonly Block[];
  /** A larger edit with the same result, where the editor does not take the smaller; undefined when it can take none. */
  plan?(before: string, write: Write): Write | undefined;
  /**
   * Ways to put text in the place of the selection, the gentlest first: each is tried when the one
   * before was not taken and did nothing, with the place selected anew. Each writes at once and
   * returns false when the editor did not take it.
   */
  readonly inserts: readonly ((place: Place, text: string) => boolean)[];
  /** Set where an event that was not taken at once may be taken a moment later. */
  readonly takesLate?: boolean;
}

/** Where an edit goes, already selected. */
export interface Place {
  readonly element: HTMLElement;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** An editor that draws its text line by line. */
export function createBlockEditor(
  element: HTMLElement,
  engine: BlockEngine,
  { signal: ending }: OpenOptions,
): Editor {
  // Such text is not the page's yet.
  const isComposing = watchBetween(element, 'compositionstart', 'compositionend', ending);
  const isPressed = watchBetween(window, 'mousedown', 'mouseup', ending);
  const readText = () => textOfBlocks(engine.read(element));
  const isReady = (signal: AbortSignal) =>
    !signal.aborted && element.isConnected && !isComposing() && document.hasFocus();
  const selectSpan = (span: Span) => select(element, () => rangeOf(engine.read(element), span));

  /** Where the writer left it. Draft.js takes the selection away with the focus (Chromium, 2026-11). */
  let left: number | undefined;
  element.addEventListener('focusout', () => (left = caret()), { signal: ending });

  async function replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome> {
    // React hears of no selection while a button of the mouse is down (17, 2026-11).
    if (isPressed() && !(await sees(() => !isPressed(), signal))) return 'refused';
    const blocks = engine.read(element);
    const before = textOfBlocks(blocks);
    const { span, expected, text } = request;
    if (textOf(before, span) !== expected || span.end > before.length) return 'refused';
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    const write = engine.plan ? engine.plan(before, { span, text }) : newOf(blocks, request);
    if (!write || !isReady(signal) || touchesAtom(blocks, write.span)) return 'refused';
    const at = caret();
    const end = span.start + text.length;
    const isWhole = () => isStanding(before, wanted, readText(), span.start, end);
    if (wanted !== before) {
      if (!(await insert(write, before, at, signal))) {
        if (readText() === before && isFocused(element)) await placeCaret(at ?? span.end);
        return 'refused';
      }
      await settle();
      // No key came yet. Firefox takes a space away with a bold word (153, 2026-11).
      const isMore = ![before, wanted].includes(readText());
      if (isMore || !(await sees(isWhole, signal))) return 'unverified';
    }
    // What was typed since stands where the writer is.
    if (readText() === wanted) {
      await placeCaret(at === undefined ? end : (request.caret?.(at) ?? end));
    }
    await nextTask();
    const names = namesIn(engine.read(element));
    return isWhole() && element.isConnected && names === namesIn(blocks) ? 'applied' : 'unverified';
  }

  /** True when the editor took it, or did something with it. */
  async function insert(
    { span, text }: Write,
    before: string,
    at: number | undefined,
    signal: AbortSignal,
  ): Promise<boolean> {
    for (const insertBy of engine.inserts) {
      await selectSpan(span);
      // The page may have done something of its own when it heard of that.
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

  /** Gives an event time to be taken. A key in it belongs where the writer is: the edit gives way. */
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
    read() {
      const blocks = engine.read(element);
      return { text: textOfBlocks(blocks), mentions: mentionsIn(blocks) };
    },
    rangesOf: (span) => rangesIn(engine.read(element), span),
    replace: oneAtATime(replace),
    placeCaret,
    caret,
    watch: (changed, signal) => watchElement(element, changed, signal),
  };
}

/** What is new in words of more than one kind: those that stay keep theirs, bold or a link. */
function newOf(blocks: readonly Block[], { span, expected, text }: EditRequest): Write {
  const edit = leavesIn(blocks, span).length > 1 && findEdit(expected, text);
  if (!edit) return { span, text };
  const start = span.start + edit.start;
  return { span: { start, end: start + edit.removed.length }, text: edit.inserted };
}

/** An edit beside a mention must leave the mention as it was. */
function namesIn(blocks: readonly Block[]): string {
  return String(mentionsIn(blocks).map(({ name }) => name));
}
