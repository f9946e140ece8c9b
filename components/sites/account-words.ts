import type { Handles } from '../../lib/organisation/profile.ts';
import { factsOf, siteIds, type SiteId } from '../../lib/sites/facts/all-sites.ts';
import type { Translate } from '../../lib/translate.ts';

/** What the field for an account is called: "X handle (@name)", "LinkedIn page". */
export function accountLabel(site: SiteId, t: Translate): string {
  const { name, handle } = factsOf(site);
  return t(handle.form === 'handle' ? 'accountHandle' : 'accountPage', name);
}

/** What to write into it for the organisation's own account. */
export function ownAccountHint(site: SiteId, t: Translate): string {
  const { form, example } = factsOf(site).handle;
  return t(form === 'handle' ? 'profileHandleHint' : 'profilePageHint', example);
}

/** An account as the site shows a tag: with `@` if it is a handle. */
export function tagWritten(site: SiteId, handle: string): string {
  return factsOf(site).tags === 'text' ? `@${handle}` : handle;
}

/** The site whose handle is shown where there is room for only one. */
export const shortestAccount = siteIds.find((site) => factsOf(site).handle.form === 'handle')!;

/** "@oakhall"; undefined if they have no account on that site. */
export function shortAccount(handles: Handles): string | undefined {
  const handle = handles[shortestAccount];
  return handle && `@${handle}`;
}
