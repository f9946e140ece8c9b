import type { Mention } from '../post.ts';
import type { DraftMemory } from './draft-memory.ts';
import type { ApplyResult } from './session.ts';
import { markOutcome } from './spoken-rules.ts';

/**
 * A tag that was written where the site's own list completes it. It counts as taken once the site's mention
 * appears.
 */
export interface TagOffer {
  readonly rule: string;
  readonly name: string;
}

interface Taken {
  readonly memory: DraftMemory;
  readonly offered: TagOffer | undefined;
}

/** Notes what became of a suggestion. `picksTags`: this site's tags are picked from its own list. */
export function noteTaken(
  { memory, offered }: Taken,
  rule: string,
  { outcome, text }: ApplyResult,
  picksTags: boolean,
): Taken {
  if (outcome === 'applied' && picksTags && text.startsWith('@')) {
    return { memory, offered: { rule, name: text.slice(1) } };
  }
  const isTaken = outcome === 'applied' || outcome === 'copied' || outcome === 'noted';
  return { memory: isTaken ? markOutcome(memory, rule, 'taken') : memory, offered };
}

export function noteMentions({ memory, offered }: Taken, mentions: readonly Mention[]): Taken {
  if (!offered || !mentions.some(({ name }) => name === offered.name)) return { memory, offered };
  return { memory: markOutcome(memory, offered.rule, 'taken'), offered: undefined };
}
