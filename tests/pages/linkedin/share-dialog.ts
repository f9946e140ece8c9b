import { make, named } from '../make.ts';
import { makeShareBox, type Generation } from './share-box.ts';
import { toast } from './state.ts';
import { words } from './words.ts';

/** The open shadow root that holds LinkedIn's older dialog and its messages. Its host has no height. */
export function makeOutlet(): ShadowRoot {
  const host = make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(make('link', { rel: 'stylesheet', href: '/page.css' }));
  return root;
}

/** Closes the open dialog. */
export let closeShare: () => void = () => undefined;

/** Opens a share dialog. When closed, the newest one stays hidden in the page; the others are removed. */
export function openShare(generation: Generation, isRepost: boolean, outlet: ShadowRoot): void {
  const root = generation === 'shadow' ? outlet : document;
  const isNewest = generation === 'tiptap';
  const close = make('button', { type: 'button', 'aria-label': words.close, click: ask }, '×');
  const inner = make(
    'div',
    isNewest
      ? { role: 'dialog', class: named('dialog'), 'data-part': 'dialog' }
      : {
          role: 'dialog',
          class: 'artdeco-modal share-box-v2__modal',
          'data-part': 'dialog',
          'data-test-modal-id': generation === 'shadow' ? 'sharebox' : undefined,
          'aria-labelledby': 'share-to-linkedin-modal__header',
        },
    make('header', { 'data-part': 'header' }, close),
    makeShareBox({ generation, name: generation, isRepost, root, closed: end }),
  );
  const dialog = isNewest ? make('dialog', { open: true }, inner) : inner;
  // Only a corner is visible beside the dialog, so that tests can still click the rest of the page.
  const backdrop = make('div', { 'data-part': 'backdrop', click: end });
  (root instanceof Document ? root.body : root).append(backdrop, dialog);
  window.addEventListener('popstate', end, { once: true });
  closeShare = end;

  function end(): void {
    backdrop.remove();
    if (dialog instanceof HTMLDialogElement) dialog.close();
    else dialog.remove();
  }

  /** "Save this post as a draft?" */
  function ask(): void {
    const leave = (said?: string) => () => {
      prompt.remove();
      end();
      if (said) toast(root, said);
    };
    const prompt = make(
      'div',
      { role: 'dialog', 'data-part': 'prompt' },
      make('button', { type: 'button', 'data-part': 'discard', click: leave() }, words.discard),
      make(
        'button',
        { type: 'button', 'data-part': 'save', click: leave(words.saved) },
        words.saveDraft,
      ),
    );
    dialog.after(prompt);
  }
}
