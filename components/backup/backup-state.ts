import type { SiteMode } from '../../lib/messages.ts';
import type { Profile } from '../../lib/organisation/profile.ts';
import type { SiteId } from '../../lib/post.ts';
import type { RestorePlan } from '../../lib/store/restore-plan.ts';

/** How many records there are of each kind. */
export interface Counts {
  readonly profiles: number;
  readonly partners: number;
  readonly posts: number;
  readonly others: number;
}

/** A backup file that was looked through and not taken in yet. */
export interface ReadyPreview {
  readonly is: 'ready';
  /** When it was made, as the reader's language writes it. */
  readonly made: string;
  /** What taking it in would do. */
  readonly plan: RestorePlan;
  /** Records that are not here yet, posts included. */
  readonly added: Counts;
  /** How many things would change, or could by choice; 0 when all of it is here already. */
  readonly changes: number;
  readonly broken: number;
  /** What the file's switches would change here. */
  readonly switches: {
    readonly modes: Readonly<Partial<Record<SiteId, SiteMode>>>;
    readonly rules: readonly string[];
  };
  /** The organisations that are here. */
  readonly profiles: readonly Profile[];
}

export type BackupPreview =
  | ReadyPreview
  /** A whole sentence. */
  | { readonly is: 'problem'; readonly message: string };

export interface BackupActions {
  /** Writes everything into one file and hands it to the browser's downloads; gives its name. */
  writeBackup(): Promise<string>;
  readBackup(file: File): Promise<BackupPreview>;
  /** Takes in what `readBackup` read last: what is new, and of the rest what is chosen by its key. */
  restore(chosen: ReadonlySet<string>, takesSwitches: boolean): Promise<void>;
  /** Forgets everything; what is left, counted anew. */
  deleteEverything(): Promise<Counts>;
  /** Opens the first run. */
  startAnew(): void;
}
