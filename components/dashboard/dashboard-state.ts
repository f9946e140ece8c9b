import type { PraiseRule, Rule } from '../../lib/analyzer/define-rule.ts';
import type { Rest } from '../../lib/analyzer/verdict/fatigue.ts';
import type { RecentCredits } from '../../lib/analyzer/verdict/strength.ts';
import type { SiteMode } from '../../lib/sites/facts/site-mode.ts';
import type { StillMissing } from '../../lib/organisation/still-missing.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Author, SiteId } from '../../lib/post.ts';
import type { Account } from '../../lib/store/accounts.ts';
import type { Quarantined } from '../../lib/store/database.ts';
import type { MutedPhrase } from '../../lib/store/phrases.ts';
import type { SaveOutcome } from '../forms/form-model.ts';
import type { SharedNotes } from './shared-notes.ts';

export const parts = [
  'profile',
  'habits',
  'partners',
  'connect',
  'past',
  'rules',
  'backup',
  'privacy',
  'diagnostics',
] as const;
/** The report opens from the habits section. */
export type Part = (typeof parts)[number] | 'report';

/** A quarantined record: unreadable, or replaced or removed by a policy. */
export interface QuarantinedNote {
  readonly from: Quarantined['from'];
  /** Undefined for an unreadable record. */
  readonly policy: Quarantined['policy'];
  readonly key: number;
  /** The name a person knows it by; may be empty. */
  readonly name: string;
}

/** All of the writer's records except the partner book, which may be large and has its own signal. */
export interface Notes {
  readonly profiles: readonly Profile[];
  /** What the first run offered and the writer hasn’t given yet. */
  readonly missing: readonly StillMissing[];
  readonly accounts: readonly Account[];
  readonly phrases: readonly MutedPhrase[];
  /** Ids of rules that are switched off. */
  readonly mutedRules: readonly string[];
  readonly quietUntil: number;
  /** Post texts are kept with their records. */
  readonly keepsText: boolean;
  readonly modes: Readonly<Record<SiteId, SiteMode>>;
  /** The sites whose pages the browser lets Hat Tip read. */
  readonly held: readonly SiteId[];
  /** What the organisation's policy supplied. */
  readonly shared: SharedNotes;
  readonly quarantined: readonly QuarantinedNote[];
}

/** The rules, and what keeps them silent now. */
export interface Coaching {
  readonly rules: readonly (Rule | PraiseRule)[];
  /** Rules resting for an account. */
  readonly rests: readonly (Rest & { readonly rule: string; readonly author: Author })[];
  /** Accounts whose recent posts credit others often enough that `brand-only` shows no card. */
  readonly credits: readonly (RecentCredits & { readonly author: Author })[];
}

/** Dashboard actions; each resolves once the change is saved and `Notes` shows it. */
export interface DashboardActions {
  newId(): string;
  openWelcome(): void;
  dismissMissing(): Promise<void>;
  saveProfile(record: unknown): Promise<SaveOutcome>;
  deleteProfile(id: string): Promise<void>;
  forgetAccount(id: string): Promise<void>;
  forgetPhrase(id: string): Promise<void>;
  switchRule(id: string, isOn: boolean): Promise<void>;
  /** Restores a record that a policy replaced or removed. */
  restore(key: number): Promise<void>;
  deleteQuarantined(key: number): Promise<void>;
  endQuiet(): Promise<void>;
  setMode(site: SiteId, mode: SiteMode): Promise<void>;
  /** Asks the browser for the pages of a site, and switches Hat Tip on there. */
  useSite(site: SiteId): Promise<void>;
  /** Switches Hat Tip off on a site, and gives its pages back to the browser. */
  leaveSite(site: SiteId): Promise<void>;
  /** Switching off also deletes the texts kept so far; resolves with how many. */
  setKeepsText(keeps: boolean): Promise<number>;
}
