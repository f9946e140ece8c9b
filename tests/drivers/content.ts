import { findDriver } from '../../lib/editors/index.ts';
import type { Editor, EditRequest } from '../../lib/editors/driver.ts';
import type { Span } from '../../lib/text/span.ts';

/**
 * The content script of the test extension: the drivers in the isolated world, where they live in
 * the product; as page code they behave otherwise. Orders come as text by postMessage.
 */
interface Opened {
  readonly editor: Editor;
  changes: number;
}

const boxes: (Opened | undefined)[] = [];
const host = document.createElement('div');
document.documentElement.append(host);
const stage = host.attachShadow({ mode: 'closed' });
let ending = new AbortController();

interface Words {
  readonly box: number;
  readonly selector: string;
  readonly span: Span;
  readonly request: EditRequest;
  readonly offset: number;
}

const orders = {
  /** Ends what was opened before on this page, so that a page can serve many tests. */
  reset() {
    ending.abort();
    ending = new AbortController();
    boxes.length = 0;
    return true;
  },
  open({ selector, box }: Words) {
    const element = findElement(document, selector);
    const { signal } = ending;
    const editor = element && findDriver(element)?.open(element, { stage: () => stage, signal });
    const opened = editor && { editor, changes: 0 };
    boxes[box] = opened;
    editor?.watch(() => {
      if (opened) opened.changes += 1;
    }, signal);
    return editor !== undefined;
  },
  read: ({ box }: Words) => boxes[box]?.editor.read(),
  ranges: ({ box, span }: Words) =>
    boxes[box]?.editor.rangesOf(span).map((range) => {
      const { x, y, width, height } = range.getBoundingClientRect();
      return { text: range.toString(), x, y, width, height };
    }),
  replace: ({ box, request }: Words) => boxes[box]?.editor.replace(request, ending.signal),
  caret: ({ box }: Words) => boxes[box]?.editor.caret(),
  placeCaret: async ({ box, offset }: Words) => {
    await boxes[box]?.editor.placeCaret(offset);
    return true;
  },
  changes: ({ box }: Words) => boxes[box]?.changes,
};

/** Also in open shadow roots. */
function findElement(root: ParentNode, selector: string): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && findElement(shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}

window.addEventListener('message', async ({ source, data }) => {
  if (source !== window || typeof data !== 'string' || !data.startsWith('to-driver:')) return;
  const { id, order, words } = JSON.parse(data.slice('to-driver:'.length)) as {
    id: number;
    order: keyof typeof orders;
    words: Words;
  };
  let answer: unknown;
  try {
    answer = await orders[order](words);
  } catch (error) {
    answer = { thrown: String(error) };
  }
  window.postMessage(`from-driver:${JSON.stringify({ id, answer })}`, '*');
});
document.documentElement.dataset['driver'] = 'ready';
