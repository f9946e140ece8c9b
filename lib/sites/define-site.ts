import type { ReadMarks } from '../editors/driver.ts';
import type { Author, PostKind, SiteId } from '../post.ts';

/** A selector with what was seen, and when. Tried in order, newest markup first. */
export interface DatedSelector {
  readonly css: string;
  /** "2026-10-04: home, modal and reply" */
  readonly seen: string;
}

/** What a site shows once a post is out. */
export interface PublishedSign {
  /** The site's own id of the post. */
  readonly id: string;
  readonly url: string;
  /** Whose post it is, without `@`, where the sign says so. */
  readonly handle?: string;
}

/** Where the badge goes: beside an element, never into it. */
export interface BadgeAnchor {
  readonly element: Element;
  readonly side: 'below' | 'above' | 'left';
}

/** What the site is made of where people write. All reading, no clicking. */
export interface Site {
  readonly id: SiteId;
  readonly hosts: readonly string[];
  /** The public composer this element belongs to, or undefined: anything not positively known is private. */
  findComposer(element: Element): HTMLElement | undefined;
  /** False on paths where people write in private. */
  isPublicPath(path: string): boolean;
  /** What the site makes of plain text, where that is all a tag or a link is. */
  readonly readMarks: ReadMarks;
  kindOf(composer: HTMLElement): PostKind;
  readAuthor(composer: HTMLElement): Author | undefined;
  /** Handles the composer says it answers, without `@`. */
  readReplyingTo(composer: HTMLElement): readonly string[];
  /** The boxes of the same thread in order, this one included. */
  findThread(composer: HTMLElement): readonly HTMLElement[];
  /** True when this event presses the control that publishes this composer's text. */
  isPublishing(composer: HTMLElement, event: Event): boolean;
  /** Signs of success in the page now. Those already there before publishing are old. */
  findPublished(root: ParentNode): readonly PublishedSign[];
  findBadgeAnchor(composer: HTMLElement): BadgeAnchor | undefined;
}

export function defineSite(site: Site): Site {
  return site;
}

/** One selector out of several dated ones. */
export function anyOf(selectors: readonly DatedSelector[]): string {
  return selectors.map(({ css }) => css).join(', ');
}
