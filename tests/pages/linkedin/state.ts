import type { MountedEditor } from '../editors/mount.ts';
import { make } from '../make.ts';
import type { LinkedinPage } from './index.ts';
import { words } from './words.ts';

const query = new URLSearchParams(location.search);

/** Options that a test sets before it clicks anything. */
export const options: LinkedinPage['options'] = {
  account: query.get('account') ?? 'Harbour Museum',
  audience: query.get('audience') ?? words.anyone,
  publish: 'succeeds',
  offersPeople: !query.has('nobody'),
};

/** The page's editors by the names that tests use. */
export const boxes = new Map<string, MountedEditor>();

export const people = ['Riverside Food Bank', 'Riverside Rowing', 'Amira Khan'];
/** Read when an editor is mounted. */
export const offered = () => (options.offersPeople ? { people } : {});

/** Starts at a different number in each tab, as on the site. */
let posts = Date.now();
export const lastPost = () => posts;
export const nextPost = () => (posts += 1);

/** A message of the site in the corner, with a link if there is a post to see. */
export function toast(root: ParentNode & Node, said: string, urn?: string): void {
  let corner = root.querySelector('[data-part="toasts"]');
  if (!corner) {
    corner = make('div', { 'data-part': 'toasts', class: 'artdeco-toasts' });
    (root instanceof Document ? root.body : root).append(corner);
  }
  corner.append(
    make(
      'div',
      { class: 'artdeco-toast-item', 'data-test-artdeco-toast-item-type': 'success' },
      make('p', { class: 'artdeco-toast-item__message' }, said),
      ...(urn
        ? [make('a', { href: `https://www.linkedin.com/feed/update/${urn}/` }, words.view)]
        : []),
    ),
  );
}
