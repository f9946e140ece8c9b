import { createElement as h, Fragment } from 'react';
import { Composer } from './composer.ts';
import { query } from './options.ts';
import { Post, Quoted } from './posts.ts';

export interface DialogProps {
  readonly kind: 'post' | 'reply' | 'quote';
  readonly close: () => void;
}

/** A composer in a dialog: a post, a reply or a quote. */
export function Dialog({ kind, close }: DialogProps) {
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
            Fragment,
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

/** Like some dialogs, takes the focus back from anything outside. */
function trapFocus(dialog: HTMLElement): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!dialog.isConnected || !(target instanceof Node) || dialog.contains(target)) return;
    dialog.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  });
}
