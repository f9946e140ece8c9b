import { openEditor } from '../../lib/editors/index.ts';
import type { Editor, EditRequest } from '../../lib/editors/driver.ts';
import { readMarks } from '../../lib/sites/x-marks.ts';
import type { Span } from '../../lib/text/span.ts';

/**
 * The content script of the test extension: the drivers in the isolated world, where they live in
 * the product; as page code they behave otherwise. Orders come as text by postMessage.
 */
let editor: Editor | undefined;
let changes = 0;
const host = document.createElement('div');
document.documentElement.append(host);
const stage = host.attachShadow({ mode: 'closed' });
const ending = new AbortController();

const orders = {
  open({ selector }: { selector: string }) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return false;
    editor = openEditor(element, { readMarks, stage: () => stage, signal: ending.signal });
    changes = 0;
    editor?.watch(() => (changes += 1), ending.signal);
    return editor !== undefined;
  },
  read: () => editor?.read(),
  ranges: ({ span }: { span: Span }) =>
    editor?.rangesOf(span).map((range) => {
      const { x, y, width, height } = range.getBoundingClientRect();
      return { text: range.toString(), x, y, width, height };
    }),
  replace: ({ request }: { request: EditRequest }) => editor?.replace(request, ending.signal),
  caret: () => editor?.caret(),
  placeCaret: async ({ offset }: { offset: number }) => {
    await editor?.placeCaret(offset);
    return true;
  },
  changes: () => changes,
};

window.addEventListener('message', async ({ source, data }) => {
  if (source !== window || typeof data !== 'string' || !data.startsWith('to-driver:')) return;
  const { id, order, words } = JSON.parse(data.slice('to-driver:'.length)) as {
    id: number;
    order: keyof typeof orders;
    words: never;
  };
  let answer: unknown;
  try {
    answer = await (orders[order] as (words: never) => unknown)(words);
  } catch (error) {
    answer = { thrown: String(error) };
  }
  window.postMessage(`from-driver:${JSON.stringify({ id, answer })}`, '*');
});
document.documentElement.dataset['driver'] = 'ready';
