import type { MountedEditor } from '../editors/mount.ts';
import { mountQuill } from '../editors/quill.ts';
import { mountTiptap } from '../editors/tiptap.ts';
import { later, make, named } from '../make.ts';
import { boxes, nextPost, offered, options } from './state.ts';
import { words } from './words.ts';

interface ThreadOptions {
  readonly post: string;
  readonly name: string;
  readonly isLegacy: boolean;
}

/** Someone else's post with its comments and the box for a new one; a page has several. */
export function makePost({ post, name, isLegacy }: ThreadOptions): HTMLElement {
  const list = make('div', { 'data-part': 'comments' });
  // LinkedIn draws each post more than once, with all copies but one hidden.
  const copy = make('div', { hidden: true });
  const add = (id: string) => {
    list.append(makeComment(post, id, isLegacy));
    copy.append(makeComment(post, id, isLegacy));
  };
  add(`${post}1`);
  threads.set(post, add);
  const reply = isLegacy ? [] : [makeBox({ post, name: `${name} reply`, isReply: true, add })];
  return make(
    'article',
    { 'data-part': 'post', class: named('feed-update') },
    make('p', {}, `DECOY post ${post}, thanks to our amazing partners`),
    list,
    ...reply,
    isLegacy ? makeLegacyBox({ post, name, add }) : makeBox({ post, name, isReply: false, add }),
    copy,
  );
}

function makeComment(post: string, id: string, isLegacy: boolean): HTMLElement {
  const urn = `urn:li:comment:(activity:${post},${id})`;
  return make(
    'div',
    isLegacy
      ? { class: 'comments-comment-entity', 'data-id': urn }
      : { componentkey: `replaceableComment_${urn}` },
    make('p', {}, 'DECOY a comment of somebody'),
    // Its link looks like the one in the site's message.
    make('a', { href: `/feed/update/urn:li:activity:${post}/` }, '1h'),
  );
}

interface BoxOptions {
  readonly post: string;
  readonly name: string;
  readonly isReply: boolean;
  readonly add: (id: string) => void;
}

function makeBox({ post, name, isReply, add }: BoxOptions): HTMLElement {
  const wrapper = make('div', {
    'data-testid': 'ui-core-tiptap-text-editor-wrapper',
    'data-part': 'text',
  });
  const submit = make(
    'button',
    {
      type: 'submit',
      'data-view-name': isReply ? 'comment-reply-post' : 'comment-post',
      disabled: true,
      click: send,
    },
    isReply ? words.reply : words.comment,
  );
  const box = make(
    'div',
    {
      componentkey: isReply
        ? `commentBox-urn:li:comment:(activity:${post},${post}1)`
        : `commentBox-urn:li:activity:${post}`,
      'data-view-name': 'comment-box',
      'data-name': name,
      'data-part': 'box',
    },
    make('img', { alt: '', 'data-part': 'picture' }),
    wrapper,
    make('button', { type: 'button', 'aria-label': words.emoji }, '☺'),
    submit,
  );
  let editor: MountedEditor;
  mount('');
  return box;

  function mount(text: string): void {
    editor = mountTiptap({
      parent: wrapper,
      text,
      placeholder: words.commentHint,
      changed: (text) => requestAnimationFrame(() => (submit.disabled = text.trim() === '')),
      submitted: (key) => {
        if (key === 'Control+Enter') send();
        return key === 'Control+Enter';
      },
      ...offered(),
    });
    boxes.set(name, editor);
  }

  function send(): void {
    if (editor.read().trim() === '') return;
    later(() => {
      strangersComment(options.publish === 'fails' ? post : undefined, post);
      if (options.publish === 'fails') return;
      // The box is redrawn empty before the comment appears.
      editor.destroy();
      mount('');
      submit.disabled = true;
      later(() => add(String(nextPost())));
    });
  }
}

const threads = new Map<string, (id: string) => void>();

/** Someone else's comment arrives at the same moment: in this thread, or in all the others. */
function strangersComment(here: string | undefined, own: string): void {
  for (const [post, add] of threads) {
    if (here === undefined ? post !== own : post === here) add(`99${nextPost()}`);
  }
}

/** On a company page the button exists only while there is text. */
function makeLegacyBox({ post, name, add }: Omit<BoxOptions, 'isReply'>): HTMLElement {
  const place = make('div', { 'data-part': 'text' });
  const form = make(
    'form',
    { class: 'comments-comment-box__form', 'data-name': name, 'data-part': 'box' },
    place,
    make('button', { type: 'button', 'aria-label': words.emoji }, '☺'),
  );
  const submit = make(
    'button',
    { type: 'button', class: 'comments-comment-box__submit-button--cr', click: send },
    words.comment,
  );
  const editor = mountQuill(1, {
    parent: place,
    placeholder: words.commentHint,
    changed: (text) => (text.trim() === '' ? submit.remove() : form.append(submit)),
    submitted: (key) => {
      if (key === 'Control+Enter') send();
      return key === 'Control+Enter';
    },
    ...offered(),
  });
  boxes.set(name, editor);
  return form;

  function send(): void {
    later(() => {
      strangersComment(options.publish === 'fails' ? post : undefined, post);
      if (options.publish === 'fails') return;
      editor.write('');
      later(() => add(String(nextPost())));
    });
  }
}
