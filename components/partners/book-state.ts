import type { Partner } from '../../lib/organisation/partner.ts';
import type { Merger } from '../../lib/store/merge-partners.ts';
import type { TakenIn } from '../../lib/tagged/take-in.ts';
import type { SaveOutcome } from '../forms/form-model.ts';

/** What can be done with the partner book; each resolves when the change is kept and shown. */
export interface BookActions {
  newId(): string;
  /** Checks and keeps one partner; when it was last credited stays as the posts say. */
  save(record: unknown): Promise<SaveOutcome>;
  delete(id: string): Promise<void>;
  /** Many at once, all or nothing. */
  putAll(partners: readonly Partner[]): Promise<void>;
  deleteAll(ids: readonly string[]): Promise<void>;
  /** Two partners become one, in the posts too. */
  merge(merged: Partner, gone: string): Promise<Merger>;
  unmerge(merger: Merger): Promise<void>;
  /** New partners, and who they are in the posts that credited them already. */
  takeIn(all: readonly TakenIn[]): Promise<void>;
  takeBack(all: readonly TakenIn[]): Promise<void>;
  /** Hands a file to the browser's downloads. */
  download(name: string, type: string, text: string): void;
}
