import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { Editor, Extension, type AnyExtension, type JSONContent } from 'tiptap2-core';
import Document from 'tiptap2-extension-document';
import HardBreak from 'tiptap2-extension-hard-break';
import History from 'tiptap2-extension-history';
import Mention from 'tiptap2-extension-mention';
import Paragraph from 'tiptap2-extension-paragraph';
import Placeholder from 'tiptap2-extension-placeholder';
import Text from 'tiptap2-extension-text';
import { type MountedEditor, type MountOptions, parseText, submitKeyOf } from './mount.ts';

interface BlueskyOptions extends MountOptions {
  /** The site's own list of people, as TipTap's suggestions draw it. */
  readonly suggestion?: object;
  /** What stands before the name of a mention. */
  readonly sign?: string;
}

/** The box of a Bluesky post, as its client puts it together; there React mounts it. */
export function mountTiptap2(options: BlueskyOptions): MountedEditor {
  const { sign = '' } = options;
  const { class: classes, ...attributes } = options.attributes ?? {};
  const nameOf = ({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }) =>
    `${sign}${String(attrs['id'])}`;
  const extensions = [
    Document,
    Paragraph,
    Text,
    HardBreak,
    History,
    Mention.configure({
      HTMLAttributes: { class: 'mention' },
      renderHTML: ({ node, options: { HTMLAttributes } }) => [
        'span',
        { ...HTMLAttributes, 'data-mention-suggestion-char': '@' },
        nameOf(node),
      ],
      suggestion: (options.suggestion ?? { items: () => [] }) as never,
    }),
    Placeholder.configure({ placeholder: options.placeholder ?? '' }),
    linkDecorator,
    // Their types name the other TipTap of this project.
  ] as unknown as AnyExtension[];
  const editor = new Editor({
    element: options.parent,
    extensions,
    content: contentOf(options.text ?? ''),
    editorProps: {
      attributes: { role: 'textbox', ...attributes, ...(classes && { class: classes }) },
      handleKeyDown: (_, event) => {
        const key = submitKeyOf(event);
        return key !== undefined && options.submitted?.(key) === true;
      },
    },
  });

  /** The site's own text: paragraphs and hard breaks joined by one line feed. */
  const textIn = (node: JSONContent): string => {
    if (node.type === 'text') return node.text ?? '';
    if (node.type === 'mention') return nameOf({ attrs: node.attrs ?? {} });
    if (node.type === 'hardBreak') return '\n';
    return (node.content ?? []).map(textIn).join(node.type === 'doc' ? '\n' : '');
  };
  const read = () => textIn(editor.getJSON());
  editor.on('update', () => options.changed?.(read()));
  return {
    element: editor.view.dom as HTMLElement,
    read,
    mentions() {
      const names: string[] = [];
      editor.state.doc.descendants((node) => {
        if (node.type.name === 'mention') names.push(String(node.attrs['id']));
      });
      return names;
    },
    write: (text) => editor.commands.setContent(contentOf(text), true),
    insertMention: (id) =>
      editor.commands.insertContent([
        { type: 'mention', attrs: { id } },
        { type: 'text', text: ' ' },
      ]),
    freeze: () =>
      editor.registerPlugin(
        new Plugin({ filterTransaction: ({ docChanged }) => !docChanged }) as never,
      ),
    destroy: () => editor.destroy(),
  };
}

function contentOf(text: string): JSONContent {
  return {
    type: 'doc',
    content: parseText(text).map((pieces) => ({
      type: 'paragraph',
      content: pieces.map((piece) =>
        piece.isMention
          ? { type: 'mention', attrs: { id: piece.text } }
          : { type: 'text', text: piece.text },
      ),
    })),
  };
}

/** Only decorates: a phrase may lie in several text nodes. */
const linkDecorator = Extension.create({
  name: 'linkDecorator',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const found: Decoration[] = [];
          doc.descendants((node, at) => {
            for (const { index, 0: address } of (node.text ?? '').matchAll(/https?:\/\/\S+/g)) {
              const from = at + index;
              found.push(Decoration.inline(from, from + address.length, { class: 'autolink' }));
            }
          });
          return DecorationSet.create(doc, found);
        },
      },
    }) as never,
  ],
});
