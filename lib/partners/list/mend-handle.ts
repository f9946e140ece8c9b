import { factsOf, siteIds, type SiteId } from '../../sites/facts/all-sites.ts';
import { handleAtPath, handleIn, lookOf } from './handles.ts';
import { isPlaceholder } from './placeholders.ts';
import { elsewhere, namesOf } from './site-names.ts';

/** The account read from a cell. */
export interface MendedHandle {
  /** May differ from the column's site if the cell says so. */
  readonly site: SiteId;
  readonly handle: string;
  /** False if the cell contains exactly this. */
  readonly isMended: boolean;
}

/** What spreadsheets show for a failed formula, in their languages, or one that isn't done: #N/A, #REF!, #¿NOMBRE?, Err:502, Loading... */
const failed =
  /^(?:#[¡¿]?[\p{L}\d/_-]{2,20}[!?]|#(?:N\/[A-Z]|NV|NB|ND|N\/DISP?|GETTING_DATA)|Err:\d{3}|Loading(?:\.{3}|…))\.?$/iu;

/** True for a cell whose formula failed. */
export function isFailedFormula(cell: string): boolean {
  return failed.test(cell);
}

/** Invisible characters, often copied along with a handle. */
const unseen = /\p{Cf}/gu;
/** A prefix that names the site of an account: "X:", "fb", "X/Twitter". */
const labels = siteIds.map((site) => {
  const names = [...namesOf(site), ...factsOf(site).shortNames].join('|');
  return [new RegExp(`^(?:${names})(?:/(?:${names}))?$`, 'i'), site] as const;
});
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
  if (isPlaceholder(visible) || /^urn:/i.test(visible)) return undefined;
  // A telephone number, or a count of followers.
  if (/^\d+$/.test(visible) && factsOf(column).handle.form === 'handle') return undefined;
  const plain = handleIn(column, visible);
  if (plain !== '' && !plain.endsWith('.') && factsOf(column).handle.pattern.test(plain)) {
    return { site: column, handle: plain, isMended: false };
  }
  if (visible.length > 500) return undefined;
  const text = visible.normalize('NFKC').replace(/^['=]+/, '');
  const words = text
    .split(
      /[\s,;|&+=()[\]]+|(?<![./][^\s,;|&+=()[\]]*):(?!\/\/)|(?<!\.[^\s,;|&+=()[\]]*)\/(?=@)|\/(?=\s)/,
    )
    .map((part) => part.replace(/^[<"'“‘]+|[.,;:!?>"'”’/]+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (unused.test(words.filter((word) => !/[@./]/.test(word)).join(' '))) return undefined;
  for (const [i, word] of words.entries()) {
    const before = words[i - 1] ?? '';
    const labelled = labels.find(([label]) => label.test(before))?.[1];
    if (labelled === undefined && elsewhere.test(before)) continue;
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
  const { behind, alwaysBehind } = factsOf(column).lists;
  const [, part = '', rest] = /^\/?([^/]+)\/(.)/.exec(word) ?? [];
  // "company/oak" in a column of LinkedIn.
  const isPath = alwaysBehind && rest !== undefined && behind.includes(part.toLowerCase());
  const mirrored = isPath ? undefined : mirroredSite(word);
  const look = isPath ? column : (mirrored ?? lookOf(word));
  const isHandle = /^@[^@\s]+$/.test(word);
  const mayBeBare = isSure && /\p{L}/u.test(word) && !isPlaceholder(word);
  if (!isHandle && look === undefined && !mayBeBare) return undefined;
  if (look === 'website') return undefined;
  const site = isHandle || look === undefined ? column : look;
  const handle =
    isPath || mirrored !== undefined
      ? handleAtPath(site, isPath ? word : word.replace(hostPattern, ''))
      : handleIn(site, word);
  return factsOf(site).handle.pattern.test(handle) ? { site, handle } : undefined;
}

const hostPattern = /^(?:https?:\/\/)?(?:www\.)?([^/]+)\//i;

/** The site whose accounts another host shows at the same paths. */
function mirroredSite(address: string): SiteId | undefined {
  const host = hostPattern.exec(address)?.[1];
  if (host === undefined) return undefined;
  return siteIds.find((site) => factsOf(site).lists.mirrors?.test(host));
}
