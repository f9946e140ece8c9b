import { overlaps, type Span } from '../text/span.ts';
import type { Mention } from '../post.ts';
import type { BoundaryPoint } from './settle.ts';

/** A stretch of a line that stands in one node of the page. */
export interface Leaf {
  /** Where its text begins in the whole text. */
  readonly start: number;
  readonly text: string;
  /** Its text node; the element that holds the line when the line is empty; the element itself when it is an atom. */
  readonly node: Node;
  /** A mention or a line break: a caret stands before or behind it, never in it. */
  readonly isAtom?: boolean;
  readonly isMention?: boolean;
  /** Among elements that are not the editor's own, where nothing is written. */
  readonly isForeign?: boolean | undefined;
}

/** A line, as an editor draws it: a paragraph, a list item, a heading. */
export interface Block {
  readonly start: number;
  readonly text: string;
  readonly element: Element;
  readonly leaves: readonly Leaf[];
}

export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

export function mentionsIn(blocks: readonly Block[]): readonly Mention[] {
  return blocks
    .flatMap(({ leaves }) => leaves)
    .filter(({ isMention }) => isMention)
    .map(({ start, text }) => ({
      span: { start, end: start + text.length },
      name: text.replace(/^@/, ''),
    }));
}

/** What a span covers, if only in part. */
export function leavesIn(blocks: readonly Block[], span: Span): readonly Leaf[] {
  return blocks
    .flatMap(({ leaves }) => leaves)
    .filter(({ start, text }) => overlaps({ start, end: start + text.length }, span));
}

/** True when an edit there would cut into a mention or another thing that is no text of the editor's, or stand inside one. */
export function touchesAtom(blocks: readonly Block[], span: Span): boolean {
  return leavesIn(blocks, span).some(
    ({ isAtom, isForeign, text }) => isForeign || (isAtom && text !== '\n'),
  );
}

/**
 * The node and place of an offset. `toward` decides at a border between two leaves; words are
 * taken before a mention beside them, so that nothing is written into it.
 */
export function findPoint(
  blocks: readonly Block[],
  offset: number,
  toward: 'left' | 'right',
): BoundaryPoint | undefined {
  const block = blocks.find(({ start, text }) => offset >= start && offset <= start + text.length);
  if (!block) return undefined;
  const beside = block.leaves.filter(
    ({ start, text }) => offset >= start && offset <= start + text.length,
  );
  const words = beside.filter(({ isAtom }) => !isAtom);
  const leaves = words.length > 0 ? words : beside;
  const leaf = toward === 'left' ? leaves.at(0) : leaves.at(-1);
  return leaf && pointIn(leaf, offset - leaf.start);
}

function pointIn(leaf: Leaf, offset: number): BoundaryPoint | undefined {
  if (!leaf.isAtom) return { node: leaf.node, offset: leaf.text ? offset : 0 };
  if (offset > 0 && offset < leaf.text.length) return pointWithin(leaf.node, offset);
  const parent = leaf.node.parentNode;
  if (!parent) return undefined;
  const index = [...parent.childNodes].indexOf(leaf.node as ChildNode);
  return { node: parent, offset: offset > 0 ? index + 1 : index };
}

/** Inside a mention: only for what is painted, nothing is ever written there. */
function pointWithin(atom: Node, offset: number): BoundaryPoint | undefined {
  let rest = offset;
  for (const node of textsIn(atom)) {
    if (rest <= node.length) return { node, offset: rest };
    rest -= node.length;
  }
  return undefined;
}

/** The text nodes in a node, in their order. */
export function textsIn(node: Node): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** One range for each line the span crosses. */
export function rangesIn(blocks: readonly Block[], span: Span): readonly Range[] {
  const ranges: Range[] = [];
  for (const block of blocks) {
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.start + block.text.length);
    if (start > end || (start === end && span.start !== span.end)) continue;
    const range = rangeOf([block], { start, end });
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The whole span in one range, also over several lines. */
export function rangeOf(blocks: readonly Block[], span: Span): Range | undefined {
  const isCaret = span.start === span.end;
  const from = findPoint(blocks, span.start, isCaret ? 'left' : 'right');
  const to = isCaret ? from : findPoint(blocks, span.end, 'left');
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset in the text of a place in the page; undefined when it is in no line. */
export function findOffset(
  blocks: readonly Block[],
  node: Node,
  offset: number,
): number | undefined {
  const holders = blocks.filter(({ element }) => element.contains(node));
  // An element with lines of its own and lines inside it holds them all: the innermost counts.
  const inner = holders.find((one) => !holders.some((other) => isInside(other, one)));
  if (!inner) return undefined;
  const lines = holders.filter(({ element }) => element === inner.element);
  let found = lines[0]?.start;
  const place = document.createRange();
  place.setStart(node, offset);
  for (const leaf of lines.flatMap(({ leaves }) => leaves)) {
    const end = leaf.start + leaf.text.length;
    if (leaf.node === node && !leaf.isAtom) return Math.min(leaf.start + offset, end);
    if (leaf.isAtom && leaf.node.contains(node)) {
      place.setEndAfter(leaf.node);
      return place.toString() ? leaf.start : end;
    }
    if (isBehind(place, pointIn(leaf, leaf.text.length))) found = end;
    else if (isBehind(place, pointIn(leaf, 0))) found = leaf.start;
  }
  return found;
}

function isInside(inner: Block, outer: Block): boolean {
  return inner.element !== outer.element && outer.element.contains(inner.element);
}

function isBehind(place: Range, point: BoundaryPoint | undefined): boolean {
  return point !== undefined && place.comparePoint(point.node, point.offset) <= 0;
}
