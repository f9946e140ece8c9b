import { factsOf, siteIds, type SiteId } from '../sites/facts/all-sites.ts';

/** What lists and phones call a site, in lower case: "x", "twitter". */
export function namesOf(site: SiteId): readonly string[] {
  const { name, alsoCalled } = factsOf(site);
  return [name.toLowerCase(), ...alsoCalled];
}

const patterns = siteIds.map(
  (site) => [site, new RegExp(String.raw`\b(?:${namesOf(site).join('|')})\b`, 'i')] as const,
);

/** The sites that a text names. */
export function sitesNamed(text: string): readonly SiteId[] {
  return patterns.flatMap(([site, pattern]) => (pattern.test(text) ? [site] : []));
}
