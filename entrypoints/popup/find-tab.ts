import type { TabState } from '../../components/popup/popup-state.ts';
import { heldSites } from '../dashboard/held-sites.ts';
import type { Tab } from './tab-view.ts';
import { browser, type Tabs } from '../../lib/browser.ts';
import { createSend, type ComposerView, type TabRequests } from '../../lib/messages.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { findSnoozeEnd, modeOf, readSettings } from '../../lib/settings.ts';
import {
  findSiteId,
  hostsAtInstall,
  sitesOnPress,
  type SiteId,
} from '../../lib/sites/facts/all-sites.ts';

/** The active tab of this window. */
export async function findTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Typed messages to the content script of one tab. */
export function sendToTab(tabId: number) {
  return createSend<TabRequests>((envelope) =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
}

/** The state of this tab, asked once. */
export async function readTabState(
  tab: Tab | undefined,
  hasProfile: boolean,
  ask: (tabId: number) => Promise<ComposerView | undefined>,
): Promise<TabState> {
  if (!hasProfile) return { is: 'setup' };
  const settings = await readSettings(browser.storage.local);
  const snoozeEnd = findSnoozeEnd(settings, Date.now());
  if (snoozeEnd > 0) return { is: 'quiet', until: snoozeEnd };
  if (tab?.id === undefined) return { is: 'unsupported', offers: [] };
  // Without permission for a site, the browser hides its address.
  if (tab.url === undefined && !(await hasAllHosts())) return { is: 'allow' };
  const site = tab.url === undefined ? undefined : findSiteId(tab.url);
  if (!site) return { is: 'unsupported', offers: await findOffers() };
  const policy = await readPolicy(browser.storage.managed);
  if (modeOf(settings, site, policy) === 'off') {
    const isLocked = policy.locked.has('modes') && policy.modes[site] === 'off';
    return { is: 'off', site, ...(isLocked && { locked: policy.reason }) };
  }
  try {
    const composer = await ask(tab.id);
    return composer ? { is: 'composer', view: composer } : { is: 'no-composer' };
  } catch {
    return (await hasAllHosts()) ? { is: 'reload' } : { is: 'allow' };
  }
}

function hasAllHosts(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...hostsAtInstall] });
}

/** The sites that the writer has not asked for. One of them may be in this tab: the browser hides its address. */
async function findOffers(): Promise<readonly SiteId[]> {
  const held = await heldSites();
  return sitesOnPress.filter((site) => !held.includes(site));
}
