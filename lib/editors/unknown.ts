import { createBlockEditor, findSmallest, type BlockEngine, type Write } from './block-editor.ts';
import { rangeOf, wholeLeafIn, type Block } from './blocks.ts';
import { defineDriver } from './driver.ts';
import { insertByCommand, insertByKey, insertByTextEvent } from './input-events.ts';
import { readParagraphs } from './paragraphs.ts';

/** Any other contenteditable element. */
export default defineDriver({
  id: 'unknown',
  recognises: (element) =>
    element.isContentEditable &&
    element.hasAttribute('contenteditable') &&
    !element.classList.contains('ql-clipboard'),
  open: (element, options) =>
    createBlockEditor(
      element,
      { read, plan: widen, inserts, takesLate: true, writesLineFeeds: false },
      options,
    ),
});

/** Browsers turn a space at the end of a line into a no-break space; read it as a plain one. */
function read(editor: HTMLElement): readonly Block[] {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  return readParagraphs(editor).map((block) => ({
    ...block,
    text: plain(block.text),
    leaves: block.leaves.map((leaf) => ({ ...leaf, text: plain(leaf.text) })),
  }));
}

/**
 * Firefox removes a bold element whose words go, and joins the spaces around it into one (153, 2026-11). So an
 * edit that would empty one also takes the letter before or after it, and writes it again.
 */
function widen(before: string, write: Write, blocks: readonly Block[]): Write {
  const { span, text } = findSmallest(before, write, blocks);
  if (!wholeLeafIn(blocks, span)) return { span, text };
  const isInLine = (at: number) => ![undefined, '\n'].includes(before[at]);
  if (isInLine(span.start - 1)) {
    const start = span.start - 1;
    return { span: { start, end: span.end }, text: before[start]! + text };
  }
  if (!isInLine(span.end)) return { span, text };
  return { span: { start: span.start, end: span.end + 1 }, text: text + before[span.end]! };
}

/** The ways to insert that editors accept, gentlest first. */
const inserts: BlockEngine['inserts'] = [
  ({ element, blocks, span }, text) => {
    const range = rangeOf(blocks, span);
    return range !== undefined && text !== '' && insertByKey(element, text, range);
  },
  ({ element }, text) => text !== '' && insertByTextEvent(element, text),
  (_, text) => insertByCommand(text),
];
