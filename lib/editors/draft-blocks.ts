import { textsIn, type Block, type Leaf } from './blocks.ts';

/**
 * Draft.js in the page: one `[data-block]` per line; in it leaves, each with a `[data-text]` that holds one
 * text node, or a `<br>` when the line is empty. Another extension may add elements, which makes Draft
 * miscount offsets: such words are read but never edited.
 */
export function readDraftBlocks(editor: HTMLElement): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const element of editor.querySelectorAll('[data-block]')) {
    const block = readBlock(element, start);
    blocks.push(block);
    start += block.text.length + 1;
  }
  return blocks;
}

function readBlock(element: Element, start: number): Block {
  const marks = [...element.querySelectorAll('[data-text]')];
  // Draft draws an extra line feed after a trailing soft one, so that the browser shows it.
  const text = marks
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\n$/, '');
  const leaves: Leaf[] = [];
  let at = 0;
  for (const mark of marks) {
    const isForeign = mark.childNodes.length > 1 || mark.firstChild?.hasChildNodes();
    const texts = textsIn(mark);
    for (const node of texts[0] ? texts : [mark.parentNode!]) {
      const words = text.slice(at, at + node.textContent!.length);
      leaves.push({ start: start + at, text: words, node, isForeign });
      at += words.length;
    }
  }
  return { start, text, element, leaves };
}
