import type { Profile } from '../../lib/organisation/profile.ts';
import type { RowRemark } from '../../lib/partners/list/remarks.ts';
import type { Author } from '../../lib/post.ts';
import type { SaveOutcome } from '../forms/form-model.ts';

/** One question per screen, in this order. */
export const steps = ['who', 'why', 'never', 'partners'] as const;
export type Step = (typeof steps)[number];

/** State of the first run. */
export interface WelcomeState {
  /** The organisation as saved so far; undefined at the very start. */
  readonly profile: Profile | undefined;
  readonly id: string;
  /** The organisation is set by policy: ask only about partners. */
  readonly isLocked: boolean;
  readonly partners: number;
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
  go(step: Step): void;
  save(record: unknown): Promise<SaveOutcome>;
  preview(text: string): Promise<ListPreview>;
  /** Imports the list; resolves with the number of partners in the book. */
  importList(text: string): Promise<number>;
  readFile(file: File): Promise<string>;
  /** Imports a pasted list that is still pending, and opens the practice page with a draft. */
  finish(list: string): void;
  /** Leaves; the page reopens at this step when the writer returns. */
  leave(): void;
}
