import { blankPartner, type Partner, type PartnerKind } from '../partners/partner.ts';
import { factsOf } from '../sites/facts/all-sites.ts';
import type { TaggedPartner } from './find-tagged.ts';

/** A new partner, and earlier posts that credited it. */
export interface AddedPartner {
  readonly partner: Partner;
  /** Ids of those posts. */
  readonly posts: readonly string[];
}

/** The writer's choices in place of guesses. */
export interface Chosen {
  readonly name?: string;
  readonly kind?: PartnerKind;
}

/** The partner to add for a tagged account. */
export function toAddedPartner(
  tagged: TaggedPartner,
  { name = '', kind = tagged.kind }: Chosen,
  topics: readonly string[],
  id: string,
): AddedPartner {
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
