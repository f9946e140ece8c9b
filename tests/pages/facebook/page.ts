import { make } from '../make.ts';
import { makeBusiness } from './business.ts';
import { makePost } from './comments.ts';
import { closeComposer, openComposer } from './composer.ts';
import { addDecoys } from './decoys.ts';
import type { FacebookPage } from './index.ts';
import { boxes, lastPost, options } from './state.ts';
import { language } from './words.ts';

/**
 * Facebook as described in autumn 2026: the dialog of a profile, a page and a group, comments, and the composer
 * of the business site, all with the real Lexical, plus boxes that a coach must not read. Tests inspect and
 * control the page through `window.facebook`.
 */
const errors: string[] = [];
window.addEventListener('error', ({ message }) => errors.push(message));

const isGroupsFeed = location.pathname.startsWith('/groups/feed');
const query = new URLSearchParams(location.search);
document.documentElement.lang = language;
document.documentElement.classList.toggle('dark', query.has('dark'));

document.body.append(
  location.host.startsWith('business.')
    ? makeBusiness()
    : make(
        'main',
        {},
        make('h1', {}, 'Feed'),
        make('a', { href: '/groups/444/' }, 'Harbour Neighbours'),
        makePost('9001', 'comment 1', isGroupsFeed ? '555' : undefined),
        makePost('9002', 'comment 2'),
        makePost('9003', 'group comment', '444'),
      ),
);
addDecoys();

const facebook: FacebookPage = {
  errors,
  options,
  models: () => Object.fromEntries([...boxes].map(([name, box]) => [name, box.read()])),
  mentions: (name) => boxes.get(name)?.mentions() ?? [],
  element: (name) => boxes.get(name)!.element,
  open: openComposer,
  close: () => closeComposer(),
  lastPost,
};
Object.assign(window, { facebook });
