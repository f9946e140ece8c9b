import type { Finding } from '../analyzer/finding.ts';
import type { DraftMemory } from './draft-memory.ts';

/**
 * What was shown and no longer stands was heeded by the writer's own hand: not ignored, and no
 * longer in the way of another.
 */
export function forgetHeeded(memory: DraftMemory, standing: readonly Finding[]): void {
  for (const [rule, outcome] of memory.outcomes) {
    const stands = standing.some((finding) => finding.rule === rule);
    if (outcome === 'shown' && !stands) memory.outcomes.delete(rule);
  }
}

/** A rule that has not spoken in this draft may be one too many; from then on it has. */
export function mayShow(
  memory: DraftMemory,
  { id, rule, followsUp }: Finding,
  mostNew: number,
): boolean {
  if (memory.dismissed.has(id)) return false;
  if (memory.outcomes.has(rule)) return true;
  if (!followsUp && memory.outcomes.size >= mostNew) return false;
  memory.outcomes.set(rule, 'shown');
  return true;
}

/** The writer put it aside, or said that it is wrong; what was taken before stays taken. */
export function markIgnored(
  memory: DraftMemory,
  rule: string,
  outcome: 'ignored' | 'wrong' = 'ignored',
): void {
  if (memory.outcomes.get(rule) !== 'taken') memory.outcomes.set(rule, outcome);
}
