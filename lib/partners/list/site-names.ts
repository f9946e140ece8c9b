import { factsOf, siteIds, type SiteId } from '../../sites/facts/all-sites.ts';

/** What lists and phones call a site, in lower case: "x", "twitter". */
export function namesOf(site: SiteId): readonly string[] {
  const { name, alsoCalled } = factsOf(site);
  return [name.toLowerCase(), ...alsoCalled];
}

const others =
  'insta|instagram|ig|tiktok|youtube|yt|mastodon|bluesky|bsky|threads|telegram|whatsapp|snapchat|e-?mail';

/** Sites for which we have no column; an account after one of these words is theirs. */
export const elsewhere = new RegExp(`^(?:${others})$`, 'i');

const namesOthers = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${others})(?![\p{L}\p{N}])`, 'iu');

/** True for a heading of accounts on a site for which we have no column. */
export function namesOtherSite(text: string): boolean {
  return namesOthers.test(text);
}

const patterns = siteIds.map(
  (site) => [site, new RegExp(String.raw`\b(?:${namesOf(site).join('|')})\b`, 'i')] as const,
);

/** The sites that a text names. */
export function sitesNamed(text: string): readonly SiteId[] {
  return patterns.flatMap(([site, pattern]) => (pattern.test(text) ? [site] : []));
}
