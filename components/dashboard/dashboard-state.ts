import type { SiteMode } from '../../lib/messages.ts';
import type { Partner } from '../../lib/organisation/partner.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { SiteId } from '../../lib/post.ts';
import type { Account } from '../../lib/store/accounts.ts';
import type { MutedPhrase } from '../../lib/store/phrases.ts';
import type { SaveOutcome } from '../forms/form-model.ts';

export const parts = ['profile', 'partners', 'rules', 'privacy'] as const;
export type Part = (typeof parts)[number];

/** Everything the full page shows. */
export interface Notes {
  readonly profiles: readonly Profile[];
  readonly partners: readonly Partner[];
  readonly accounts: readonly Account[];
  readonly phrases: readonly MutedPhrase[];
  /** Rules switched off, with their titles. */
  readonly mutedRules: readonly { readonly id: string; readonly title: string }[];
  readonly quietUntil: number;
  readonly modes: Readonly<Record<SiteId, SiteMode>>;
  /** How many records could not be read. */
  readonly setAside: number;
}

/** What can be done there; each resolves when the change is kept and `Notes` shows it. */
export interface DashboardActions {
  newId(): string;
  saveProfile(record: unknown): Promise<SaveOutcome>;
  deleteProfile(id: string): Promise<void>;
  savePartner(record: unknown): Promise<SaveOutcome>;
  deletePartner(id: string): Promise<void>;
  forgetAccount(id: string): Promise<void>;
  forgetPhrase(id: string): Promise<void>;
  unmuteRule(id: string): Promise<void>;
  endQuiet(): Promise<void>;
  setMode(site: SiteId, mode: SiteMode): Promise<void>;
  titleOf(rule: string): string;
}
