import { mountLexical } from '../editors/lexical.ts';
import { make } from '../make.ts';
import { makeButton } from './composer.ts';
import { boxes, offered } from './state.ts';
import { words } from './words.ts';

/** The composer of business.facebook.com. Which library it uses is not known for certain. */
export function makeBusiness(): HTMLElement {
  const place = make('div', { 'data-part': 'text' });
  boxes.set(
    'business',
    mountLexical({
      parent: place,
      attributes: { role: 'combobox', class: 'notranslate _5rpu', 'aria-label': words.hint },
      ...offered(),
    }),
  );
  // An editor whose library cannot be recognised; the coach leaves it alone.
  const unknown = make(
    'div',
    { 'data-decoy': 'unknown' },
    make(
      'div',
      { contenteditable: 'true', role: 'combobox', class: 'notranslate _5rpu' },
      make('p', {}, 'DECOY an editor nobody knows'),
    ),
  );
  return make(
    'main',
    {},
    place,
    unknown,
    makeButton(words.post, () => undefined),
  );
}
