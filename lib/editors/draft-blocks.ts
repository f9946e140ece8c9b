import type { Span } from '../text/span.ts';
import type { BoundaryPoint } from './settle.ts';

/**
 * Draft.js as it stands in the page: one `[data-block]` a line, in it leaves, in each leaf a
 * `[data-text]` that holds one text node, or a `<br>` when the line is empty.
 */
export interface Leaf {
  /** Where its text begins in the whole text. */
  readonly start: number;
  readonly text: string;
  /** The text node, or the leaf's span when the line is empty. */
  readonly node: Node;
}

export interface Block {
  readonly start: number;
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

/** The lines of the editor, with their places in the text that joins them by a line feed. */
export function readBlocks(editor: HTMLElement): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const element of editor.querySelectorAll('[data-block="true"]')) {
    const block = readBlock(element, start);
    blocks.push(block);
    start += block.text.length + 1;
  }
  return blocks;
}

export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** The leaf and place of an offset. `toward` decides at a border between two leaves. */
export function findPoint(
  blocks: readonly Block[],
  offset: number,
  toward: 'left' | 'right',
): BoundaryPoint | undefined {
  const block = blocks.find(({ start, text }) => offset >= start && offset <= start + text.length);
  if (!block) return undefined;
  const inside = block.leaves.filter(
    ({ start, text }) => offset >= start && offset <= start + text.length,
  );
  const leaf = toward === 'left' ? inside.at(0) : inside.at(-1);
  return leaf && { node: leaf.node, offset: leaf.text ? offset - leaf.start : 0 };
}

/** One range for each line the span crosses. */
export function rangesIn(blocks: readonly Block[], span: Span): readonly Range[] {
  const ranges: Range[] = [];
  for (const block of blocks) {
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.start + block.text.length);
    if (start > end || (start === end && span.start !== span.end)) continue;
    const from = findPoint([block], start, start === end ? 'left' : 'right');
    const to = findPoint([block], end, 'left');
    if (!from || !to) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    ranges.push(range);
  }
  return ranges;
}

/** The offset in the text of a place in the page; undefined when it is in no line. */
export function findOffset(
  blocks: readonly Block[],
  node: Node,
  offset: number,
): number | undefined {
  for (const { leaves } of blocks) {
    for (const leaf of leaves) {
      if (leaf.node === node) return leaf.start + Math.min(offset, leaf.text.length);
      if (leaf.node.contains(node) || node === leaf.node.parentNode) {
        return leaf.start + (offset > 0 ? leaf.text.length : 0);
      }
    }
  }
  return undefined;
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
  return { start, text, leaves };
}
