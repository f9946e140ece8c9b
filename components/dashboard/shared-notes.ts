import type { Lockable } from '../../lib/policy/policy.ts';
import type { SiteId } from '../../lib/post.ts';
import type { Suppliable } from '../../lib/store/database.ts';

/** What the organisation's policy says about the records. */
export interface SharedNotes {
  readonly locked: ReadonlySet<Lockable>;
  /** The administrator's reason; empty if none was given. */
  readonly reason: string;
  /** People never named for any organisation here, whatever its own list says. */
  readonly neverName: readonly string[];
  /** Sites whose mode the policy sets. */
  readonly modes: readonly SiteId[];
  /** Parts of the policy that couldn't be read, one sentence each. */
  readonly problems: readonly string[];
  /** True for a record supplied by the policy. */
  isShared(part: Suppliable, id: string): boolean;
}
