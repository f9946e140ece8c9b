import type { Finding } from '../analyzer/finding.ts';
import type { DraftMemory } from './draft-memory.ts';

/**
 * A finding that was shown and is gone was fixed by hand: it does not count as ignored, and makes room for
 * another rule.
 */
export function forgetHeeded(memory: DraftMemory, standing: readonly Finding[]): DraftMemory {
  const outcomes = [...memory.outcomes].filter(
    ([rule, outcome]) => outcome !== 'shown' || standing.some((finding) => finding.rule === rule),
  );
  return { ...memory, outcomes: new Map(outcomes) };
}

/** Picks the findings that may be shown, and counts their rules; one past the limit stays hidden. */
export function admitFindings(
  memory: DraftMemory,
  findings: readonly Finding[],
  mostNew: number,
): { readonly memory: DraftMemory; readonly visible: readonly Finding[] } {
  const outcomes = new Map(memory.outcomes);
  const visible = findings.filter(({ id, rule, followsUp }) => {
    if (memory.dismissed.has(id)) return false;
    if (outcomes.has(rule)) return true;
    if (!followsUp && outcomes.size >= mostNew) return false;
    outcomes.set(rule, 'shown');
    return true;
  });
  return { memory: { ...memory, outcomes }, visible };
}

/** The writer dismissed it or called it wrong; an earlier `taken` stands. */
export function markIgnored(
  memory: DraftMemory,
  rule: string,
  outcome: 'ignored' | 'wrong' = 'ignored',
): DraftMemory {
  return memory.outcomes.get(rule) === 'taken' ? memory : markOutcome(memory, rule, outcome);
}

export function markOutcome(
  memory: DraftMemory,
  rule: string,
  outcome: 'ignored' | 'wrong' | 'taken',
): DraftMemory {
  return { ...memory, outcomes: new Map([...memory.outcomes, [rule, outcome]]) };
}
