import type { MountedEditor } from '../editors/mount.ts';
import type { FacebookPage } from './index.ts';
import { words } from './words.ts';

const query = new URLSearchParams(location.search);

/** Options that a test sets before it opens or clicks anything. */
export const options: FacebookPage['options'] = {
  account: 'Harbour Museum',
  profile: query.get('profile') ?? '/harbourmuseum',
  audience: query.has('friends') ? words.friends : words.public,
  companion: '',
  linksPicture: true,
  publish: 'succeeds',
  hasNext: false,
  offersPeople: !query.has('nobody'),
};

/** The page's editors by the names that tests use. */
export const boxes = new Map<string, MountedEditor>();

const people = ['Riverside Food Bank', 'Riverside Rowing', 'Amira Khan'];
/** Read when an editor is mounted. */
export const offered = () => (options.offersPeople ? { people } : {});

/** Starts at a different number in each tab, as on the site. */
let posts = Date.now();
export const lastPost = () => posts;
export const nextPost = () => (posts += 1);
