import type { SiteId } from '../post.ts';

/** An organisation's account names, without `@`, per site. */
export type Handles = Readonly<Partial<Record<SiteId, string>>>;

/** Who posts: what the organisation is called and whom it must not name. Built by `parseProfile`. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Short names and other spellings. */
  readonly aliases: readonly string[];
  readonly handles: Handles;
  /** Host names of its own web sites, lower case, without `www.`. */
  readonly domains: readonly string[];
  /** Its own hashtags, without `#`. */
  readonly hashtags: readonly string[];
  readonly products: readonly string[];
  readonly causes: readonly string[];
  /** Why somebody would follow it, in the writer's own words. */
  readonly followedFor: readonly string[];
  /** Kinds of people or names that are never asked to be named ("pupils", "residents"). */
  readonly neverName: readonly string[];
}
