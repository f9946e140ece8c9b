import type { GivenByPolicy, StillMissing } from '../../lib/organisation/still-missing.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { RowRemark } from '../../lib/partners/list/remarks.ts';
import type { Author, SiteId } from '../../lib/post.ts';
import type { SiteMode } from '../../lib/sites/facts/site-mode.ts';
import type { SaveOutcome } from '../forms/form-model.ts';

/** The two screens: who the writer posts for, and a draft that is coached at once. */
export const steps = ['who', 'try'] as const;
export type Step = (typeof steps)[number];

/** What would make the coach better, offered one at a time beside the draft. */
export type Offer = StillMissing | 'why' | 'where';

/** State of the first run. */
export interface WelcomeState {
  /** The organisation as saved when the page was opened; undefined at the very start. */
  readonly profile: Profile | undefined;
  readonly id: string;
  /** The organisation is set by policy: only partners are asked about. */
  readonly isLocked: boolean;
  readonly partners: number;
  readonly given: GivenByPolicy;
  readonly modes: Readonly<Record<SiteId, SiteMode>>;
  /** The sites whose pages the browser lets Hat Tip read. */
  readonly held: readonly SiteId[];
  /** Accounts of composers open in this browser: offered, never added silently. */
  readonly seen: readonly Author[];
}

/** What a pasted or chosen list would add. */
export interface ListPreview {
  readonly added: number;
  readonly changed: number;
  readonly broken: number;
  /** How many things were corrected or skipped, and the first few of them. */
  readonly remarked: number;
  readonly remarks: readonly RowRemark[];
  /** The first few names, so that the writer recognises the list. */
  readonly names: readonly string[];
  /** A full sentence if the list couldn't be read. */
  readonly problem?: string;
}

export interface WelcomeActions {
  /** Remembers where the page reopens. */
  go(step: Step): void;
  save(record: unknown): Promise<SaveOutcome>;
  /** Copies what is saved to the box and puts a draft into it: of such an organisation, or about a partner just added. Leaves what the writer wrote. */
  showDraft(): Promise<void>;
  preview(text: string): Promise<ListPreview>;
  /** Imports the list; resolves with the number of partners in the book. */
  importList(text: string): Promise<number>;
  readFile(file: File): Promise<string>;
  setMode(site: SiteId, mode: SiteMode): Promise<void>;
  /** Asks the browser for a site; resolves to the sites it then lets Hat Tip read. */
  useSite(site: SiteId): Promise<readonly SiteId[]>;
  /** Gives a site back; resolves to the sites that are left. */
  leaveSite(site: SiteId): Promise<readonly SiteId[]>;
  /** Leaves; the page reopens at this step when the writer returns. */
  leave(): void;
}
