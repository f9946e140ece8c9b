import { make } from '../make.ts';
import { open, openComposer, showToast } from './composer.ts';
import { addDecoys } from './decoys.ts';
import { makeFeed } from './feed.ts';
import type { BlueskyPage } from './index.ts';
import { boxes, lastPost, options } from './state.ts';
import { language, words } from './words.ts';

/**
 * Bluesky as its own code of August 2026 draws it: the dialog of a post, thread, reply and quote with the real
 * TipTap 2, the feed, and boxes that a coach must not read. Tests inspect and control it through `window.bluesky`.
 */
const errors: string[] = [];
window.addEventListener('error', ({ message }) => errors.push(message));

const isDark = new URLSearchParams(location.search).has('dark');
document.documentElement.lang = language;
document.documentElement.classList.add(isDark ? 'theme--dark' : 'theme--light');
document.body.append(
  make(
    'nav',
    { role: 'navigation' },
    make('a', { href: '/' }, 'Home'),
    make('a', { href: '/messages' }, 'Chat'),
    make('a', { href: `/profile/${options.account}` }, 'Profile'),
  ),
  make(
    'main',
    {},
    make('h1', {}, 'Home'),
    make(
      'button',
      { type: 'button', 'data-part': 'prompt', click: () => openComposer() },
      words.hint,
    ),
    makeFeed(options.account),
  ),
  make('ol', { 'data-sonner-toaster': '' }),
);
addDecoys();
showToast(words.banner, words.view);

const bluesky: BlueskyPage = {
  errors,
  options,
  models: () => Object.fromEntries([...boxes].map(([name, box]) => [name, box.read()])),
  mentions: (name) => boxes.get(name)?.mentions() ?? [],
  element: (name) => boxes.get(name)!.element,
  open: openComposer,
  addBox: () => open?.addBox(),
  rebuild: () => open?.rebuild(),
  close: () => open?.close(),
  lastPost,
};
Object.assign(window, { bluesky });
