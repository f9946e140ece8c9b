import {
  CompositeDecorator,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  type ContentBlock,
  type DraftHandleValue,
} from 'draft-js';
import { createElement as h, useRef, useState, type ReactNode } from 'react';
import { options } from './options.ts';

/** The models of the boxes on the page, in the order they were mounted. */
export const boxes = new Map<string, { read(): string; write(text: string): void }>();

const blue = { color: 'rgb(29, 155, 240)' };
const decorator = new CompositeDecorator(
  [/@[A-Za-z0-9_]{1,15}/g, /#[\p{L}0-9_]+/gu, /https?:\/\/\S+/g].map((pattern) => ({
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(pattern)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }: { children?: ReactNode }) => h('span', { style: blue }, children),
  })),
);

interface BoxProps {
  readonly index: number;
  readonly name: string;
  readonly start?: string;
  readonly placeholder: string;
  readonly changed: (text: string) => void;
  readonly submitted: () => void;
}

/** One text box of a composer, with the real Draft.js. */
export function Box({ index, name, start, placeholder, changed, submitted }: BoxProps) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(start ?? ''), decorator),
  );
  const latest = useRef(state);
  latest.current = state;
  const set = (next: EditorState) => {
    setState(next);
    changed(next.getCurrentContent().getPlainText('\n'));
  };
  boxes.set(name, {
    read: () => latest.current.getCurrentContent().getPlainText('\n'),
    write: (text) =>
      set(EditorState.createWithContent(ContentState.createFromText(text), decorator)),
  });
  const id = `tweetTextarea_${index}`;
  return h(
    'div',
    { className: 'text-row' },
    h(
      'div',
      { 'data-testid': `${id}RichTextInputContainer` },
      h(
        'label',
        { 'data-testid': `${id}_label` },
        h(Editor, {
          editorState: state,
          onChange: set,
          placeholder,
          webDriverTestID: id,
          ariaMultiline: true,
          ariaLabel: 'Post text',
          role: 'textbox',
          spellCheck: true,
          stripPastedStyles: true,
          handleBeforeInput: (): DraftHandleValue =>
            options.refusesInput ? 'handled' : 'not-handled',
          keyBindingFn: (event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              submitted();
              return 'submit';
            }
            return getDefaultKeyBinding(event as Parameters<typeof getDefaultKeyBinding>[0]);
          },
          handleKeyCommand: (command: string): DraftHandleValue =>
            command === 'submit' ? 'handled' : 'not-handled',
        } as React.ComponentProps<typeof Editor>),
      ),
    ),
  );
}

/** The mobile version. */
export function MobileBox({ name, changed }: { name: string; changed: (text: string) => void }) {
  const [text, setText] = useState('');
  boxes.set(name, { read: () => text, write: setText });
  return h(
    'div',
    { 'data-testid': 'tweetTextarea_0', className: 'text-row' },
    h('textarea', {
      autoCapitalize: 'sentences',
      placeholder: 'What’s happening?',
      value: text,
      onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) => {
        setText(event.target.value);
        changed(event.target.value);
      },
    }),
  );
}
