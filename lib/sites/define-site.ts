import type { EditorDriver } from '../editors/driver.ts';
import type { Author, Place, PostKind, SiteId } from '../post.ts';
import type { SiteFacts } from './facts/site-facts.ts';

/** A selector with what was seen, and when. Tried in order, newest markup first. */
export interface DatedSelector {
  readonly css: string;
  /** "2026-10-04: home, modal and reply" */
  readonly seen: string;
}

/** What a site shows of a post that is out. */
export interface PublishedSign {
  /** The site's own id of the post. */
  readonly id: string;
  readonly url: string;
  /** Whose post it is, without `@`, where the sign says so. */
  readonly handle?: string;
}

/**
 * What became of a press. `out`: published, or scheduled where that was pressed; with a sign where
 * the site shows one. `again`: the writer pressed on in the same composer, and the wait begins
 * anew. `withdrawn`: closed, discarded or gone back to.
 */
export type Outcome =
  | { readonly is: 'out'; readonly sign?: PublishedSign }
  | { readonly is: 'again' }
  | { readonly is: 'withdrawn' };

/** The writer pressed the control that sends a composer's text. Made at the press, before the page hears of it. */
export interface Press {
  /**
   * Set when what was pressed schedules the post: the time this composer's own schedule was settled
   * for, in milliseconds since 1970, or `unknown`. Asked once it is out: a time may be settled in a
   * step after the first press.
   */
  readonly scheduledFor?: number | 'unknown' | undefined;
  /** Where the page must be watched for what becomes of it: documents and open shadow roots. */
  readonly roots: readonly Node[];
  /** Asked after each change of the page, and with the event at each later trusted click or Escape; undefined while nothing is known. */
  look(event?: Event): Outcome | undefined;
}

/** Where the badge goes: beside an element, never into it. */
export interface BadgeAnchor {
  readonly element: Element;
  readonly side: 'below' | 'above' | 'left';
}

/** What the site is made of where people write. All reading, no clicking. */
export interface Site {
  readonly id: SiteId;
  /** From the site's own facts: a content script holds no other site's. */
  readonly tags: SiteFacts['tags'];
  /** The editor software its composers may be made of, tried in this order. */
  readonly drivers: readonly EditorDriver[];
  /** The public composer this element belongs to, or undefined: anything not positively known is private. */
  findComposer(element: Element): HTMLElement | undefined;
  /** False on paths where people write in private. */
  isPublicPath(path: string): boolean;
  kindOf(composer: HTMLElement): PostKind;
  readAuthor(composer: HTMLElement): Author | undefined;
  /** Where the post will be seen when that is not by everybody; undefined where it is, or where the site does not show it. */
  readPlace(composer: HTMLElement): Place | undefined;
  /** Handles the composer says it answers, without `@`. */
  readReplyingTo(composer: HTMLElement): readonly string[];
  /** The boxes of the same thread in order, this one included. */
  findThread(composer: HTMLElement): readonly HTMLElement[];
  /** Lists that stand open and may be the site's own of people and pages to tag. Others may be among them. */
  findTagLists(composer: HTMLElement): readonly Element[];
  /** The press that this event is of the control that sends this composer's text; undefined when it is none. Asked at every click and key. */
  readPress(composer: HTMLElement, event: Event): Press | undefined;
  /** Hears of every trusted click, and remembers the time that it settles in the site's own dialog, for that composer alone. */
  noteSchedule(event: Event): void;
  findBadgeAnchor(composer: HTMLElement): BadgeAnchor | undefined;
}

export function defineSite(site: Site): Site {
  return site;
}

/** One selector out of several dated ones. */
export function anyOf(selectors: readonly DatedSelector[]): string {
  return selectors.map(({ css }) => css).join(', ');
}
