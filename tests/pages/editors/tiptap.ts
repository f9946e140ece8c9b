import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { Plugin } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { type MountedEditor, type MountOptions, parseText, submitKeyOf } from './mount.ts';
import { createTypeahead, type Typeahead } from './typeahead.ts';

/**
 * LinkedIn's newest share dialog and its comment boxes: TipTap with plain paragraphs, links, history and
 * LinkedIn's own mention node.
 */
export function mountTiptap(options: MountOptions): MountedEditor {
  const place = document.createElement('div');
  options.parent.append(place);
  const { class: classes, ...attributes } = options.attributes ?? {};
  const editor = new Editor({
    element: place,
    extensions: [plain, mentionNode(options)],
    content: contentOf(options.text ?? ''),
    editorProps: {
      attributes: {
        role: 'textbox',
        ...(options.placeholder && { 'aria-placeholder': options.placeholder }),
        ...(classes && { class: classes }),
        ...attributes,
      },
      handleKeyDown: (_, event) => {
        const key = submitKeyOf(event);
        return key !== undefined && options.submitted?.(key) === true;
      },
    },
  });
  const read = () => editor.getText({ blockSeparator: '\n' });
  editor.on('update', () => options.changed?.(read()));

  return {
    element: editor.view.dom,
    read,
    mentions() {
      const names: string[] = [];
      editor.state.doc.descendants((node) => {
        if (node.type.name === 'mention') names.push(String(node.attrs['label']));
      });
      return names;
    },
    write: (text) => editor.commands.setContent(contentOf(text), { emitUpdate: true }),
    insertMention: (name) =>
      editor.commands.insertContent([
        { type: 'mention', attrs: { label: name } },
        { type: 'text', text: ' ' },
      ]),
    freeze: () =>
      editor.registerPlugin(new Plugin({ filterTransaction: ({ docChanged }) => !docChanged })),
    destroy() {
      editor.destroy();
      place.remove();
    },
  };
}

/** Without the extensions that turn typed characters into lists or headings: LinkedIn's box has none. */
const plain = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: { openOnClick: false },
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  underline: false,
});

function contentOf(text: string) {
  return {
    type: 'doc',
    content: parseText(text).map((pieces) => ({
      type: 'paragraph',
      content: pieces.map((piece) =>
        piece.isMention
          ? { type: 'mention', attrs: { label: piece.text } }
          : { type: 'text', text: piece.text },
      ),
    })),
  };
}

/** As seen on linkedin.com, 2026-10-09: no `@`, no number in the page. */
function mentionNode({ people, listParent }: MountOptions) {
  return Mention.extend({
    addAttributes: () => ({ label: { default: '', renderHTML: () => ({}) } }),
    renderHTML: ({ node }) => [
      'span',
      { 'data-allow-partial-delete': 'true', 'data-type': 'mention', contenteditable: 'false' },
      ['strong', {}, String(node.attrs['label'])],
    ],
    renderText: ({ node }) => String(node.attrs['label']),
  }).configure({
    suggestion: {
      allowSpaces: true,
      items: () => [],
      command: ({ editor, range, props }) => {
        editor
          .chain()
          .focus()
          .insertContentAt(range, [
            { type: 'mention', attrs: { label: (props as { label: string }).label } },
            { type: 'text', text: ' ' },
          ])
          .run();
      },
      render: () => {
        let list: Typeahead | undefined;
        let pick: (name: string) => void = () => undefined;
        const show = (props: {
          readonly query: string;
          readonly command: (picked: never) => void;
        }) => {
          pick = (label) => props.command({ label } as never);
          if (props.query) list?.offer(props.query);
          else list?.close();
        };
        return {
          onStart(props) {
            list = createTypeahead({
              style: 'linkedin-tiptap',
              people: people ?? [],
              parent: listParent ?? document.body,
              picked: (name) => pick(name),
            });
            show(props);
          },
          onUpdate: show,
          onExit: () => list?.close(),
        };
      },
    },
  });
}
