import type { Partner } from '../../lib/partners/partner.ts';
import type { Merger } from '../../lib/store/merge-partners.ts';
import type { AddedPartner } from '../../lib/tagged/added-partner.ts';
import type { SaveOutcome } from '../forms/form-model.ts';

/** Actions on the partner book; each resolves once the change is saved and shown. */
export interface BookActions {
  newId(): string;
  /** Validates and saves one partner; the date of its last credit still comes from the posts. */
  save(record: unknown): Promise<SaveOutcome>;
  delete(id: string): Promise<void>;
  /** Saves many, all or nothing. */
  putAll(partners: readonly Partner[]): Promise<void>;
  deleteAll(ids: readonly string[]): Promise<void>;
  /** Merges two partners, in the posts too. */
  merge(merged: Partner, gone: string): Promise<Merger>;
  unmerge(merger: Merger): Promise<void>;
  /** Adds new partners and links them to the posts that already credit them. */
  addTagged(all: readonly AddedPartner[]): Promise<void>;
  undoAdd(all: readonly AddedPartner[]): Promise<void>;
  /** Hands a file to the browser's downloads. */
  download(name: string, type: string, text: string): void;
}
