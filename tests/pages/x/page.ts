import {
  CompositeDecorator,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  type ContentBlock,
  type DraftHandleValue,
} from 'draft-js';
import React, { useRef, useState, type ReactNode } from 'react';
import ReactDOM from 'react-dom';
import { ScheduleDialog } from './schedule.ts';

/**
 * X's composer as it was seen in autumn 2026: the real Draft.js 0.11.7 under React 17, in X's
 * skeleton, with the neighbours a coach must not read. Everything a test wants to look at or to
 * order is on `window.x`.
 */
const h = React.createElement;

interface Options {
  readonly account: string;
  /** What becomes of a post: X says so in a toast. */
  publish: 'succeeds' | 'fails';
  /** The page takes every input for itself and does nothing with it. */
  refusesInput: boolean;
  scheduled: string | undefined;
  readonly mobile: boolean;
  readonly dark: boolean;
}

const query = new URLSearchParams(location.search);
const options: Options = {
  account: query.get('account') ?? 'HarbourMuseum',
  publish: 'succeeds',
  refusesInput: false,
  scheduled: undefined,
  mobile: query.has('mobile'),
  dark: query.has('dark'),
};

const errors: string[] = [];
window.addEventListener('error', (event) => errors.push(event.message));

/** The models of the boxes on the page, in the order they were mounted. */
const boxes = new Map<string, { read(): string; write(text: string): void }>();

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

function Box({ index, name, start, placeholder, changed, submitted }: BoxProps) {
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

interface ComposerProps {
  readonly name: string;
  readonly inline: boolean;
  readonly placeholder?: string;
  readonly start?: string;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly done?: () => void;
}

/** One block of X: avatar, text, attachments, tool bar; more rows when it is a thread. */
function Composer({ name, inline, placeholder, start, above, below, done }: ComposerProps) {
  const [rows, setRows] = useState([0]);
  const [texts, setTexts] = useState<readonly string[]>([start ?? '']);
  const [generation, setGeneration] = useState(0);
  const [schedule, setSchedule] = useState<string | undefined>(options.scheduled);
  const [isPicking, setPicking] = useState(false);
  const isEmpty = texts.every((text) => text.trim() === '');
  const post = () => {
    if (isEmpty) return;
    publish(schedule !== undefined);
    if (options.publish === 'fails') return;
    setSchedule(undefined);
    setTexts(['']);
    setRows([0]);
    setGeneration(generation + 1);
    done?.();
  };
  const row = (index: number) =>
    h(
      'div',
      { className: 'row', key: `${generation}-${index}` },
      h('div', { className: 'avatar', 'data-testid': `UserAvatar-Container-${options.account}` }),
      h(
        'div',
        { className: 'col' },
        options.mobile
          ? h(MobileBox, { name, changed: (text) => setTexts([text]) })
          : h(Box, {
              index,
              name: index ? `${name} ${index}` : name,
              ...(index === 0 && generation === 0 && start !== undefined && { start }),
              placeholder: placeholder ?? 'What’s happening?',
              changed: (text) =>
                setTexts((old) => {
                  const next = [...old];
                  next[index] = text;
                  return next;
                }),
              submitted: post,
            }),
        index === rows.length - 1 && below,
      ),
    );
  const publishId = inline ? 'tweetButtonInline' : 'tweetButton';
  return h(
    'div',
    { className: 'composer-block', 'data-name': name },
    above,
    schedule &&
      h(
        'a',
        { 'data-testid': 'scheduledTweetIndicator', href: '/compose/post/schedule' },
        schedule,
      ),
    rows.map(row),
    isPicking &&
      h(ScheduleDialog, {
        twelve: query.has('twelve'),
        settled: (words) => {
          setSchedule(words);
          setPicking(false);
        },
      }),
    h('div', { 'data-testid': 'attachments', role: 'group' }),
    h(
      'div',
      { className: 'bar-block' },
      h(
        'div',
        { 'data-testid': 'toolBar', role: 'group' },
        h(
          'nav',
          { role: 'navigation', className: 'tools' },
          ['▣', 'GIF', '☰', '☺'].map((sign) =>
            h('button', { type: 'button', key: sign, tabIndex: 0 }, sign),
          ),
          h(
            'button',
            {
              type: 'button',
              'data-testid': 'scheduleOption',
              onClick: () => setPicking(true),
            },
            '◷',
          ),
        ),
        !inline &&
          h(
            'button',
            {
              type: 'button',
              'data-testid': 'addButton',
              onClick: () => {
                setRows([...rows, rows.length]);
                setTexts([...texts, '']);
              },
            },
            '+',
          ),
        h(
          'button',
          {
            type: 'button',
            role: 'button',
            className: 'post',
            'data-testid': publishId,
            disabled: isEmpty,
            'aria-disabled': isEmpty ? 'true' : undefined,
            onClick: post,
          },
          rows.length > 1 ? 'Post all' : 'Post',
        ),
      ),
    ),
  );
}

function MobileBox({ name, changed }: { name: string; changed: (text: string) => void }) {
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

/** Somebody else's post: never the draft. */
function Post({ by, words }: { by: string; words: string }) {
  return h(
    'article',
    { 'data-testid': 'tweet' },
    h('div', { className: 'avatar', 'data-testid': `UserAvatar-Container-${by}` }),
    h('div', { 'data-testid': 'User-Name' }, h('a', { href: `/${by}` }, `@${by}`)),
    h('div', { 'data-testid': 'tweetText' }, words),
  );
}

function Quoted() {
  return h(
    'div',
    { className: 'quoted' },
    h('div', { 'data-testid': 'User-Name' }, 'Quoted Person'),
    h('div', { 'data-testid': 'tweetText' }, 'DECOY quoted words of our amazing partners'),
  );
}

interface DialogProps {
  readonly kind: 'post' | 'reply' | 'quote';
  readonly close: () => void;
}

function Dialog({ kind, close }: DialogProps) {
  const isNative = query.get('layer') === 'modal';
  return h(
    isNative ? 'dialog' : 'div',
    {
      className: 'mask',
      onClick: close,
      ref: (element: HTMLElement | null) => {
        if (element instanceof HTMLDialogElement && !element.open) element.showModal();
        if (element && query.get('layer') === 'trap') trapFocus(element);
      },
    },
    h(
      'div',
      {
        role: 'dialog',
        ...(!isNative && { 'aria-modal': 'true' }),
        'aria-labelledby': 'modal-header',
        onClick: (event: React.MouseEvent) => event.stopPropagation(),
      },
      h('button', { 'data-testid': 'app-bar-close', onClick: close, type: 'button' }, '×'),
      h('h2', { id: 'modal-header', className: 'unseen' }, 'Post'),
      h(Composer, {
        name: kind === 'post' ? 'modal' : kind,
        inline: false,
        done: close,
        above:
          kind === 'reply' &&
          h(
            React.Fragment,
            null,
            h(Post, { by: 'RiversideFB', words: 'DECOY the post that is answered' }),
            h(
              'div',
              { className: 'replying' },
              'Replying to ',
              h('a', { href: '/RiversideFB' }, '@RiversideFB'),
            ),
          ),
        below: kind === 'quote' && h(Quoted),
      }),
    ),
  );
}

/** As some dialogs do: whatever takes the focus outside loses it again at once. */
function trapFocus(dialog: HTMLElement): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!dialog.isConnected || !(target instanceof Node) || dialog.contains(target)) return;
    dialog.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  });
}

function DecoyEditor() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText('DECOY private message')),
  );
  return h(Editor, {
    editorState: state,
    onChange: setState,
    webDriverTestID: 'dmComposerTextInput',
    role: 'textbox',
  } as React.ComponentProps<typeof Editor>);
}

const statusPage = /^\/[^/]+\/status\/\d+$/.test(location.pathname);
let openDialog: (kind: DialogProps['kind'] | undefined) => void = () => undefined;
let addToast: (toast: ReactNode) => void = () => undefined;

function App() {
  const [dialog, setDialog] = useState<DialogProps['kind'] | undefined>(undefined);
  const [toast, setToast] = useState<ReactNode>(query.has('old-toast') ? publishedToast(1) : null);
  openDialog = setDialog;
  addToast = setToast;
  return h(
    React.Fragment,
    null,
    h(
      'header',
      { role: 'banner' },
      h(
        'nav',
        { role: 'navigation' },
        h(
          'a',
          { 'data-testid': 'AppTabBar_Profile_Link', href: `/${options.account}`, role: 'link' },
          'Profile',
        ),
      ),
      h('input', {
        'data-testid': 'SearchBox_Search_Input',
        role: 'combobox',
        'aria-label': 'Search query',
        defaultValue: '',
      }),
      h(
        'button',
        {
          type: 'button',
          onClick: () => setDialog('post'),
          'data-testid': 'SideNav_NewTweet_Button',
        },
        'Post',
      ),
    ),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        { 'data-testid': 'primaryColumn' },
        statusPage && h(Post, { by: 'RiversideFB', words: 'DECOY the post of this page' }),
        h(Composer, {
          name: 'inline',
          inline: true,
          ...(statusPage && { placeholder: 'Post your reply' }),
        }),
        h(
          'section',
          null,
          h(Post, { by: 'stranger', words: 'DECOY a post in the list, thanks to our partners' }),
        ),
      ),
    ),
    h(
      'aside',
      { 'data-testid': 'DMDrawer' },
      h(DecoyEditor),
      h(
        'form',
        { 'data-testid': 'dm-composer-form' },
        h('textarea', { 'data-testid': 'dm-composer-textarea', 'aria-label': 'Message' }),
      ),
    ),
    h(
      'div',
      { id: 'layers' },
      dialog && h(Dialog, { kind: dialog, close: () => setDialog(undefined), key: dialog }),
      toast,
    ),
  );
}

// Every post of X has a number of its own, whenever its page was loaded.
let posts = Math.floor(performance.timeOrigin);
/** Each message is a new one in the page, as each success is. */
let said = 0;

function publishedToast(id: number): ReactNode {
  return h(
    'div',
    { 'data-testid': 'toast', role: 'alert', key: id },
    'Gesendet. ',
    h('a', { href: `/${options.account}/status/${id}` }, 'Ansehen'),
  );
}

/** As X does: a link for a success, words alone for everything else, both in the reader's language. */
function publish(isScheduled: boolean): void {
  if (options.publish === 'succeeds' && !isScheduled) {
    posts += 1;
    addToast(publishedToast(posts));
    return;
  }
  const words = options.publish === 'fails' ? 'Etwas ist schiefgelaufen' : 'Geplant';
  said += 1;
  addToast(h('div', { 'data-testid': 'toast', role: 'alert', key: `said ${said}` }, words));
}

document.documentElement.classList.toggle('dark', options.dark);
document.documentElement.dir = query.has('rtl') ? 'rtl' : 'ltr';
ReactDOM.render(h(App), document.getElementById('react-root'));

Object.assign(window, {
  x: {
    errors,
    options,
    models: () => Object.fromEntries([...boxes].map(([name, box]) => [name, box.read()])),
    write: (name: string, text: string) => boxes.get(name)?.write(text),
    open: (kind: DialogProps['kind']) => openDialog(kind),
    close: () => openDialog(undefined),
    lastPost: () => posts,
  },
});
