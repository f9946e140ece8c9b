import type { SiteMode } from '../../lib/sites/facts/site-mode.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { SiteId } from '../../lib/post.ts';
import type { RestorePlan } from '../../lib/store/restore-plan.ts';

/** Number of records of each kind. */
export interface Counts {
  readonly profiles: number;
  readonly partners: number;
  readonly posts: number;
  readonly others: number;
}

/** A backup file that was read but not restored yet. */
export interface ReadyPreview {
  readonly is: 'ready';
  /** When the backup was made, in the reader's language. */
  readonly made: string;
  /** What restoring would do. */
  readonly plan: RestorePlan;
  /** Records that don't exist here yet, posts included. */
  readonly added: Counts;
  /** How many records would change or could be chosen; 0 when everything is here already. */
  readonly changes: number;
  readonly broken: number;
  /** What the file's switches would change. */
  readonly switches: {
    readonly modes: Readonly<Partial<Record<SiteId, SiteMode>>>;
    readonly rules: readonly string[];
  };
  /** The organisations that exist here. */
  readonly profiles: readonly Profile[];
}

export type BackupPreview =
  | ReadyPreview
  /** A full sentence. */
  | { readonly is: 'problem'; readonly message: string };

export interface BackupActions {
  /** Downloads everything as one file and returns its name. */
  writeBackup(): Promise<string>;
  readBackup(file: File): Promise<BackupPreview>;
  /** Restores what `readBackup` read last: everything new, and the differing records whose keys are in `chosen`. */
  restore(chosen: ReadonlySet<string>, takesSwitches: boolean): Promise<void>;
  /** Deletes everything and returns a fresh count of what is left. */
  deleteEverything(): Promise<Counts>;
  /** Opens the first run. */
  startAnew(): void;
}
