import * as v from 'valibot';
import type { Audience, SiteId } from '../post.ts';
import { siteIds } from '../sites/facts/all-sites.ts';

/** The writer's answer about an account: coached for a profile, or never. */
export interface Account {
  /** `accountId(author, place)` */
  readonly id: string;
  readonly site: SiteId;
  /** Both absent if the site doesn't show who is posting: then this is the writer's choice for the site. */
  readonly handle?: string;
  readonly name?: string;
  /** The answer applies only to what this account posts to one audience. */
  readonly place?: Audience;
  readonly coached: boolean;
  readonly profile?: string;
}

const schema = v.object({
  id: v.pipe(v.string(), v.maxLength(800)),
  site: v.picklist(siteIds),
  handle: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  place: v.exactOptional(
    v.object({
      id: v.pipe(v.string(), v.maxLength(300)),
      name: v.pipe(v.string(), v.maxLength(300)),
    }),
  ),
  coached: v.boolean(),
  profile: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
});

export function parseAccount(value: unknown): Account | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
