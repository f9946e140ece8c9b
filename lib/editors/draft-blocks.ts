import type { Block, Leaf } from './blocks.ts';

/**
 * Draft.js as it stands in the page: one `[data-block]` a line, in it leaves, in each leaf a
 * `[data-text]` that holds one text node, or a `<br>` when the line is empty.
 */
export function readDraftBlocks(editor: HTMLElement): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const element of editor.querySelectorAll('[data-block="true"]')) {
    const block = readBlock(element, start);
    blocks.push(block);
    start += block.text.length + 1;
  }
  return blocks;
}

function readBlock(element: Element, start: number): Block {
  const leaves: Leaf[] = [];
  let text = '';
  const marks = [...element.querySelectorAll('[data-text="true"]')];
  for (const [index, mark] of marks.entries()) {
    const textNode = mark.firstChild;
    let words = textNode instanceof Text ? textNode.data : '';
    // A line that ends in a soft line feed is drawn with one more, so that the browser shows it.
    if (index === marks.length - 1 && words.endsWith('\n')) words = words.slice(0, -1);
    const node = textNode instanceof Text ? textNode : (mark.parentNode ?? mark);
    leaves.push({ start: start + text.length, text: words, node });
    text += words;
  }
  return { start, text, element, leaves };
}
