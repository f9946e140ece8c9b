import { mountLexical } from '../editors/lexical.ts';
import { make } from '../make.ts';

/** Every kind of box that is not a public draft, with words that must never leave the page. */
export function addDecoys(): void {
  document.body.prepend(
    make(
      'div',
      { role: 'search', 'data-decoy': 'search' },
      make('input', { type: 'search', 'aria-label': 'Search Facebook', value: 'DECOY search' }),
    ),
  );
  document.body.append(chat(), conversation(), note(), hiddenComposer());
}

/** A chat at the bottom of the page: the same editor, in its own dialog. */
function chat(): HTMLElement {
  const dialog = make('div', { role: 'dialog' });
  mountLexical({
    parent: dialog,
    text: 'DECOY chat',
    placeholder: 'Aa',
    attributes: { 'aria-label': 'Message' },
  });
  return make('div', { 'data-pagelet': 'ChatTab', 'data-decoy': 'chat' }, dialog);
}

/** A conversation that nothing marks as private; it lacks the attributes of a composer, so it must not be read. */
function conversation(): HTMLElement {
  const form = make('form', { role: 'presentation' });
  mountLexical({ parent: form, text: 'DECOY conversation' });
  return make('div', { role: 'dialog', 'data-decoy': 'conversation' }, form);
}

function note(): HTMLElement {
  const article = make('div', { 'data-decoy': 'note' });
  mountLexical({ parent: article, text: 'DECOY note' });
  return article;
}

function hiddenComposer(): HTMLElement {
  const form = make('form', { method: 'POST' });
  mountLexical({ parent: form, text: 'DECOY the draft of before' });
  return make('div', { role: 'dialog', hidden: true }, form);
}
