import type { MountedEditor } from '../editors/mount.ts';
import type { FacebookPage } from './index.ts';
import { words } from './words.ts';

const query = new URLSearchParams(location.search);

/** What a test may set before it opens or presses anything. */
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

/** The editors of the page by the names the tests have for them. */
export const boxes = new Map<string, MountedEditor>();

const people = ['Riverside Food Bank', 'Riverside Rowing', 'Amira Khan'];
/** Asked when an editor is mounted. */
export const offered = () => (options.offersPeople ? { people } : {});

/** Another one in each tab, as on the site. */
let posts = Date.now();
export const lastPost = () => posts;
export const nextPost = () => (posts += 1);
