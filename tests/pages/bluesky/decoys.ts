import { make } from '../make.ts';
import { mountTiptap2 } from '../editors/tiptap2.ts';
import { boxes } from './state.ts';
import { words } from './words.ts';

/** Every kind of box that is not a post, with words that must never leave the page. */
export function addDecoys(): void {
  const field = (part: string, tag: 'input' | 'textarea') =>
    make('div', { 'data-decoy': part }, make(tag, { 'aria-label': `DECOY ${part}` }));
  // The chat's box may become the same editor one day.
  const place = make('div', { 'data-decoy': 'chat editor' });
  const alt = make('div', { role: 'dialog', 'aria-modal': 'true' }, field('alt text', 'textarea'));
  document.body.append(
    make('div', { 'data-decoy': 'chat' }, make('textarea', { 'aria-label': words.message })),
    place,
    field('search', 'input'),
    field('report', 'textarea'),
    make('div', { 'data-testid': 'editProfileModal' }, field('profile', 'textarea')),
    make('div', { 'data-testid': 'createOrEditListDialog' }, field('list', 'input')),
    alt,
  );
  boxes.set('box 1', mountTiptap2({ parent: place, text: 'DECOY chat' }));
}
