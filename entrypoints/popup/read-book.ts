import type { BookSays, TabState } from '../../components/popup/popup-state.ts';
import { isNeverNamed } from '../../lib/analyzer/names/never-name.ts';
import { findStanding } from '../../lib/store/coached-accounts.ts';
import { browser } from '../../lib/browser.ts';
import { makeIdeas } from '../../lib/ideas/make-ideas.ts';
import { createPartnerBook } from '../../lib/partners/find-partners.ts';
import type { Partner } from '../../lib/partners/partner.ts';
import { findNewNames } from '../../lib/partners/new-names.ts';
import { withPolicyNames } from '../../lib/policy/policy.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import type { SiteId } from '../../lib/post.ts';
import { factsOf, findSiteId, siteWithDrafts } from '../../lib/sites/facts/all-sites.ts';
import { fillAddress } from '../../lib/sites/facts/fill-address.ts';
import type { Store } from '../../lib/store/store.ts';

/** What the partner book offers for this tab; undefined before there is a profile. */
export async function readBook(
  store: Store,
  partners: readonly Partner[],
  state: TabState,
  url: string | undefined,
): Promise<BookSays | undefined> {
  const [stored, accounts] = await Promise.all([store.profiles.all(), store.accounts.all()]);
  const profiles = withPolicyNames(stored, await readPolicy(browser.storage.managed));
  const view = state.is === 'composer' ? state.view : undefined;
  const standing =
    view && findStanding(view.author ?? { site: view.site }, view.place, profiles, accounts);
  const profile = standing?.coached === 'yes' ? standing.profile : profiles[0];
  if (profile === undefined) return undefined;
  const site = view?.site ?? findSiteId(url ?? '') ?? siteWithDrafts;
  if (view?.analysis) {
    const { text, analysis } = view;
    const names = analysis.uncredited.filter(({ staff }) => staff !== true);
    const found = { text, site, names, tags: analysis.credits };
    // Without names in the draft, don't index 10,000 partners.
    const hasNames = names.length + analysis.credits.length > 0;
    const newNames = hasNames ? findNewNames(found, createPartnerBook(partners, 0)) : [];
    return {
      ideas: [],
      newNames: newNames.filter(({ name }) => !isNeverNamed(profile, name)),
      site,
    };
  }
  const recent = await store.posts.newest(20, ({ profile: of }) => of === profile.id);
  const formatDay = (at: number) =>
    new Date(at).toLocaleDateString([], { day: 'numeric', month: 'long', year: 'numeric' });
  const ideas = makeIdeas({ profile, partners, recent, site, now: Date.now(), formatDay });
  return { ideas, newNames: [], site };
}

/** The site's own draft with words in it; a page the writer opens, nothing is sent before they press Post. */
export function draftAddress(site: SiteId, words: string): string | undefined {
  const template = factsOf(site).draftAddress?.withWords;
  return template === undefined ? undefined : fillAddress(template, { words });
}
