import type { Finding } from '../analyzer/finding.ts';
import type { DraftMemory } from './draft-memory.ts';

/**
 * A finding that was shown and is gone was fixed by hand: it does not count as ignored, and makes room for
 * another rule.
 */
export function forgetHeeded(memory: DraftMemory, standing: readonly Finding[]): void {
  for (const [rule, outcome] of memory.outcomes) {
    const isShown = standing.some((finding) => finding.rule === rule);
    if (outcome === 'shown' && !isShown) memory.outcomes.delete(rule);
  }
}

/** Counts the rules shown in this draft; one past the limit stays hidden. */
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

/** The writer dismissed it or called it wrong; an earlier `taken` stands. */
export function markIgnored(
  memory: DraftMemory,
  rule: string,
  outcome: 'ignored' | 'wrong' = 'ignored',
): void {
  if (memory.outcomes.get(rule) !== 'taken') memory.outcomes.set(rule, outcome);
}
