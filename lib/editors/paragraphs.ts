import type { Block, Leaf } from './blocks.ts';

const lines = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE TABLE TBODY TR TD'.split(' '),
);

/**
 * The lines of an editor that draws each line in its own element, as Lexical, Quill and ProseMirror do; the
 * innermost such elements count. A `<br>` with something after it is a line feed; the last one in a line
 * only keeps the line open.
 */
export function readParagraphs(editor: HTMLElement, mentions?: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Leaf[] = [];

  function close(element: Element): void {
    const last = open.at(-1);
    const isFilled = last?.node.nodeName === 'BR';
    const leaves = isFilled ? open.slice(0, -1) : open;
    const start = leaves[0]?.start ?? nextStart();
    if (leaves.length === 0) {
      // In an empty line the caret belongs beside the `<br>` that keeps it open.
      const node = (isFilled && last.node.parentNode) || element;
      leaves.push({ start, text: '', node });
    }
    blocks.push({ start, text: leaves.map(({ text }) => text).join(''), element, leaves });
    open = [];
  }

  function nextStart(): number {
    const block = blocks.at(-1);
    return block ? block.start + block.text.length + 1 : 0;
  }

  function add(node: Node, text: string, kind: Pick<Leaf, 'isAtom' | 'isMention'> = {}): void {
    const last = open.at(-1);
    open.push({ start: last ? last.start + last.text.length : nextStart(), text, node, ...kind });
  }

  function readLine(element: Element): void {
    const first = blocks.length;
    readInto(element, element);
    // An element that only contains lines is not a line; white space between its lines is not text.
    const isLine = blocks.length === first;
    if (isLine || open.some(({ text }) => text.trim())) close(element);
    open = [];
  }

  function readInto(node: Node, line: Element): void {
    for (const child of node.childNodes) {
      if (child instanceof Text) {
        if (child.data) add(child, child.data);
      } else if (child instanceof Element) readElement(child, line);
    }
  }

  function readElement(element: Element, line: Element): void {
    if (element.nodeName === 'BR') add(element, '\n', { isAtom: true });
    else if (mentions && element.matches(mentions)) {
      if (element.textContent) add(element, element.textContent, { isAtom: true, isMention: true });
    } else if (lines.has(element.nodeName)) {
      if (open.some(({ text }) => text.trim())) close(line);
      open = [];
      readLine(element);
    } else if (element.getAttribute('contenteditable') === 'false') {
      if (element.textContent) add(element, element.textContent, { isAtom: true });
    } else readInto(element, line);
  }

  readLine(editor);
  return blocks;
}
