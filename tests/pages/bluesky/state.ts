import type { BlueskyPage } from './index.ts';
import type { MountedEditor } from '../editors/mount.ts';

const query = new URLSearchParams(location.search);

/** Options that a test sets before it opens or clicks anything. */
export const options: BlueskyPage['options'] = {
  account: query.get('account') ?? 'harbour.bsky.social',
  publish: 'succeeds',
  isShown: true,
};

/** The page's editors by the names that tests use. */
export const boxes = new Map<string, MountedEditor>();

const digits = '234567abcdefghijklmnopqrstuvwxyz';

/** The id of a post made at this time, in milliseconds since 1970, as the site's own library writes it. */
export function idAt(time: number): string {
  let bits = (BigInt(time) * 1000n) << 10n;
  let id = '';
  for (let at = 0; at < 13; at += 1) {
    id = digits[Number(bits & 31n)]! + id;
    bits >>= 5n;
  }
  return id;
}

let last = '';
export const lastPost = () => last;
export const nextPost = () => (last = idAt(Date.now()));
