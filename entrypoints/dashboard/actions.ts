import type { DashboardActions, Notes } from '../../components/dashboard/dashboard-state.ts';
import type { SaveOutcome } from '../../components/forms/form-model.ts';
import { browser } from '../../lib/browser.ts';
import type { Parsed } from '../../lib/organisation/parsed.ts';
import { parsePartner } from '../../lib/organisation/partner.ts';
import { parseProfile } from '../../lib/organisation/profile.ts';
import type { SiteMode } from '../../lib/messages.ts';
import type { SiteId } from '../../lib/post.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { changeSettings, modeOf, readSettings } from '../../lib/settings.ts';
import type { Collection } from '../../lib/store/collection.ts';
import { newId, type Store } from '../../lib/store/store.ts';

export async function readNotes(store: Store): Promise<Notes> {
  const [profiles, partners, accounts, phrases, setAside, settings, policy] = await Promise.all([
    store.profiles.all(),
    store.partners.all(),
    store.accounts.all(),
    store.phrases.all(),
    store.setAside(),
    readSettings(browser.storage.local),
    readPolicy(browser.storage.managed),
  ]);
  return {
    profiles,
    partners,
    accounts,
    phrases,
    mutedRules: settings.mutedRules,
    quietUntil: settings.quietUntil,
    modes: {
      x: modeOf(settings, 'x', policy),
      linkedin: modeOf(settings, 'linkedin', policy),
      facebook: modeOf(settings, 'facebook', policy),
    },
    setAside: setAside.length,
  };
}

/** What the page's buttons and fields do. `changed` reads everything anew. */
export function createActions(store: Store, changed: () => Promise<void>): DashboardActions {
  const save =
    <T extends { readonly id: string }>(
      collection: Collection<T>,
      parse: (value: unknown) => Parsed<T>,
    ) =>
    async (record: unknown): Promise<SaveOutcome> => {
      const parsed = parse(record);
      if (!parsed.ok) return { saved: false, problems: parsed.problems };
      await collection.put(parsed.value);
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
    saveProfile: save(store.profiles, parseProfile),
    savePartner: save(store.partners, parsePartner),
    deleteProfile: then((id: string) => store.profiles.delete(id)),
    deletePartner: then((id: string) => store.partners.delete(id)),
    forgetAccount: then((id: string) => store.accounts.delete(id)),
    forgetPhrase: then((id: string) => store.phrases.delete(id)),
    switchRule: then((id: string, isOn: boolean) =>
      changeSettings(area, ({ mutedRules }) => {
        const others = mutedRules.filter((rule) => rule !== id);
        return { mutedRules: isOn ? others : [...others, id] };
      }),
    ),
    endQuiet: then(() => changeSettings(area, () => ({ quietUntil: 0 }))),
    setMode: then((site: SiteId, mode: SiteMode) =>
      changeSettings(area, ({ modes }) => ({ modes: { ...modes, [site]: mode } })),
    ),
  };
}
