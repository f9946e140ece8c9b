import { make } from '../make.ts';
import { makePost } from './comments.ts';
import { addDecoys } from './decoys.ts';
import type { LinkedinPage } from './index.ts';
import { closeShare, makeOutlet, openShare } from './share-dialog.ts';
import { boxes, lastPost, options } from './state.ts';
import { language } from './words.ts';

/**
 * LinkedIn as described in autumn 2026: share dialogs of three generations and comments of two, each with its
 * real editor, plus boxes that a coach must not read. Tests inspect and control the page through
 * `window.linkedin`.
 */
const errors: string[] = [];
window.addEventListener('error', ({ message }) => errors.push(message));

const query = new URLSearchParams(location.search);
document.documentElement.lang = language;
document.documentElement.classList.toggle('dark', query.has('dark'));

const isAdmin = /^\/company\/[^/]+\/admin/.test(location.pathname);
const outlet = makeOutlet();
document.body.append(
  make(
    'main',
    {},
    ...['7001', '7002'].map((post, index) =>
      makePost({ post, name: `comment ${index + 1}`, isLegacy: isAdmin }),
    ),
  ),
);
addDecoys(outlet);

const linkedin: LinkedinPage = {
  errors,
  options,
  models: () => Object.fromEntries([...boxes].map(([name, box]) => [name, box.read()])),
  mentions: (name) => boxes.get(name)?.mentions() ?? [],
  element: (name) => boxes.get(name)!.element,
  open: (generation, isRepost = false) => openShare(generation, isRepost, outlet),
  close: () => closeShare(),
  lastPost,
};
Object.assign(window, { linkedin });
