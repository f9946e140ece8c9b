import type { CollectionName } from './collections.ts';
import type { RecordOf } from './records.ts';

/** Records of every kind but posts, which are merged with existing ones (add-posts.ts). */
export type PlannedName = Exclude<CollectionName, 'posts'>;

export type Records = { readonly [Name in PlannedName]: readonly RecordOf[Name][] };

/** A record in the file that differs from the one here, which stays unless this is chosen. */
export interface DifferenceIn<Name extends PlannedName> {
  readonly from: Name;
  /** The key to choose it by. */
  readonly key: string;
  readonly here: RecordOf[Name];
  /** The record here if chosen. */
  readonly next: RecordOf[Name];
}
