import { type MountedEditor, type MountOptions, parseText, setAttributes } from './mount.ts';

/** An editable that no library manages: its own elements are its model. */
export function mountPlain(options: MountOptions): MountedEditor {
  const element = document.createElement('div');
  setAttributes(element, {
    contenteditable: 'true',
    role: 'textbox',
    ...options.attributes,
  });
  options.parent.append(element);
  // Browsers turn a space that would collapse into a non-breaking one.
  const read = () => readLines(element).replaceAll('\u00A0', ' ');
  const write = (text: string) => {
    element.replaceChildren(
      ...parseText(text).map((pieces) => {
        const paragraph = document.createElement('p');
        paragraph.append(...pieces.map(({ text, isBold }) => (isBold ? boldOf(text) : text)));
        if (!paragraph.textContent) paragraph.append(document.createElement('br'));
        return paragraph;
      }),
    );
  };
  const boldOf = (text: string) => {
    const bold = document.createElement('b');
    bold.append(text);
    return bold;
  };
  element.addEventListener('input', () => options.changed?.(read()));
  write(options.text ?? '');
  return {
    element,
    read,
    mentions: () => [],
    bold: () => [...element.querySelectorAll('b')].map((each) => each.textContent).filter(Boolean),
    write,
    destroy: () => element.remove(),
  };
}

/** The lines of an editable: its paragraphs, and any text between them that has no paragraph. */
export function readLines(element: HTMLElement): string {
  const lines: string[] = [];
  let isInLine = false;
  for (const node of element.childNodes) {
    const isParagraph = node instanceof HTMLElement && getComputedStyle(node).display === 'block';
    if (isParagraph || !isInLine) lines.push('');
    lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
    isInLine = !isParagraph;
  }
  return lines.join('\n');
}
