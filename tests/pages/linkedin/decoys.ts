import { mountQuill } from '../editors/quill.ts';
import { mountTiptap } from '../editors/tiptap.ts';
import { make, named } from '../make.ts';

/** Every kind of box that is not a public draft, with words that must never leave the page. */
export function addDecoys(outlet: ShadowRoot): void {
  const search = make('div', { class: 'search-global-typeahead', 'data-decoy': 'search' });
  search.append(
    make('input', {
      'data-testid': 'typeahead-input',
      role: 'combobox',
      'aria-label': 'Search',
      value: 'DECOY search',
    }),
  );
  document.body.prepend(search);
  document.body.append(
    messages('messages'),
    make(
      'div',
      { role: 'dialog', 'aria-labelledby': 'send-invite-modal', 'data-part': 'aside' },
      make('textarea', { id: 'custom-message', 'data-decoy': 'note' }, 'DECOY note'),
    ),
    // A box with the same editor that is not a post: the “About” text.
    tiptap('about', { role: 'dialog', 'data-part': 'aside' }),
    oldDialog(),
    make('iframe', { 'data-testid': 'interop-iframe', src: '/preload/', hidden: true }),
  );
  outlet.append(messages('shadow messages'));
}

/** The messaging drawer, with Quill as in the share box. */
function messages(name: string): HTMLElement {
  const form = make('form', { class: 'msg-form', 'data-decoy': name });
  form.append(
    make(
      'div',
      { class: 'msg-form__contenteditable', contenteditable: 'true', role: 'textbox' },
      'DECOY message',
    ),
  );
  const drawer = make('div', { class: 'msg-overlay-conversation-bubble', 'data-part': 'aside' });
  // A message is never public, even with a share box's own attributes.
  const inner = make('div', { class: 'share-box', 'data-decoy': `${name} quill` });
  mountQuill(1, { parent: inner, text: 'DECOY message in Quill' });
  drawer.append(form, inner);
  return drawer;
}

function tiptap(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const place = make('div', { ...attributes, 'data-decoy': name, class: named('about') });
  mountTiptap({ parent: place, text: `DECOY ${name}` });
  return place;
}

/** The share dialog opened before, left hidden in the page. */
function oldDialog(): HTMLElement {
  const dialog = make('div', { role: 'dialog', hidden: true, 'aria-label': 'old' });
  mountTiptap({
    parent: dialog,
    text: 'DECOY the draft of before',
    attributes: { componentkey: 'ShareBox_textEditor' },
  });
  dialog.append(make('button', { type: 'button' }, 'Post'));
  return dialog;
}
