import type { Contact } from '../../lib/connect/contact.ts';
import type { Profile } from '../../lib/organisation/profile.ts';

/** What the page about people who share a cause is made of. */
export interface ConnectState {
  readonly profiles: readonly Profile[];
  /** Newest first. */
  readonly contacts: readonly Contact[];
  /** Where every partner is, when that is one place. */
  readonly onlyPlace: { readonly place: string; readonly partners: number } | undefined;
}

export interface ConnectActions {
  copy(text: string): Promise<boolean>;
  /** Writes down that somebody was written to today; the problem, where it could not be kept. */
  addContact(who: string, cause: string): Promise<string | undefined>;
  setAnswered(contact: Contact, answered: boolean): Promise<void>;
  removeContact(id: string): Promise<void>;
  openProfile(): void;
}
