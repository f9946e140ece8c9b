/** How many records there are of each kind. */
export interface Counts {
  readonly profiles: number;
  readonly partners: number;
  readonly posts: number;
  readonly others: number;
}

/** A backup file that was looked through and not taken in yet. */
export type BackupPreview =
  | {
      readonly is: 'ready';
      /** When it was made, as the reader's language writes it. */
      readonly made: string;
      readonly counts: Counts;
      readonly broken: number;
    }
  /** A whole sentence. */
  | { readonly is: 'problem'; readonly message: string };

export interface BackupActions {
  /** Writes everything into one file and hands it to the browser's downloads; gives its name. */
  writeBackup(): Promise<string>;
  readBackup(file: File): Promise<BackupPreview>;
  /** Takes in what `readBackup` read last. */
  restore(): Promise<void>;
  /** Forgets everything; what is left, counted anew. */
  deleteEverything(): Promise<Counts>;
  /** Opens the first run. */
  startAnew(): void;
}
