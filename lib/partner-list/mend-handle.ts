import { handlePatterns } from '../organisation/fields.ts';
import type { SiteId } from '../post.ts';
import { handleIn, lookOf } from './handles.ts';

/** The account read from a cell. */
export interface MendedHandle {
  /** May differ from the column's site if the cell says so. */
  readonly site: SiteId;
  readonly handle: string;
  /** False if the cell contains exactly this. */
  readonly isMended: boolean;
}

/** What spreadsheets show for a failed formula, in their languages: #N/A, #REF!, #¿NOMBRE?, Err:502. */
const failed =
  /^(?:#[¡¿]?[\p{L}\d/_-]{2,20}[!?]|#(?:N\/[A-Z]|NV|NB|ND|N\/DISP?|GETTING_DATA)|Err:\d{3})\.?$/iu;

/** True for a cell whose formula failed. */
export function isFailedFormula(cell: string): boolean {
  return failed.test(cell);
}

/** Invisible characters, often copied along with a handle. */
const unseen = /\p{Cf}/gu;
const labels: readonly (readonly [RegExp, SiteId])[] = [
  [/^(?:x|twitter|tw|x\/twitter|twitter\/x)$/i, 'x'],
  [/^(?:linkedin|li)$/i, 'linkedin'],
  [/^(?:facebook|fb)$/i, 'facebook'],
];
/** Sites without a column of ours: the account after the word belongs to them. */
const elsewhere =
  /^(?:insta|instagram|ig|tiktok|youtube|yt|mastodon|bluesky|bsky|threads|telegram|whatsapp|snapchat|e-?mail)$/i;
/** Sites that show X posts at the same addresses. */
const mirrors =
  /^(?:https?:\/\/)?(?:www\.)?(?:nitter\.[a-z.]+|xcancel\.com|(?:fx|vx)twitter\.com|fixupx\.com)\//i;
/** Words that say an account isn't in use, in the languages of `heading-words.ts`. */
const unusedWords = [
  'not|no longer|in-?active|closed|old|former|deleted|suspended|dormant|fake|parody|unofficial',
  'defunct|wrong|inactif|fermé|inaktiv|gelöscht|inactiv[ao]|cerrad[ao]|inativ[ao]|inattiv[ao]',
  'inactief|nieaktywn[ey]',
].join('|');
const unused = new RegExp(`(?<!\\p{L})(?:${unusedWords})(?!\\p{L})`, 'iu');

/**
 * Reads the account in a cell as people fill it in: "＠oak", "@oak.", "X: @oak", "@oak / @oak2", "@oak (main)", another site's address. Undefined if
 * the cell names no account.
 */
export function mendHandle(column: SiteId, cell: string): MendedHandle | undefined {
  const visible = cell.replace(unseen, '').trim();
  const plain = handleIn(column, visible);
  if (plain !== '' && !plain.endsWith('.') && handlePatterns[column].test(plain)) {
    return { site: column, handle: plain, isMended: false };
  }
  if (visible.length > 500) return undefined;
  const text = visible.normalize('NFKC').replace(/^['=]+/, '');
  const words = text
    .split(/[\s,;|&+=()[\]]+|:(?!\/\/)|\/(?=[\s@])/)
    .map((part) => part.replace(/^[<"'“‘]+|[.,;:!?>"'”’/]+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (unused.test(words.filter((word) => !/[@./]/.test(word)).join(' '))) return undefined;
  for (const [i, word] of words.entries()) {
    const before = words[i - 1] ?? '';
    if (elsewhere.test(before)) continue;
    const labelled = labels.find(([label]) => label.test(before))?.[1];
    const isSure = labelled !== undefined || words.length === 1;
    const named = accountIn(labelled ?? column, word, isSure);
    if (named !== undefined) return { ...named, isMended: true };
  }
  return undefined;
}

/** A word that must be an account: with an `@`, an address, or one that can't be anything else. */
function accountIn(
  column: SiteId,
  word: string,
  isSure: boolean,
): { readonly site: SiteId; readonly handle: string } | undefined {
  const isPath = column === 'linkedin' && /^\/?(?:in|company|school|showcase)\/./i.test(word);
  const address = isPath
    ? `linkedin.com/${word.replace(/^\//, '')}`
    : word.replace(mirrors, 'https://x.com/');
  const look = lookOf(address);
  const isHandle = /^@[^@\s]+$/.test(word);
  if (!isHandle && look === undefined && !(isSure && /\p{L}/u.test(word))) return undefined;
  if (look === 'website') return undefined;
  const site = isHandle || look === undefined ? column : look;
  const handle = handleIn(site, address);
  return handlePatterns[site].test(handle) ? { site, handle } : undefined;
}
