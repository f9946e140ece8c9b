import type { Author, BlindSpot, PostKind, SiteId } from '../post.ts';

/** A post on X itself, and its id: one that is quoted, or the page of a picture. */
export const postOnX = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/i;

/** Somebody the file says is tagged. */
export interface ImportedMention {
  /** As it stands in the text, without `@`. */
  readonly name: string;
  readonly handle?: string;
}

/** One post of the owner's own, as a file tells it; nothing is judged yet. */
export interface ImportedPost {
  /** The site's own id where the file has one ("x:1234567890"), so that no post counts twice. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Some files know the day and not the hour. */
  readonly timeIs: 'exact' | 'day';
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author;
  readonly text: string;
  readonly mentions: readonly ImportedMention[];
  /** Addresses the text stands for, in full where the file has them. */
  readonly links: readonly string[];
  /** Handles it answers, without `@`. */
  readonly answers: readonly string[];
  /** It passes on a post of somebody else, unchanged: whose. */
  readonly sharesOf?: string;
  readonly url?: string;
  /** Ids it had before it was edited. */
  readonly otherIds?: readonly string[];
  /** What the file cannot show of this post, beside what it shows of none. */
  readonly unseen?: readonly BlindSpot[];
}

/** A row of a file that could not be read; the rest goes on. */
export interface ImportProblem {
  readonly problem: 'row';
  /** Which file of the archive, and where in it. */
  readonly where: string;
}
