import { factsOf, siteIds, type SiteId } from '../../lib/sites/facts/all-sites.ts';
import type { Translate } from '../../lib/translate.ts';

/** "X, LinkedIn and Facebook" */
export function allOf(sites: readonly SiteId[], t: Translate): string {
  return listOf(sites, 'conjunction', t);
}

/** "X, LinkedIn or Facebook" */
export function anySite(t: Translate): string {
  return listOf(siteIds, 'disjunction', t);
}

function listOf(sites: readonly SiteId[], type: Intl.ListFormatType, t: Translate): string {
  const names = sites.map((site) => factsOf(site).name);
  return new Intl.ListFormat(t('textLanguage'), { type }).format(names);
}
