import * as v from 'valibot';
import type { Author, SiteId } from '../post.ts';

/** The writer's word on one account: coached for a profile, or never. */
export interface Account {
  /** `accountId(author)` */
  readonly id: string;
  readonly site: SiteId;
  /** Absent where the site does not show who is posting: the writer's choice for that site. */
  readonly handle?: string;
  readonly coached: boolean;
  readonly profile?: string;
}

/** One id for an account however its handle is capitalised: "x:riversidemus", "linkedin:" when unknown. */
export function accountId(author: Pick<Author, 'site' | 'handle'>): string {
  return `${author.site}:${author.handle?.toLowerCase() ?? ''}`;
}

const schema = v.object({
  id: v.pipe(v.string(), v.maxLength(200)),
  site: v.picklist(['x', 'linkedin', 'facebook']),
  handle: v.exactOptional(v.pipe(v.string(), v.maxLength(120))),
  coached: v.boolean(),
  profile: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
});

export function parseAccount(value: unknown): Account | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
