import type { DashboardActions, Notes } from '../../components/dashboard/dashboard-state.ts';
import type { SaveOutcome } from '../../components/forms/form-model.ts';
import { browser } from '../../lib/browser.ts';
import type { Parsed } from '../../lib/organisation/parsed.ts';
import { parsePartner } from '../../lib/organisation/partner.ts';
import { parseProfile } from '../../lib/organisation/profile.ts';
import type { SiteMode } from '../../lib/messages.ts';
import type { SiteId } from '../../lib/post.ts';
import { changeSettings, modeOf, readSettings } from '../../lib/settings.ts';
import type { Collection } from '../../lib/store/collection.ts';
import { newId, type Store } from '../../lib/store/store.ts';

/** A rule's title for people; its id where the rule is gone. */
export type TitleOf = (rule: string) => string;

export async function readNotes(store: Store, titleOf: TitleOf): Promise<Notes> {
  const [profiles, partners, accounts, phrases, setAside, settings] = await Promise.all([
    store.profiles.all(),
    store.partners.all(),
    store.accounts.all(),
    store.phrases.all(),
    store.setAside(),
    readSettings(browser.storage.local),
  ]);
  return {
    profiles,
    partners,
    accounts,
    phrases,
    mutedRules: settings.mutedRules.map((id) => ({ id, title: titleOf(id) })),
    quietUntil: settings.quietUntil,
    modes: {
      x: modeOf(settings, 'x'),
      linkedin: modeOf(settings, 'linkedin'),
      facebook: modeOf(settings, 'facebook'),
    },
    setAside: setAside.length,
  };
}

/** What the page's buttons and fields do. `changed` reads everything anew. */
export function createActions(
  store: Store,
  titleOf: TitleOf,
  changed: () => Promise<void>,
): DashboardActions {
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
    titleOf,
    saveProfile: save(store.profiles, parseProfile),
    savePartner: save(store.partners, parsePartner),
    deleteProfile: then((id: string) => store.profiles.delete(id)),
    deletePartner: then((id: string) => store.partners.delete(id)),
    forgetAccount: then((id: string) => store.accounts.delete(id)),
    forgetPhrase: then((id: string) => store.phrases.delete(id)),
    unmuteRule: then((id: string) =>
      changeSettings(area, ({ mutedRules }) => ({
        mutedRules: mutedRules.filter((rule) => rule !== id),
      })),
    ),
    endQuiet: then(() => changeSettings(area, () => ({ quietUntil: 0 }))),
    setMode: then((site: SiteId, mode: SiteMode) =>
      changeSettings(area, ({ modes }) => ({ modes: { ...modes, [site]: mode } })),
    ),
  };
}
