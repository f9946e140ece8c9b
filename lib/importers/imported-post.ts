import type { Author, BlindSpot, PostKind, SiteId } from '../post.ts';

/** A post on X and its id, whether quoted or in the address of one of its pictures. */
export const postOnX = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/i;

/** Someone the post tags, according to the file. */
export interface ImportedMention {
  /** As in the text, without `@`. */
  readonly name: string;
  readonly handle?: string;
}

/** One of the owner's posts as the file has it, before analysis. */
export interface ImportedPost {
  /** The site's own id if the file has one ("x:1234567890"), so that no post counts twice. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Some files give only the day. */
  readonly timeIs: 'exact' | 'day';
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author;
  readonly text: string;
  readonly mentions: readonly ImportedMention[];
  /** Addresses in the text, in full where the file has them. */
  readonly links: readonly string[];
  /** Handles it replies to, without `@`. */
  readonly answers: readonly string[];
  /** It replies to a post of its own author, or shares one, in a file that doesn't name the author. */
  readonly ofOwn?: true;
  /** The author, if this only shares someone else's post unchanged. */
  readonly sharesOf?: string;
  readonly url?: string;
  /** Its ids before it was edited. */
  readonly otherIds?: readonly string[];
  /** What the file can't show about this post, in addition to what it never shows. */
  readonly unseen?: readonly BlindSpot[];
}

/** A row that couldn't be read; reading continues. */
export interface ImportProblem {
  readonly problem: 'row';
  /** The file of the archive, and the position in it. */
  readonly where: string;
}
