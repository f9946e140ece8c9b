import type { Newcomer } from '../analyzer/analysis.ts';
import { blankPartner } from '../organisation/partner.ts';
import type { Partner } from '../organisation/partner.ts';
import type { SiteId } from '../post.ts';

/** Somebody a draft tags, as the partner book first knows them. */
export function toPartner({ name, handle, topics }: Newcomer, site: SiteId): Partner {
  return {
    ...blankPartner,
    id: crypto.randomUUID(),
    name,
    handles: handle === undefined ? {} : { [site]: handle },
    topics,
  };
}
