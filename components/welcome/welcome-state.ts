import type { Profile } from '../../lib/organisation/profile.ts';
import type { RowRemark } from '../../lib/partner-list/remarks.ts';
import type { Author } from '../../lib/post.ts';
import type { SaveOutcome } from '../forms/form-model.ts';

/** One question per screen, in this order. */
export const steps = ['who', 'why', 'never', 'partners'] as const;
export type Step = (typeof steps)[number];

/** What the first run begins with. */
export interface WelcomeState {
  /** The organisation as far as it is kept already; undefined on the first day. */
  readonly profile: Profile | undefined;
  readonly id: string;
  /** The organisation has set up who it is: only whom one works with is asked. */
  readonly isLocked: boolean;
  readonly partners: number;
  /** Accounts of post boxes that are open in this browser: offered, never taken silently. */
  readonly seen: readonly Author[];
}

/** What a pasted or chosen list would add. */
export interface ListPreview {
  readonly added: number;
  readonly changed: number;
  readonly broken: number;
  /** How often something was mended or left out, and the first few times. */
  readonly remarked: number;
  readonly remarks: readonly RowRemark[];
  /** The first few names, to be recognised. */
  readonly names: readonly string[];
  /** A whole sentence where the list could not be read. */
  readonly problem?: string;
}

export interface WelcomeActions {
  go(step: Step): void;
  save(record: unknown): Promise<SaveOutcome>;
  preview(text: string): Promise<ListPreview>;
  /** Takes the list into the book; how many partners it holds then. */
  takeIn(text: string): Promise<number>;
  readFile(file: File): Promise<string>;
  /** Takes in what was pasted and not taken yet, and opens the practice page with a draft in it. */
  finish(list: string): void;
  /** Leaves; the page opens where it was left when the writer comes back. */
  leave(): void;
}
