import { factsOf, perSite, siteIds, type SiteId } from '../../sites/facts/all-sites.ts';

/** How each site's addresses begin. */
const addresses = perSite((site) => {
  const { domains, subdomains } = factsOf(site).lists;
  const hosts = domains.map((domain) => domain.replaceAll('.', String.raw`\.`)).join('|');
  return new RegExp(String.raw`^(?:https?:\/\/)?(?:(?:${subdomains})\.)?(?:${hosts})(?:\/|$)`, 'i');
});

/** Parts of an address that are no account's name, and are not followed by one. */
const notAccounts = perSite((site) => new Set(factsOf(site).lists.notAccounts.split(' ')));

/** The column that a cell's content suggests. */
export function lookOf(cell: string): SiteId | 'website' | undefined {
  const site =
    siteIds.find((each) => addresses[each].test(cell)) ??
    siteIds.find((each) => factsOf(each).lists.alone?.test(cell));
  if (site !== undefined) return site;
  return /^(?:https?:\/\/|www\.)\S+$/i.test(cell) ? 'website' : undefined;
}

/** The account name in a cell: a handle or a page's address, with or without `@`; empty if an address has none. */
export function handleIn(site: SiteId, cell: string): string {
  const text = cell.trim();
  const address = addresses[site];
  if (address.test(text)) return handleAtPath(site, text.replace(address, ''));
  return /^\/?profile\.php\b/i.test(text) ? '' : text.replace(/^@/, '');
}

/** The account name in an address without its host: "company/oak?view=all". */
export function handleAtPath(site: SiteId, path: string): string {
  const parts = (path.split(/[?#]/)[0] ?? '').split('/').filter((part) => part !== '');
  const name = accountIn(site, parts);
  return factsOf(site).handle.pattern.test(name) ? name : '';
}

function accountIn(site: SiteId, [first = '', second = '']: readonly string[]): string {
  const { behind, alwaysBehind } = factsOf(site).lists;
  const isBehind = behind.includes(first.toLowerCase());
  if (alwaysBehind && !isBehind) return '';
  const name = isBehind ? second : first;
  return notAccounts[site].has(name.toLowerCase()) ? '' : decoded(name).replace(/^@/, '');
}

/** Decodes non-ASCII letters in addresses, such as "%C3%A9". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
