import type { EditorDriver } from '../editors/driver.ts';
import type { Author, Audience, PostKind, SiteId } from '../post.ts';
import type { SiteFacts } from './facts/site-facts.ts';

/** A selector, with what was seen and when. Tried in order, newest markup first. */
export interface DatedSelector {
  readonly css: string;
  /** "2026-10-04: home, modal and reply" */
  readonly seen: string;
}

/** A site's confirmation that a post is published. */
export interface Confirmation {
  /** The site's own id of the post. */
  readonly id: string;
  readonly url: string;
  /** The author's handle without `@`, where the confirmation shows it. */
  readonly handle?: string;
}

/**
 * How a publish attempt ended. `published`: on the site, or scheduled if that was attempted, with the
 * confirmation where the site shows one. `again`: the writer clicked on in the same composer, so the wait
 * starts over. `withdrawn`: closed, discarded or taken back.
 */
export type Outcome =
  | { readonly is: 'published'; readonly confirmation?: Confirmation }
  | { readonly is: 'again' }
  | { readonly is: 'withdrawn' };

/** The writer activated the control that publishes a composer. Read before the page handles the event. */
export interface PublishAttempt {
  /**
   * Set when the attempt schedules the post: the time chosen in this composer, in milliseconds since 1970,
   * or `unknown`. Read only once the post is out, because a later step may still set the time.
   */
  readonly scheduledFor?: number | 'unknown' | undefined;
  /** Documents and open shadow roots to watch for the outcome. */
  readonly roots: readonly Node[];
  /**
   * Called after each page change, and with each later trusted click or Escape; undefined while the outcome
   * is unknown.
   */
  look(event?: Event): Outcome | undefined;
}

/** The badge is positioned beside an element, never inside it. */
export interface BadgeAnchor {
  readonly element: Element;
  readonly side: 'below' | 'above' | 'left';
}

/** How to read one site's composers. Sites only read, they never click. */
export interface Site {
  readonly id: SiteId;
  /** Copied from the site's facts: a content script doesn't include the facts of other sites. */
  readonly tags: SiteFacts['tags'];
  /** The editor software its composers may be made of, tried in this order. */
  readonly drivers: readonly EditorDriver[];
  /**
   * The public composer that contains the element; undefined otherwise: anything not positively recognised
   * is private.
   */
  findComposer(element: Element): HTMLElement | undefined;
  /** False on paths where people write privately. */
  isPublicPath(path: string): boolean;
  kindOf(composer: HTMLElement): PostKind;
  readAuthor(composer: HTMLElement): Author | undefined;
  /** The audience of the post; undefined when it is everyone or the site does not show it. */
  readAudience(composer: HTMLElement): Audience | undefined;
  /** Handles the composer says it replies to, without `@`. */
  readReplyingTo(composer: HTMLElement): readonly string[];
  /** The boxes of the same thread in order, including this one. */
  findThread(composer: HTMLElement): readonly HTMLElement[];
  /** Open lists that may be the site's own tag suggestions; other lists may be among them. */
  findTagLists(composer: HTMLElement): readonly Element[];
  /** The publish attempt that this event starts; undefined when it starts none. Called for every click and key. */
  readAttempt(composer: HTMLElement, event: Event): PublishAttempt | undefined;
  /**
   * Called for every trusted click; remembers what the composer itself does not show: the time chosen in the
   * schedule dialog, for that composer only, or whose post is being answered.
   */
  noteClick(event: Event): void;
  findBadgeAnchor(composer: HTMLElement): BadgeAnchor | undefined;
}

export function defineSite(site: Site): Site {
  return site;
}

/** Joins dated selectors into one CSS selector. */
export function anyOf(selectors: readonly DatedSelector[]): string {
  return selectors.map(({ css }) => css).join(', ');
}
