import type { MountedEditor, MountOptions } from '../editors/mount.ts';
import { mountQuill } from '../editors/quill.ts';
import { mountTiptap } from '../editors/tiptap.ts';
import { later, make, named } from '../make.ts';
import { makeScheduleLine, makeScheduleStep } from './schedule-step.ts';
import { createShadowList } from './shadow-list.ts';
import { boxes, nextPost, offered, options, toast } from './state.ts';
import { words } from './words.ts';

export type Generation = 'tiptap' | 'shadow' | 'page';

interface ShareOptions {
  readonly generation: Generation;
  /** The name that tests use for its editor. */
  readonly name: string;
  readonly isRepost: boolean;
  /** Where the site's messages are shown. */
  readonly root: Document | ShadowRoot;
  readonly closed: () => void;
}

/**
 * The content of a share dialog: author, draft, the reposted post and the footer. The newest generation has
 * only hashed classes; the other two have those of the design system.
 */
export function makeShareBox(parts: ShareOptions): HTMLElement {
  const { generation, name, isRepost, root, closed } = parts;
  const isNewest = generation === 'tiptap';
  const hook = (known: string) => (isNewest ? named(known) : known);
  let editor: MountedEditor | undefined;
  let isScheduled = false;
  let offer: ((text: string) => void) | undefined;

  const post = make(
    'button',
    {
      type: 'button',
      class: hook('share-actions__primary-action'),
      disabled: true,
      click: send,
    },
    make('span', {}, words.post),
  );
  const place = make('div', { 'data-part': 'text', class: named('editor-container') });
  const line = make('div', {});
  const draft = make(
    'div',
    { class: hook('share-creation-state'), 'data-part': 'draft' },
    line,
    make('div', { class: hook('share-creation-state__member-info') }, authorButton()),
    place,
    ...(isRepost ? [reposted()] : []),
    make('div', { class: hook('share-creation-state__preview-container') }),
    make(
      'footer',
      { class: hook('share-creation-state__footer'), 'data-part': 'footer' },
      make('button', { type: 'button', 'aria-label': words.media }, '▣'),
      make(
        'button',
        {
          type: 'button',
          'aria-label': words.scheduleLabel,
          class: hook('share-actions__scheduled-post-btn'),
          click: askWhen,
        },
        '◷',
      ),
      post,
    ),
  );
  const box = make('div', { 'data-part': 'share' }, draft);
  if (root instanceof ShadowRoot && options.offersPeople) {
    offer = createShadowList(box, () => editor);
  }
  mount('');
  return box;

  function authorButton(): HTMLElement {
    return make(
      'button',
      { type: 'button', class: hook('share-unified-settings-entry-button'), 'data-part': 'author' },
      make('img', { alt: '', 'data-part': 'picture' }),
      make('span', {}, make('span', {}, options.account), make('span', {}, options.audience)),
    );
  }

  function mount(text: string): void {
    const mountOptions: MountOptions = {
      parent: place,
      text,
      placeholder: words.hint,
      changed(text) {
        offer?.(text);
        enableLate(text);
      },
      ...(root instanceof Document && offered()),
      attributes: isNewest
        ? { componentkey: 'ShareBox_textEditor', 'aria-label': words.hint }
        : { 'aria-label': words.hint, 'data-gramm': 'false' },
    };
    editor = isNewest ? mountTiptap(mountOptions) : mountQuill(1, mountOptions);
    boxes.set(name, editor);
    enableLate(text);
  }

  /** The model reports changes on a later tick. */
  function enableLate(text: string): void {
    requestAnimationFrame(() => {
      post.disabled = text.trim() === '';
    });
  }

  function send(): void {
    if (options.publish === 'ignored') return;
    post.disabled = true;
    later(() => {
      if (options.publish === 'fails') {
        toast(root, words.failed);
        post.disabled = false;
        return;
      }
      closed();
      const urn = `urn:li:share:${nextPost()}`;
      if (options.publish === 'silently') return;
      later(() => {
        if (isScheduled) toast(root, words.scheduled);
        else toast(root, words.posted, urn);
      });
    });
  }

  function askWhen(): void {
    const text = editor?.read() ?? '';
    const back = () => {
      // The old pages redraw the draft; the newest one only hides it.
      if (isNewest) {
        step.remove();
        draft.hidden = false;
      } else {
        step.replaceWith(draft);
        mount(text);
      }
      boxes.get(name)?.element.focus();
    };
    const step = makeScheduleStep({
      left: back,
      settled() {
        isScheduled = true;
        line.replaceChildren(makeScheduleLine(clear));
        post.firstElementChild!.textContent = words.schedule;
        back();
      },
    });
    if (isNewest) {
      draft.hidden = true;
      draft.after(step);
    } else {
      editor?.destroy();
      draft.replaceWith(step);
    }
  }

  function clear(): void {
    isScheduled = false;
    line.replaceChildren();
    post.firstElementChild!.textContent = words.post;
  }
}

function reposted(): HTMLElement {
  return make(
    'div',
    { 'data-part': 'reposted', class: named('mini-update') },
    make('a', { href: '/feed/update/urn:li:activity:6900/' }, 'DECOY the post that is shared on'),
  );
}
