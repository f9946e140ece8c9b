import type { Lockable } from '../../lib/policy/policy.ts';
import type { SiteId } from '../../lib/post.ts';
import type { Suppliable } from '../../lib/store/database.ts';

/** What the organisation's policy says of the notes. */
export interface SharedNotes {
  readonly locked: ReadonlySet<Lockable>;
  /** The administrator's sentence; empty where there is none. */
  readonly reason: string;
  /** Never named for any organisation here, whatever its own list says. */
  readonly neverName: readonly string[];
  /** Sites whose mode the policy gives. */
  readonly modes: readonly SiteId[];
  /** What of the policy could not be read, a sentence each. */
  readonly problems: readonly string[];
  /** True for a record that came with the policy. */
  isShared(part: Suppliable, id: string): boolean;
}
