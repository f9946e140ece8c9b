import * as v from 'valibot';
import { longestHandle } from '../posts/recorded-post.ts';
import { accountId, type SiteId } from '../post.ts';
import type { Tag } from '../tagged/tally.ts';
import { siteIds } from '../sites/facts/all-sites.ts';

/** A tagged account the writer dismissed: it isn't suggested again. */
export interface Dismissed {
  /** `accountId({ site, handle })` */
  readonly id: string;
  readonly site: SiteId;
  readonly handle: string;
}

const schema = v.object({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  site: v.picklist(siteIds),
  handle: v.pipe(v.string(), v.maxLength(longestHandle)),
});

export function parseDismissed(value: unknown): Dismissed | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** The record that stops a tagged account from being suggested. */
export function dismissedOf({ site, handle }: Tag): Dismissed {
  return { id: accountId({ site, handle }), site, handle };
}
