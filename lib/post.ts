import type { SiteId } from './sites/facts/all-sites.ts';
import type { Span } from './text/span.ts';

export type { SiteId };

/** What a source of posts cannot show, so that the figures say so instead of 0. */
export const blindSpots = [
  'tags',
  'reposts',
  'time-of-day',
  'replies',
  'company-posts',
  'author',
] as const;
export type BlindSpot = (typeof blindSpots)[number];

/** What a composer makes. A box of a thread is a `post` whose draft has `rest`. */
export type PostKind = 'post' | 'reply' | 'quote' | 'comment';

/** Who a draft or a post is by, as far as the site shows it. Handles are without `@`. */
export interface Author {
  readonly site: SiteId;
  readonly handle?: string;
  readonly name?: string;
}

/**
 * Who sees a post when that is not everyone: a group, friends only, only me. Drafts for it are read only
 * once the writer added it.
 */
export interface Audience {
  /** The same each time it is met: "group:123", "audience:friends". */
  readonly id: string;
  /** As the site shows it. */
  readonly name: string;
}

/** Somebody tagged, in the site's own sense: on X any `@handle`, elsewhere only the site's own mention node. */
export interface Mention {
  readonly span: Span;
  /** What a reader sees, without `@`. */
  readonly name: string;
  /** Without `@`; absent where the site does not show one. */
  readonly handle?: string;
}

/** A web address in the text. */
export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** Text with what the site makes of parts of it. */
export interface AnnotatedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
}

/** One composer's text now, before it is posted. */
export interface Draft extends AnnotatedText {
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author;
  /** Absent when everybody can see it, as far as the site shows. */
  readonly place?: Audience;
  /** Handles the composer says it answers, without `@`. Not part of the text. */
  readonly replyingTo: readonly string[];
  /** The other boxes of the same thread, in order, without this one. */
  readonly rest: readonly AnnotatedText[];
}

/**
 * One id for an account however its handle is capitalised: "x:riversidemus", "linkedin:=jane doe"
 * where only a name is shown, "facebook:" when nothing is; followed by " in group:123" for an audience.
 */
export function accountId(
  { site, handle, name }: Pick<Author, 'site' | 'handle' | 'name'>,
  place?: Pick<Audience, 'id'>,
): string {
  const who = handle ?? (name === undefined ? '' : `=${name}`);
  return `${site}:${who.toLowerCase()}${place ? ` in ${place.id}` : ''}`;
}
