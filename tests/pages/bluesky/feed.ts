import { make } from '../make.ts';
import { openComposer } from './composer.ts';
import { idAt } from './state.ts';

const list = make('div', { 'data-part': 'feed' });

/** A post in the feed, newest first. */
export function addPost(handle: string, id: string, text: string): void {
  list.prepend(
    make(
      'div',
      { 'data-testid': `feedItem-by-${handle}`, role: 'link' },
      make('a', { href: `/profile/${handle}` }, handle),
      make('a', { href: `/profile/${handle}/post/${id}` }, '1m'),
      make('p', {}, text),
      make(
        'button',
        { type: 'button', 'data-testid': 'replyBtn', click: () => openComposer('reply') },
        '↩',
      ),
    ),
  );
}

/** The feed, with an older post of the account that has the same words as a test's. */
export function makeFeed(account: string): HTMLElement {
  addPost('oak.bsky.social', idAt(Date.now() - 60_000), 'DECOY a post of somebody');
  addPost(account, idAt(Date.now() - 86_400_000), 'Ninety people came.');
  return list;
}
