import { textOf, type Span } from '../text/span.ts';
import {
  findOffset,
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
  nextTask,
  seesText,
  select,
  selectionIn,
  watchComposition,
  watchElement,
  watchPress,
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
}

/** Where an edit goes, already selected. */
export interface Place {
  readonly element: HTMLElement;
  readonly blocks: readonly Block[];
  readonly span: Span;
  /** The text as it is now, to see whether anything was done. */
  readText(): string;
}

/** How often it is tried to select the words; two seconds in all. */
const mostTries = 20;

/** An editor that draws its text line by line. */
export function createBlockEditor(
  element: HTMLElement,
  engine: BlockEngine,
  { signal: ending }: OpenOptions,
): Editor {
  const isComposing = watchComposition(element, ending);
  const isPressed = watchPress(ending);
  const readText = () => textOfBlocks(engine.read(element));
  const isReady = (signal: AbortSignal) =>
    !signal.aborted && element.isConnected && !isComposing() && document.hasFocus();

  async function selectSpan(blocks: readonly Block[], span: Span): Promise<boolean> {
    const range = rangeOf(blocks, span);
    if (range) await select(element, range);
    return range !== undefined;
  }

  async function replace(request: EditRequest, signal: AbortSignal): Promise<EditOutcome> {
    const blocks = engine.read(element);
    const before = textOfBlocks(blocks);
    const { span, expected, text } = request;
    if (textOf(before, span) !== expected || span.end > before.length) return 'refused';
    const wanted = before.slice(0, span.start) + text + before.slice(span.end);
    const write = engine.plan ? engine.plan(before, { span, text }) : { span, text };
    if (!write || !isReady(signal) || touchesAtom(blocks, write.span)) return 'refused';
    if (wanted !== before) {
      if (!(await insert(write, before, signal))) return 'refused';
      if (!(await seesText(readText, wanted, signal))) return 'unverified';
    }
    await placeCaret(request.caret ?? span.start + text.length);
    const names = namesIn(engine.read(element));
    return readText() === wanted && element.isConnected && names === namesIn(blocks)
      ? 'applied'
      : 'unverified';
  }

  /** True when the editor took it, or did something with it. */
  async function insert(
    { span, text }: Write,
    before: string,
    signal: AbortSignal,
  ): Promise<boolean> {
    for (const [nth, insertBy] of engine.inserts.entries()) {
      const now = await selectBefore(span, before, signal);
      // An event may have been taken late.
      if (!now) return nth > 0 && readText() !== before;
      if (insertBy({ element, blocks: now, span, readText }, text)) return true;
      // Some take an event a moment later.
      await nextTask();
      if (readText() !== before) return true;
    }
    return false;
  }

  /** Selects what is to be written over, as nothing else may come between; undefined when that cannot be. */
  async function selectBefore(
    span: Span,
    before: string,
    signal: AbortSignal,
  ): Promise<readonly Block[] | undefined> {
    // A click of the writer's own may be on its way, and React hears of no selection while a
    // button of the mouse is down (17, 2026-11).
    for (let tries = 0; tries < mostTries; tries += 1) {
      await nextTask(tries * 10);
      if (isPressed()) continue;
      if (readText() !== before || !(await selectSpan(engine.read(element), span)))
        return undefined;
      // The page may have moved on while we waited for it.
      const now = engine.read(element);
      if (!isReady(signal) || !isFocused(element) || textOfBlocks(now) !== before) return undefined;
      if (!isPressed() && isSelected(span)) return now;
    }
    return undefined;
  }

  async function placeCaret(offset: number): Promise<void> {
    // In a shadow root the caret stays where it is while the focus is elsewhere (Chromium 156, 2026-11).
    const isThere = isFocused(element) && caret() === offset;
    if (isThere && selectionIn(element)?.isCollapsed) return nextTask();
    await selectSpan(engine.read(element), { start: offset, end: offset });
  }

  function isSelected({ start, end }: Span): boolean {
    const { anchorNode, anchorOffset } = selectionIn(element)!;
    return caret() === end && findOffset(engine.read(element), anchorNode!, anchorOffset) === start;
  }

  function caret(): number | undefined {
    const selection = selectionIn(element);
    if (!selection?.focusNode || !element.contains(selection.focusNode)) return undefined;
    return findOffset(engine.read(element), selection.focusNode, selection.focusOffset);
  }

  return {
    element,
    read() {
      const blocks = engine.read(element);
      return { text: textOfBlocks(blocks), mentions: mentionsIn(blocks) };
    },
    rangesOf: (span) => rangesIn(engine.read(element), span),
    replace: (request, signal) => replace(request, signal).catch(() => 'unverified' as const),
    placeCaret,
    caret,
    watch: (changed, signal) => watchElement(element, changed, signal),
  };
}

/** An edit beside a mention must leave the mention as it was. */
function namesIn(blocks: readonly Block[]): string {
  return JSON.stringify(mentionsIn(blocks).map(({ name }) => name));
}

/** The browser's own command, which every editor hears of as a key: trusted, undone by the editor's own undo. */
export function insertByCommand(text: string): boolean {
  return text
    ? document.execCommand('insertText', false, text)
    : document.execCommand('delete', false);
}
