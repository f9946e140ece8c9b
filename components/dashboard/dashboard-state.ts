import type { PraiseRule, Rule } from '../../lib/analyzer/define-rule.ts';
import type { Rest } from '../../lib/analyzer/fatigue.ts';
import type { RecentCredits } from '../../lib/analyzer/strength.ts';
import type { SiteMode } from '../../lib/messages.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { Author, SiteId } from '../../lib/post.ts';
import type { Account } from '../../lib/store/accounts.ts';
import type { SetAside } from '../../lib/store/database.ts';
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
/** The report is opened from the habits. */
export type Part = (typeof parts)[number] | 'report';

/** A record that was set aside: it could not be read, or a policy replaced or removed it. */
export interface SetAsideNote {
  readonly from: SetAside['from'];
  /** Undefined for a record that could not be read. */
  readonly policy: SetAside['policy'];
  readonly key: number;
  /** What a person knows it by; may be empty. */
  readonly name: string;
}

/** Everything the writer said, but for the partner book: it may be large, and has a signal of its own. */
export interface Notes {
  readonly profiles: readonly Profile[];
  readonly accounts: readonly Account[];
  readonly phrases: readonly MutedPhrase[];
  /** Ids of rules switched off. */
  readonly mutedRules: readonly string[];
  readonly quietUntil: number;
  /** Texts of posts are kept with their records. */
  readonly keepsText: boolean;
  readonly modes: Readonly<Record<SiteId, SiteMode>>;
  /** What came from the organisation. */
  readonly shared: SharedNotes;
  readonly setAside: readonly SetAsideNote[];
}

/** What the coach can notice, and what keeps it silent now. */
export interface Coaching {
  readonly rules: readonly (Rule | PraiseRule)[];
  /** Rules that rest for an account. */
  readonly rests: readonly (Rest & { readonly rule: string; readonly author: Author })[];
  /** Accounts whose last posts credited so many that `brand-only` shows no card. */
  readonly credits: readonly (RecentCredits & { readonly author: Author })[];
}

/** What can be done there; each resolves when the change is kept and `Notes` shows it. */
export interface DashboardActions {
  newId(): string;
  saveProfile(record: unknown): Promise<SaveOutcome>;
  deleteProfile(id: string): Promise<void>;
  forgetAccount(id: string): Promise<void>;
  forgetPhrase(id: string): Promise<void>;
  switchRule(id: string, isOn: boolean): Promise<void>;
  /** Puts a record back that a policy replaced or removed. */
  putBack(key: number): Promise<void>;
  forgetSetAside(key: number): Promise<void>;
  endQuiet(): Promise<void>;
  setMode(site: SiteId, mode: SiteMode): Promise<void>;
  /** Off also forgets the texts kept until now; resolves with how many. */
  setKeepsText(keeps: boolean): Promise<number>;
}
