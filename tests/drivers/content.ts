import { findCaretAfter } from '../../lib/composer/caret.ts';
import draftjs from '../../lib/editors/draftjs.ts';
import { findDriver, type Editor } from '../../lib/editors/driver.ts';
import lexical from '../../lib/editors/lexical.ts';
import prosemirror from '../../lib/editors/prosemirror.ts';
import quill from '../../lib/editors/quill.ts';
import textarea from '../../lib/editors/textarea.ts';
import unknown from '../../lib/editors/unknown.ts';
import type { Span } from '../../lib/text/span.ts';
import type { PlainRequest } from './order.ts';
import { createRandom } from './random.ts';

/**
 * The content script of the test extension. It runs the drivers in the isolated world, as in the product; as
 * page code they would behave differently. Commands arrive as text by postMessage.
 */
interface Opened {
  readonly editor: Editor;
  changes: number;
}

/** Every driver, ordered so that each editor gets its own. */
const drivers = [draftjs, lexical, quill, prosemirror, textarea, unknown];
const boxes: (Opened | undefined)[] = [];
const host = document.createElement('div');
document.documentElement.append(host);
const stage = host.attachShadow({ mode: 'closed' });
let ending = new AbortController();

interface Words {
  readonly box: number;
  readonly selector: string;
  readonly span: Span;
  readonly request: PlainRequest;
  readonly offset: number;
  readonly words: string;
  readonly text: string;
  readonly edits: number;
  readonly seed: number;
}

/**
 * Takes a suggestion as the session does: replaces these words in the current text and leaves the caret where
 * it is.
 */
function take(editor: Editor, words: string, text: string) {
  const before = editor.read().text;
  const start = before.indexOf(words);
  const span = { start, end: start + words.length };
  const caret = (at: number) => findCaretAfter(before, { span, text }, at);
  return editor.replace({ span, expected: words, text, caret }, ending.signal);
}

/** Tags random words and removes their tags again, with random pauses, while the test types. */
async function takeMany(editor: Editor, { edits, seed }: Words): Promise<readonly string[]> {
  const random = createRandom(seed);
  const outcomes: string[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const name = `Name${random(6)}`;
    const isTagged = editor.read().text.includes(`${name} (@tag)`);
    const [words, text] = isTagged ? [`${name} (@tag)`, name] : [name, `${name} (@tag)`];
    outcomes.push(await take(editor, words, text));
    await new Promise((resolve) => setTimeout(resolve, random(8)));
  }
  return outcomes;
}

const orders = {
  /** Closes everything opened before on this page, so that one page can serve many tests. */
  reset() {
    ending.abort();
    ending = new AbortController();
    boxes.length = 0;
    return true;
  },
  open({ selector, box }: Words) {
    const element = findElement(document, selector);
    const { signal } = ending;
    const editor =
      element &&
      findDriver(drivers, element)?.open(element, {
        stage: () => stage,
        failed: reportError,
        signal,
      });
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
  replace({ box, request }: Words) {
    const { caret, ...rest } = request;
    const asked = { ...rest, ...(caret !== undefined && { caret: () => caret }) };
    return boxes[box]?.editor.replace(asked, ending.signal);
  },
  take: ({ box, words, text }: Words) => take(boxes[box]!.editor, words, text),
  /** Takes the same suggestion several times in one tick. */
  takeOften: ({ box, words, text, edits }: Words) =>
    Promise.all(Array.from({ length: edits }, () => take(boxes[box]!.editor, words, text))),
  takeMany: (words: Words) => takeMany(boxes[words.box]!.editor, words),
  caret: ({ box }: Words) => boxes[box]?.editor.caret(),
  placeCaret: async ({ box, offset }: Words) => {
    await boxes[box]?.editor.placeCaret(offset);
    return true;
  },
  changes: ({ box }: Words) => boxes[box]?.changes,
};

/** Also searches open shadow roots. */
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
