/** A record as stored: `v` is the version of its shape. */
export interface Stored {
  readonly v: number;
}

export type CollectionName =
  | 'profiles'
  | 'partners'
  | 'accounts'
  | 'phrases'
  | 'posts'
  | 'contacts'
  | 'imports'
  | 'dismissed';

/** A failure of the browser's storage, as a full sentence for the writer. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
}

/** A post as stored, with its account beside it for the index. */
export interface StoredPost extends Stored {
  readonly account: string;
}
