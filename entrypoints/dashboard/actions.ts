import type { DashboardActions, Notes } from '../../components/dashboard/dashboard-state.ts';
import type { SaveOutcome } from '../../components/forms/form-model.ts';
import { browser } from '../../lib/browser.ts';
import { findLongPhrases } from '../../lib/organisation/own-words.ts';
import { findStillMissing } from '../../lib/organisation/still-missing.ts';
import { parseProfile } from '../../lib/organisation/profile.ts';
import type { SiteMode } from '../../lib/sites/facts/site-mode.ts';
import type { SiteId } from '../../lib/post.ts';
import type { PolicySource } from '../../lib/policy/policy-source.ts';
import {
  changeSettings,
  findSnoozeEnd,
  modeOf,
  readSettings,
  withMode,
} from '../../lib/settings.ts';
import { newId, type Store } from '../../lib/store/store.ts';
import { perSite, siteIds } from '../../lib/sites/facts/all-sites.ts';
import { heldSites, leaveSite, useSite } from './held-sites.ts';

export async function readNotes(store: Store, source: PolicySource): Promise<Notes> {
  // Reading the policy may update the records first.
  const policy = await source.read();
  const [
    profiles,
    counts,
    dismissed,
    accounts,
    phrases,
    quarantined,
    supplied,
    texts,
    settings,
    held,
  ] = await Promise.all([
    store.profiles.all(),
    store.count(),
    store.mark('missing'),
    store.accounts.all(),
    store.phrases.all(),
    store.quarantine.all(),
    store.supplied.ids(),
    store.mark('texts'),
    readSettings(browser.storage.local),
    heldSites(),
  ]);
  return {
    profiles,
    missing: dismissed === 1 ? [] : findStillMissing(profiles[0], counts['partners'] ?? 0, policy),
    accounts,
    phrases,
    mutedRules: settings.mutedRules,
    quietUntil: findSnoozeEnd(settings, Date.now()),
    keepsText: texts === 1,
    modes: perSite((site) => modeOf(settings, site, policy)),
    held,
    shared: {
      locked: policy.locked,
      reason: policy.reason,
      neverName: policy.neverName,
      modes: siteIds.filter((site) => policy.modes[site] !== undefined),
      problems: policy.problems,
      isShared: (part, id) => supplied[part].has(id),
    },
    quarantined: quarantined.map(describe),
  };
}

/** A quarantined record, with the name a person gave it. */
function describe({
  key,
  from,
  raw,
  policy,
}: Awaited<ReturnType<Store['quarantine']['all']>>[number]) {
  const { name, who, id } = (raw ?? {}) as Record<string, unknown>;
  const words = [name, who, id].find((each) => typeof each === 'string' && each !== '');
  return { key, from, policy, name: String(words ?? '').slice(0, 120) };
}

/** The actions of the page's buttons and fields. `changed` reloads everything. */
export function createActions(store: Store, changed: () => Promise<void>): DashboardActions {
  const saveProfile = async (record: unknown): Promise<SaveOutcome> => {
    const parsed = parseProfile(record);
    if (!parsed.ok) return { saved: false, problems: parsed.problems };
    const profile = parsed.value;
    const problems = findLongPhrases(profile, await store.profiles.get(profile.id));
    if (problems.length > 0) return { saved: false, problems };
    await store.profiles.put(profile);
    await changed();
    return { saved: true };
  };
  const then =
    <A extends readonly unknown[]>(work: (...args: A) => Promise<unknown>) =>
    async (...args: A) => {
      await work(...args);
      await changed();
    };
  const area = browser.storage.local;
  return {
    newId,
    openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }),
    dismissMissing: then(() => store.setMark('missing', 1)),
    saveProfile,
    deleteProfile: then((id: string) => store.profiles.delete(id)),
    forgetAccount: then((id: string) => store.accounts.delete(id)),
    forgetPhrase: then((id: string) => store.phrases.delete(id)),
    switchRule: then((id: string, isOn: boolean) =>
      changeSettings(area, ({ mutedRules }) => {
        const others = mutedRules.filter((rule) => rule !== id);
        return { mutedRules: isOn ? others : [...others, id] };
      }),
    ),
    restore: then((key: number) => store.quarantine.restore(key, newId())),
    deleteQuarantined: then((key: number) => store.quarantine.forget(key)),
    endQuiet: then(() => changeSettings(area, () => ({ quietUntil: 0 }))),
    async setKeepsText(keeps) {
      const forgotten = await store.posts.keepTexts(keeps);
      await changed();
      return forgotten;
    },
    setMode: then((site: SiteId, mode: SiteMode) =>
      changeSettings(area, (settings) => withMode(settings, site, mode)),
    ),
    // The question comes before any await, so that the user gesture still counts.
    useSite: then(useSite),
    leaveSite: then(leaveSite),
  };
}
