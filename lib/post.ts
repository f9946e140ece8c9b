import type { SiteId } from './sites/facts/all-sites.ts';
import type { Span } from './text/span.ts';

export type { SiteId };

/** What a source of posts cannot show, so that figures say so instead of showing 0. */
export const blindSpots = [
  'tags',
  'reposts',
  'time-of-day',
  'replies',
  'company-posts',
  'author',
] as const;
export type BlindSpot = (typeof blindSpots)[number];

/** What a composer creates. A box of a thread is a `post` whose draft has `rest`. */
export type PostKind = 'post' | 'reply' | 'quote' | 'comment';

/** The author of a draft or post, as far as the site shows it. Handles have no `@`. */
export interface Author {
  readonly site: SiteId;
  readonly handle?: string;
  readonly name?: string;
}

/**
 * Who sees a post if not everyone: a group, friends only, only me. Drafts for a restricted audience are read
 * only once the writer has added it.
 */
export interface Audience {
  /** The same each time the audience is seen: "group:123", "audience:friends". */
  readonly id: string;
  /** As the site shows it. */
  readonly name: string;
}

/** Someone tagged, as the site defines it: on X any `@handle`, elsewhere only the site's own mention node. */
export interface Mention {
  readonly span: Span;
  /** What a reader sees, without `@`. */
  readonly name: string;
  /** Without `@`; absent if the site does not show one. */
  readonly handle?: string;
}

/** A web address in the text. */
export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** Text as an editor holds it, with the mentions that have nodes of their own. */
export interface WrittenText {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Text with all the mentions and links that readers will see in it. */
export interface AnnotatedText extends WrittenText {
  readonly links: readonly Link[];
}

/** The current draft of one composer as its page shows it; `annotateDraft` finds its tags and links. */
export interface RawDraft extends WrittenText {
  readonly site: SiteId;
  readonly kind: PostKind;
  readonly author: Author;
  /** Absent if everyone can see the post, as far as the site shows. */
  readonly place?: Audience;
  /** Handles that the composer says it replies to, without `@`. Not part of the text. */
  readonly replyingTo: readonly string[];
  /** The other boxes of the same thread, in order, without this one. */
  readonly rest: readonly WrittenText[];
}

/** An annotated draft: what the analyzer reads. */
export interface Draft extends RawDraft, AnnotatedText {
  readonly rest: readonly AnnotatedText[];
}

/**
 * One id for each account, however its handle is capitalised: "x:riversidemus"; "linkedin:=jane doe" if only a
 * name is shown; "facebook:" if nothing is. An audience adds " in group:123".
 */
export function accountId(
  { site, handle, name }: Pick<Author, 'site' | 'handle' | 'name'>,
  place?: Pick<Audience, 'id'>,
): string {
  const who = handle ?? (name === undefined ? '' : `=${name}`);
  return `${site}:${who.toLowerCase()}${place ? ` in ${place.id}` : ''}`;
}
