import { later, make } from '../make.ts';
import type { MountedEditor } from '../editors/mount.ts';
import { mountTiptap2 } from '../editors/tiptap2.ts';
import { addPost } from './feed.ts';
import { createPeopleList } from './people-list.ts';
import { boxes, nextPost, options } from './state.ts';
import { words } from './words.ts';

interface Open {
  addBox(): void;
  rebuild(): void;
  close(): void;
}

/** The dialog that is open; one at a time. */
export let open: Open | undefined;

const toasts = () => document.querySelector('[data-sonner-toaster]')!;

/** A message of the site, three seconds long. */
export function showToast(says: string, button?: string): void {
  const toast = make('li', { 'data-sonner-toast': '', 'data-type': 'default' }, says);
  if (button) toast.append(make('div', { role: 'button', tabindex: '0' }, button));
  toasts().append(toast);
  setTimeout(() => toast.remove(), 3000);
}

/** The one dialog of the site: top bar, what is answered, a row for each post, what is quoted, footer. */
export function openComposer(kind: 'post' | 'reply' | 'quote' = 'post'): void {
  if (open) return;
  const editors: MountedEditor[] = [];
  const publishButton = make(
    'button',
    {
      type: 'button',
      'data-testid': 'composerPublishBtn',
      disabled: true,
      'aria-disabled': 'true',
    },
    kind === 'reply' ? words.reply : words.post,
  );
  publishButton.addEventListener('click', publish);
  const bar = make(
    'div',
    { 'data-part': 'bar' },
    make('button', { type: 'button', 'data-part': 'cancel', click: ask }, words.cancel),
    publishButton,
  );
  const rows = make('div', { 'data-part': 'rows' });
  const footer = make(
    'div',
    { 'data-part': 'footer' },
    ...(kind === 'reply'
      ? []
      : [make('button', { type: 'button', 'data-testid': 'openReplyGateButton' }, words.gate)]),
    make('button', { type: 'button', 'data-testid': 'selectLangBtn' }, words.language),
    make('button', { type: 'button', 'data-part': 'add', click: addBox }, words.add),
  );
  const modal = make(
    'div',
    { 'aria-modal': 'true', 'data-part': 'modal' },
    bar,
    ...(kind === 'reply' ? [answered()] : []),
    rows,
    footer,
  );
  const view = make('div', { 'data-testid': 'composePostView' }, modal);
  const dialog = make('div', { role: 'dialog', 'aria-modal': 'true', 'data-part': 'dialog' }, view);
  document.body.append(dialog);
  // The site hears Escape before its own elements do.
  document.addEventListener('keydown', escape, true);
  open = { addBox, rebuild, close };
  addBox();

  function addBox(): void {
    const place = make('div', { 'data-part': 'text' });
    const row = make(
      'div',
      { 'data-part': 'row' },
      make('div', { 'data-testid': 'userAvatarImage' }),
      place,
    );
    rows.append(row);
    if (kind === 'quote' && editors.length === 0) rows.append(quoted());
    mount(place, editors.length, '');
    editors.at(-1)!.element.focus();
  }

  function mount(place: HTMLElement, at: number, text: string): void {
    const isDark = document.documentElement.classList.contains('theme--dark');
    const editor = mountTiptap2({
      parent: place,
      text,
      sign: '@',
      suggestion: createPeopleList(),
      attributes: { class: `ProseMirror-${isDark ? 'dark' : 'light'}` },
      placeholder: words.hint,
      changed: () => {
        const isOff = editors.every((each) => each.read().trim() === '');
        publishButton.disabled = isOff;
        publishButton.setAttribute('aria-disabled', String(isOff));
      },
      submitted(key) {
        if (key === 'Control+Enter') publish();
        return key === 'Control+Enter';
      },
    });
    editors[at] = editor;
    boxes.set(at === 0 ? 'post' : `post ${at + 1}`, editor);
  }

  /** New elements; handles that were typed come back as nodes. */
  function rebuild(): void {
    for (const [at, editor] of editors.entries()) {
      const place = editor.element.parentElement!;
      const text = editor.read().replaceAll(/@([\w-]+(?:\.[\w-]+)+)/g, '[$1]');
      editor.destroy();
      mount(place, at, text);
    }
  }

  function publish(): void {
    if (publishButton.disabled || options.publish === 'ignored') return;
    if (options.publish === 'queued') {
      publishButton.disabled = true;
      return;
    }
    const spinner = make('div', { role: 'progressbar' }, words.posting);
    publishButton.replaceWith(spinner);
    later(() => {
      if (options.publish === 'fails') {
        spinner.replaceWith(publishButton);
        bar.after(make('div', { 'data-part': 'failure' }, words.failed));
        return;
      }
      const text = editors[0]!.read().trim();
      close();
      const id = nextPost();
      if (options.isShown) addPost(options.account, id, text);
      setTimeout(() => showToast(words.sent, words.view), 500);
    });
  }

  function escape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !document.querySelector('.tippy-content')) ask();
  }

  /** Asks whether to keep a draft; an empty one closes. */
  function ask(): void {
    if (editors.every((each) => each.read().trim() === '')) {
      close();
      return;
    }
    const prompt = make('div', { role: 'dialog', 'data-part': 'prompt' });
    const leave = () => {
      prompt.remove();
      close();
    };
    prompt.append(
      make('button', { type: 'button', click: leave }, words.save),
      make('button', { type: 'button', click: leave }, words.discard),
      make('button', { type: 'button', click: () => prompt.remove() }, words.keep),
    );
    document.body.append(prompt);
  }

  function close(): void {
    document.removeEventListener('keydown', escape, true);
    for (const editor of editors) editor.destroy();
    for (const name of boxes.keys()) if (name.startsWith('post')) boxes.delete(name);
    dialog.remove();
    open = undefined;
  }
}

/** The answered post: a name and words, no handle and no link. */
const answered = () =>
  make(
    'div',
    { 'data-part': 'answered' },
    make('div', { 'data-testid': 'userAvatarImage' }),
    make('b', {}, 'Oak Singers'),
    make('p', {}, 'DECOY the answered post, thanks to our amazing partners'),
  );

const quoted = () =>
  make(
    'div',
    { 'data-part': 'quoted' },
    make('b', {}, 'Oak Singers'),
    make('span', {}, '\u202A@oak.bsky.social\u202C'),
    make('p', {}, 'DECOY the quoted post'),
  );
