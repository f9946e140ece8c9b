import { textsIn, type Block, type Leaf } from './blocks.ts';

/**
 * Draft.js as it stands in the page: one `[data-block]` a line, in it leaves, in each leaf a
 * `[data-text]` that holds one text node, or a `<br>` when the line is empty. Another extension may
 * put elements into it, among which Draft counts its places wrong: such words are read, not edited.
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
  for (const mark of element.querySelectorAll('[data-text="true"]')) {
    const texts = textsIn(mark);
    const isForeign = mark.childNodes.length > 1 || mark.firstChild?.hasChildNodes();
    for (const node of texts.length ? texts : [mark.parentNode ?? mark]) {
      const words = node instanceof Text ? node.data : '';
      leaves.push({ start: start + text.length, text: words, node, isForeign });
      text += words;
    }
  }
  // A line that ends in a soft line feed is drawn with one more, so that the browser shows it.
  if (text.endsWith('\n')) {
    const last = leaves.pop()!;
    text = text.slice(0, -1);
    leaves.push({ ...last, text: last.text.slice(0, -1) });
  }
  return { start, text, element, leaves };
}
