import { overlaps, type Span } from '../text/span.ts';
import type { Mention } from '../post.ts';
import type { BoundaryPoint } from './settle.ts';

/** The part of a line that one DOM node holds. */
export interface Leaf {
  /** Offset of its first character in the whole text. */
  readonly start: number;
  readonly text: string;
  /** A text node; for an empty line, the element that holds the line; for an atom, the element itself. */
  readonly node: Node;
  /** A mention or a line break: the caret can be before or after it, never inside. */
  readonly isAtom?: boolean;
  readonly isMention?: boolean;
  /** Among elements that the editor did not create; never edited. */
  readonly isForeign?: boolean | undefined;
}

/** One line as the editor draws it: a paragraph, a list item, a heading. */
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

/** The leaves that a span covers fully or partly. */
export function leavesIn(blocks: readonly Block[], span: Span): readonly Leaf[] {
  return blocks
    .flatMap(({ leaves }) => leaves)
    .filter(({ start, text }) => overlaps({ start, end: start + text.length }, span));
}

/** The first leaf that the span covers whole, of a line with more than one. */
export function wholeLeafIn(blocks: readonly Block[], span: Span): Leaf | undefined {
  const lines = blocks.filter(({ leaves }) => leaves.length > 1);
  return leavesIn(lines, span).find(
    ({ start, text }) => span.start <= start && span.end >= start + text.length,
  );
}

/**
 * True when an edit there would cut into, or fall inside, a mention or an element that is not the editor's
 * own text.
 */
export function touchesAtom(blocks: readonly Block[], span: Span): boolean {
  return leavesIn(blocks, span).some(
    ({ isAtom, isForeign, text }) => isForeign || (isAtom && text !== '\n'),
  );
}

/**
 * The DOM point of an offset. Between two leaves `toward` decides; plain text wins over a mention, so that
 * nothing is written into the mention.
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

/** A point inside a mention: for painting only, never for writing. */
function pointWithin(atom: Node, offset: number): BoundaryPoint | undefined {
  let rest = offset;
  for (const node of textsIn(atom)) {
    if (rest <= node.length) return { node, offset: rest };
    rest -= node.length;
  }
  return undefined;
}

/** The text nodes inside a node, in document order. */
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

/** One range for the whole span, across lines if need be. */
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

/** The text offset of a DOM point; undefined when the point is in no line. */
export function findOffset(
  blocks: readonly Block[],
  node: Node,
  offset: number,
): number | undefined {
  const holders = blocks.filter(({ element }) => element.contains(node));
  // An element can hold lines of its own around nested ones, so the innermost line wins.
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
