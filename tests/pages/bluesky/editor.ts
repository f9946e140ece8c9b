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
import { createTypeahead } from './typeahead.ts';

export interface BlueskyEditor {
  readonly element: HTMLElement;
  read(): string;
  mentions(): readonly string[];
  destroy(): void;
}

interface EditorOptions {
  readonly parent: HTMLElement;
  /** `[oak.example]` is a handle picked from the list. */
  readonly text?: string;
  readonly placeholder: string;
  readonly changed?: (text: string) => void;
  readonly submitted?: () => void;
  readonly focused?: () => void;
}

/** The box of a Bluesky post, as its client puts it together; there React mounts it. */
export function mountEditor(options: EditorOptions): BlueskyEditor {
  const extensions = [
    Document,
    Paragraph,
    Text,
    HardBreak,
    History,
    Mention.configure({
      HTMLAttributes: { class: 'mention' },
      suggestion: createTypeahead() as never,
    }),
    Placeholder.configure({ placeholder: options.placeholder }),
    linkDecorator,
    // Their types name the other TipTap of this project.
  ] as unknown as AnyExtension[];
  const editor = new Editor({
    element: options.parent,
    extensions,
    content: contentOf(options.text ?? ''),
    editorProps: {
      attributes: {
        class: `ProseMirror-${document.documentElement.classList.contains('theme--dark') ? 'dark' : 'light'}`,
        role: 'textbox',
      },
      handleKeyDown: (_, event) => {
        if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        options.submitted?.();
        return true;
      },
    },
  });
  const read = () => textIn(editor.getJSON());
  editor.on('update', () => options.changed?.(read()));
  editor.on('focus', () => options.focused?.());
  return {
    element: editor.view.dom as HTMLElement,
    read,
    mentions() {
      const handles: string[] = [];
      editor.state.doc.descendants((node) => {
        if (node.type.name === 'mention') handles.push(String(node.attrs['id']));
      });
      return handles;
    },
    destroy: () => editor.destroy(),
  };
}

/** The site's own text: paragraphs and hard breaks joined by one line feed. */
function textIn(node: JSONContent): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'mention') return `@${String(node.attrs?.['id'])}`;
  if (node.type === 'hardBreak') return '\n';
  return (node.content ?? []).map(textIn).join(node.type === 'doc' ? '\n' : '');
}

function contentOf(text: string): JSONContent {
  return {
    type: 'doc',
    content: text.split('\n').map((line) => ({
      type: 'paragraph',
      content: line
        .split(/(\[[^\]]+\])/)
        .filter(Boolean)
        .map((part) =>
          part.startsWith('[')
            ? { type: 'mention', attrs: { id: part.slice(1, -1) } }
            : { type: 'text', text: part },
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
