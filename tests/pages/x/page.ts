import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement as h, Fragment, useState, type ReactNode } from 'react';
import ReactDOM from 'react-dom';
import { boxes } from './box.ts';
import { Composer } from './composer.ts';
import { Dialog, type DialogProps } from './dialog.ts';
import { options, query } from './options.ts';
import { Post } from './posts.ts';
import { lastPost, publishedToast, showToastsBy } from './publishing.ts';

/**
 * X's composer as seen in autumn 2026: the real Draft.js 0.11.7 under React 17, in X's element structure, plus
 * boxes that a coach must not read. Tests inspect and control the page through `window.x`.
 */
const errors: string[] = [];
window.addEventListener('error', (event) => errors.push(event.message));

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

function App() {
  const [dialog, setDialog] = useState<DialogProps['kind'] | undefined>(undefined);
  const [toast, setToast] = useState<ReactNode>(query.has('old-toast') ? publishedToast(1) : null);
  openDialog = setDialog;
  showToastsBy(setToast);
  return h(
    Fragment,
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
    lastPost,
  },
});
