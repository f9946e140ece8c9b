import { signal, type ReadonlySignal } from '@preact/signals';
import type { ConnectActions } from '../../components/connect/connect-state.ts';
import { parseContact, type Contact } from '../../lib/connect/contact.ts';
import { newId, type Store } from '../../lib/store/store.ts';
import { copyText } from './copy-text.ts';

/** The list of people contacted, kept by hand. */
export interface Contacts {
  /** Newest first; undefined until loaded. */
  readonly list: ReadonlySignal<readonly Contact[] | undefined>;
  readonly actions: ConnectActions;
  read(): Promise<void>;
}

export function createContacts(store: Store): Contacts {
  const list = signal<readonly Contact[] | undefined>(undefined);
  const read = async () => {
    list.value = (await store.contacts.all()).toSorted((a, b) => b.at - a.at);
  };
  return {
    list,
    read,
    actions: {
      copy: copyText,
      async addContact(who, cause) {
        const parsed = parseContact({ id: newId(), who, cause, at: Date.now() });
        if (!parsed.ok) return parsed.problems[0]?.message;
        await store.contacts.put(parsed.value);
        await read();
        return undefined;
      },
      async setAnswered(contact, answered) {
        await store.contacts.put({ ...contact, answered });
        await read();
      },
      async removeContact(id) {
        await store.contacts.delete(id);
        await read();
      },
      openProfile: () => (location.hash = '#profile'),
    },
  };
}
