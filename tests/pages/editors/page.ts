import type { AnnotatedText } from '../../../lib/post.ts';
import { askDriver } from './ask-driver.ts';
import type { EditorName, EditorsPage } from './index.ts';
import { mountLexical } from './lexical.ts';
import type { MountedEditor, MountOptions } from './mount.ts';
import { mountPlain, readLines } from './plain.ts';
import { mountQuill } from './quill.ts';
import { mountDraft, mountTextarea } from './react.ts';
import { mountTiptap } from './tiptap.ts';
import { mountTiptap2 } from './tiptap2.ts';

/** The editors with nothing around them, for the driver tests. */
const errors: string[] = [];
window.addEventListener('error', ({ message }) => errors.push(message));

const mounts: Readonly<Record<EditorName, (options: MountOptions) => MountedEditor>> = {
  'Draft.js': mountDraft,
  textarea: mountTextarea,
  lexical: mountLexical,
  'quill 1': (options) => mountQuill(1, options),
  'quill 1 in a shadow root': (options) =>
    mountQuill(1, { ...inShadow(options), findsCaretInShadow: true }),
  'quill 2': (options) => mountQuill(2, options),
  'quill 2 in a shadow root': (options) => mountQuill(2, inShadow(options)),
  tiptap: mountTiptap,
  'tiptap 2': mountTiptap2,
  plain: mountPlain,
};

function inShadow(options: MountOptions): MountOptions {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  const style = document.createElement('style');
  style.textContent = 'p { margin: 0 }';
  options.parent.attachShadow({ mode: 'open' }).append(style, dialog);
  return { ...options, parent: dialog, listParent: dialog };
}

const main = document.querySelector('main')!;
let boxes: readonly { readonly editor: MountedEditor; readonly parent: HTMLElement }[] = [];

/** The text to keep while the page refuses every input. */
let kept: string | undefined;

function mount(
  name: EditorName,
  texts: readonly string[],
  people: readonly string[] | undefined,
): void {
  for (const { editor, parent } of boxes) {
    editor.destroy();
    parent.remove();
  }
  errors.length = 0;
  kept = undefined;
  boxes = texts.map((text, index) => {
    const parent = document.createElement('div');
    parent.id = `box-${index}`;
    main.append(parent);
    const editor = mounts[name]({
      parent,
      text,
      attributes: { id: `editor-${index}` },
      ...(people && { people }),
    });
    return { editor, parent };
  });
}

const editors: EditorsPage = {
  errors,
  ask: askDriver,
  async begin(name, texts, people) {
    await askDriver('reset');
    mount(name, texts, people);
    for (const box of texts.keys())
      if (!(await askDriver('open', { selector: `#editor-${box}`, box }))) return false;
    return true;
  },
  async look() {
    const read = (await askDriver('read')) as AnnotatedText;
    const [model = ''] = editors.models();
    const { errors } = editors;
    const bold = boxes[0]?.editor.bold?.() ?? [];
    return { model, shown: editors.shown(0), mentions: editors.mentions(0), bold, read, errors };
  },
  middle(box) {
    const { x, y, width, height } = boxes[box]!.editor.element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  },
  shown: (box) => {
    const editor = boxes[box]?.editor;
    return editor ? (editor.shown?.() ?? readLines(editor.element)) : '';
  },
  models: () => boxes.map(({ editor }) => editor.read()),
  async becomes(text) {
    const ended = performance.now() + 30_000;
    while (editors.models()[0] !== text) {
      if (performance.now() > ended)
        throw new Error(
          `Expected ${JSON.stringify(text)}, found ${JSON.stringify(editors.models()[0])}`,
        );
      await new Promise(requestAnimationFrame);
    }
  },
  mentions: (box) => boxes[box]?.editor.mentions() ?? [],
  write: (box, text) => boxes[box]?.editor.write(text),
  insertMention: (box, name) => boxes[box]?.editor.insertMention?.(name),
  refuseInput() {
    kept = boxes[0]?.editor.read();
    boxes[0]?.editor.freeze?.();
  },
  remove: (box) => boxes[box]?.parent.remove(),
};
Object.assign(window, { editors });

for (const type of ['beforeinput', 'textInput']) {
  window.addEventListener(
    type,
    (event) => {
      if (kept === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
// Firefox fires no cancellable event before an edit by command, so the page puts its text back afterwards.
main.addEventListener('input', () => {
  if (kept !== undefined) editors.write(0, kept);
});
