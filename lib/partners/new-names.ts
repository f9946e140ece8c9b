import type { SiteId } from '../post.ts';
import { factsOf } from '../sites/facts/all-sites.ts';
import type { Span } from '../text/span.ts';
import type { PartnerBook } from './find-partners.ts';
import { blankPartner, type Partner } from './partner.ts';
import type { Handles } from '../organisation/profile.ts';

/** Somebody in the writer's draft who isn't in the book yet. */
export interface NewName {
  readonly name: string;
  /** As tagged in the draft. */
  readonly handles: Handles;
}

/** Offered at once; more names would overwhelm. */
const most = 5;

/** Outside names and tags in a draft that the book lacks; "Mill Lane Choir (@MillLaneChoir)" is one of them. `names` and `tags` are spans in `text`. */
export function findNewNames(
  draft: {
    readonly text: string;
    readonly site: SiteId;
    readonly names: readonly Span[];
    readonly tags: readonly Span[];
  },
  book: PartnerBook,
): NewName[] {
  const { text, site } = draft;
  const found = new Map<string, NewName>();
  const add = (name: string, handle: string | undefined) => {
    const isKnown =
      book.find(`with ${name}`).length > 0 || (handle && book.byHandle(handle).length > 0);
    const key = (handle ?? name).toLowerCase();
    if (name === '' || isKnown || found.has(key)) return;
    found.set(key, { name, handles: handle === undefined ? {} : { [site]: handle } });
  };
  for (const tag of draft.tags) {
    const shown = text.slice(tag.start, tag.end).replace(/^@/, '');
    if (factsOf(site).tags === 'list') add(shown, undefined);
    else add(nameBeforeTag(text, tag) ?? shown, shown);
  }
  for (const span of draft.names) {
    const name = text.slice(span.start, span.end);
    // "two local bakers" are somebody, but not a name.
    if (/^\p{Lu}/u.test(name) && !/^(?:our|the|a|an|two|some|all)\b/i.test(name)) {
      add(name, undefined);
    }
  }
  return [...found.values()].slice(0, most);
}

/** The capitalised words right before "(@handle)". */
export function nameBeforeTag(text: string, tag: Span): string | undefined {
  if (text[tag.start - 1] !== '(') return undefined;
  const before = text.slice(Math.max(0, tag.start - 80), tag.start - 1).trimEnd();
  const words = /(?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?: (?:of|for|and|the|&|de|y) )? ?){1,7}$/u.exec(
    before,
  );
  const [last = ''] = (words?.[0] ?? '')
    // In a headline, words leading up to the name aren't part of it, and only the last of two names is tagged.
    .replace(/^.*\b(?:thanks|thank you|with|by|from|to|at|on|join|meet|and)\s+/iu, '')
    .split('\n');
  return last.replace(/^The /, '').trim() || undefined;
}

/** The partner to add for a name the writer accepted. */
export function partnerFrom({ name, handles }: NewName, id: string): Partner {
  return { ...blankPartner, id, name, handles };
}
