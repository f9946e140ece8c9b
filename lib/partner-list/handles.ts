import { handlePatterns } from '../organisation/fields.ts';
import type { SiteId } from '../post.ts';

const addresses: readonly (readonly [SiteId, RegExp])[] = [
  ['x', /^(?:https?:\/\/)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com(?:\/|$)/i],
  ['linkedin', /^(?:https?:\/\/)?(?:[a-z]+\.)?linkedin\.com(?:\/|$)/i],
  ['facebook', /^(?:https?:\/\/)?(?:[a-z-]+\.)?(?:facebook|fb)\.com(?:\/|$)/i],
];

/** Paths that aren't followed by an account name. */
const notAccounts: Readonly<Record<'x' | 'facebook', ReadonlySet<string>>> = {
  x: new Set(
    (
      'about account compose download explore hashtag help home i intent jobs login logout messages ' +
      'notifications oauth privacy search settings share signup tos who_to_follow widgets'
    ).split(' '),
  ),
  facebook: new Set(
    (
      'about ads business careers dialog event events fundraisers gaming groups hashtag help ' +
      'home.php i l.php login login.php marketplace me media messages notes notifications p people ' +
      'permalink.php photo photo.php photos plugins policies privacy profile.php public reel reels ' +
      'search settings share share.php sharer sharer.php story.php stories video video.php videos watch'
    ).split(' '),
  ),
};

/** The column that a cell's content suggests. */
export function lookOf(cell: string): SiteId | 'website' | undefined {
  const site = addresses.find(([, pattern]) => pattern.test(cell))?.[0];
  if (site !== undefined) return site;
  if (/^@\w{1,15}$/.test(cell)) return 'x';
  return /^(?:https?:\/\/|www\.)\S+$/i.test(cell) ? 'website' : undefined;
}

/** The account name in a cell: a handle or a page's address, with or without `@`; empty if an address has none. */
export function handleIn(site: SiteId, cell: string): string {
  const text = cell.trim();
  const pattern = addresses.find(([id]) => id === site)?.[1];
  if (pattern === undefined || !pattern.test(text)) {
    return site === 'facebook' && /^\/?profile\.php\b/i.test(text) ? '' : text.replace(/^@/, '');
  }
  const path = text.replace(pattern, '').split(/[?#]/)[0] ?? '';
  const name = accountIn(
    site,
    path.split('/').filter((part) => part !== ''),
  );
  return handlePatterns[site].test(name) ? name : '';
}

function accountIn(site: SiteId, [first = '', second = '']: readonly string[]): string {
  if (site === 'linkedin') {
    return /^(?:company|in|school|showcase)$/i.test(first) ? decoded(second) : '';
  }
  if (site === 'facebook' && /^(?:pages|pg)$/i.test(first)) {
    return /^(?:category|create)$/i.test(second) ? '' : second;
  }
  return notAccounts[site].has(first.toLowerCase()) ? '' : first.replace(/^@/, '');
}

/** Decodes non-ASCII letters in addresses, such as "%C3%A9". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
