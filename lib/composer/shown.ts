import { computed, signal } from '@preact/signals-core';
import type { Analysis } from '../analyzer/analysis.ts';
import type { Finding, Praise } from '../analyzer/finding.ts';
import type { Mute } from '../messages.ts';
import type { Edit } from '../text/edit.ts';
import type { DraftMemory } from './draft-memory.ts';
import { holdFinding, moveFindings, movePraise, type HeldFinding } from './held-findings.ts';
import { forgetHeeded, markIgnored, mayShow } from './spoken-rules.ts';

/** What the last answer shows at a composer, moved with every edit since. */
export function createShown() {
  const analysis = signal<Analysis | undefined>(undefined);
  const held = signal<readonly HeldFinding[]>([]);
  const praise = signal<Praise | undefined>(undefined);
  const readLength = signal<number | undefined>(undefined);
  return {
    analysis,
    findings: computed(() => held.value.map(({ finding }) => finding)),
    praise,
    readLength,
    find: (id: string) => held.peek().find(({ finding }) => finding.id === id),
    clear(): void {
      held.value = [];
      praise.value = undefined;
      analysis.value = undefined;
      readLength.value = undefined;
    },
    move(edit: Edit): void {
      held.value = moveFindings(held.peek(), edit);
      const praised = praise.peek();
      praise.value = praised && movePraise(praised, edit);
    },
    show(next: Analysis, text: string, memory: DraftMemory | undefined, mostNew: number): void {
      if (memory) forgetHeeded(memory, next.findings);
      const visible = next.findings.filter((found) => memory && mayShow(memory, found, mostNew));
      held.value = visible.map((finding) => holdFinding(finding, text));
      praise.value = next.praise[0];
      analysis.value = next;
      readLength.value = next.analysedLength < text.length ? next.analysedLength : undefined;
    },
    drop,
    mute(mute: Exclude<Mute, { what: 'today' }>, memory: DraftMemory | undefined): void {
      drop(
        ({ rule, phrase }) =>
          rule === mute.rule && (mute.what === 'rule' || phrase === mute.phrase),
        memory,
      );
    },
  };

  function drop(
    isGone: (finding: Finding) => boolean,
    memory: DraftMemory | undefined,
    outcome?: 'wrong',
  ): void {
    for (const { finding } of held.peek()) {
      if (memory && isGone(finding)) markIgnored(memory, finding.rule, outcome);
    }
    held.value = held.peek().filter(({ finding }) => !isGone(finding));
  }
}
