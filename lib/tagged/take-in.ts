import { blankPartner, type Partner, type PartnerKind } from '../organisation/partner.ts';
import { factsOf } from '../sites/facts/all-sites.ts';
import type { TaggedPartner } from './find-tagged.ts';

/** A line for the book, and the posts that credited it before it was there. */
export interface TakenIn {
  readonly partner: Partner;
  /** Ids of those posts. */
  readonly posts: readonly string[];
}

/** What the writer chose in place of what was guessed. */
export interface Chosen {
  readonly name?: string;
  readonly kind?: PartnerKind;
}

/** The line of the book for somebody who was tagged. */
export function takeIn(
  tagged: TaggedPartner,
  { name = '', kind = tagged.kind }: Chosen,
  topics: readonly string[],
  id: string,
): TakenIn {
  const { tags, credits } = tagged;
  const last = credits.reduce((latest, { at }) => Math.max(latest, at), 0);
  return {
    partner: {
      ...blankPartner,
      id,
      name: name.trim() || tagged.name,
      kind,
      // A tag picked from a site's list shows the name, never the page's address.
      handles: Object.fromEntries(
        tags
          .filter(({ site }) => factsOf(site).tags === 'text')
          .map(({ site, handle }) => [site, handle]),
      ),
      topics,
      ...(last > 0 && { lastCredited: last }),
    },
    posts: credits.map((credit) => credit.id),
  };
}
