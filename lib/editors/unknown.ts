import { createBlockEditor, type BlockEngine } from './block-editor.ts';
import { rangeOf, type Block } from './blocks.ts';
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
    createBlockEditor(element, { read, inserts, takesLate: true }, options),
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

/** The ways to insert that editors accept, gentlest first. */
const inserts: BlockEngine['inserts'] = [
  ({ element, blocks, span }, text) => {
    const range = rangeOf(blocks, span);
    return range !== undefined && isOneLine(text) && insertByKey(element, text, range);
  },
  ({ element }, text) => isOneLine(text) && insertByTextEvent(element, text),
  (_, text) => !text.includes('\n') && insertByCommand(text),
];

const isOneLine = (text: string) => text !== '' && !text.includes('\n');
