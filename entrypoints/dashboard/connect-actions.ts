import type { ConnectActions, ConnectState } from '../../components/connect/connect-state.ts';
import { parseContact } from '../../lib/connect/contact.ts';
import { findOnlyPlace } from '../../lib/connect/reach.ts';
import { newId, type Store } from '../../lib/store/store.ts';

export async function readConnect(store: Store): Promise<ConnectState> {
  const [profiles, partners, contacts] = await Promise.all([
    store.profiles.all(),
    store.partners.all(),
    store.contacts.all(),
  ]);
  return {
    profiles,
    contacts: contacts.toSorted((a, b) => b.at - a.at),
    onlyPlace: findOnlyPlace(partners),
  };
}

/** The hand-kept list of who was written to. */
export function createConnectActions(store: Store, changed: () => Promise<void>): ConnectActions {
  return {
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    async addContact(who, cause) {
      const parsed = parseContact({ id: newId(), who, cause, at: Date.now() });
      if (!parsed.ok) return parsed.problems[0]?.message;
      await store.contacts.put(parsed.value);
      await changed();
      return undefined;
    },
    async setAnswered(contact, answered) {
      await store.contacts.put({ ...contact, answered });
      await changed();
    },
    async removeContact(id) {
      await store.contacts.delete(id);
      await changed();
    },
    openProfile: () => (location.hash = '#profile'),
  };
}
