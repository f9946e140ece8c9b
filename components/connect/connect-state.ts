import type { Contact } from '../../lib/connect/contact.ts';
import type { Profile } from '../../lib/organisation/profile.ts';

/** State of the Connect page. */
export interface ConnectState {
  readonly profiles: readonly Profile[];
  /** Newest first. */
  readonly contacts: readonly Contact[];
  /** The place all partners share, if there is only one. */
  readonly onlyPlace: { readonly place: string; readonly partners: number } | undefined;
}

export interface ConnectActions {
  copy(text: string): Promise<boolean>;
  /** Records that somebody was contacted today; resolves with the problem if that couldn't be saved. */
  addContact(who: string, cause: string): Promise<string | undefined>;
  setAnswered(contact: Contact, answered: boolean): Promise<void>;
  removeContact(id: string): Promise<void>;
  openProfile(): void;
}
