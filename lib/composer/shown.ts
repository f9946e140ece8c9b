import type { Analysis } from '../analyzer/analysis.ts';
import type { Finding, Praise } from '../analyzer/finding.ts';
import type { Edit } from '../text/edit.ts';
import type { DraftMemory } from './draft-memory.ts';
import { holdFinding, moveFindings, movePraise, type HeldFinding } from './held-findings.ts';
import { admitFindings, forgetHeeded, markIgnored } from './spoken-rules.ts';

/** What the last answer shows at a composer, moved with every edit since. */
export interface Shown {
  readonly analysis: Analysis | undefined;
  readonly held: readonly HeldFinding[];
  readonly praise: Praise | undefined;
  readonly readLength: number | undefined;
}

export const nothingShown: Shown = {
  analysis: undefined,
  held: [],
  praise: undefined,
  readLength: undefined,
};

interface Remembered {
  readonly shown: Shown;
  readonly memory: DraftMemory | undefined;
}

export function moveShown(shown: Shown, edit: Edit): Shown {
  const { held, praise } = shown;
  return {
    ...shown,
    held: moveFindings(held, edit),
    praise: praise && movePraise(praise, edit),
  };
}

/** Shows a new answer. A draft of which nothing is remembered gets no findings. */
export function showAnalysis(
  analysis: Analysis,
  text: string,
  before: DraftMemory | undefined,
  mostNew: number,
): Remembered {
  const { findings, praise, analysedLength } = analysis;
  const { memory, visible } = before
    ? admitFindings(forgetHeeded(before, findings), findings, mostNew)
    : { memory: before, visible: [] };
  const shown = {
    analysis,
    held: visible.map((finding) => holdFinding(finding, text)),
    praise: praise[0],
    readLength: analysedLength < text.length ? analysedLength : undefined,
  };
  return { shown, memory };
}

/** Removes findings that the writer does not want. */
export function dropShown(
  { shown, memory }: Remembered,
  isGone: (finding: Finding) => boolean,
  outcome?: 'wrong',
): Remembered {
  const gone = shown.held.filter(({ finding }) => isGone(finding));
  return {
    shown: { ...shown, held: shown.held.filter((each) => !gone.includes(each)) },
    memory:
      memory &&
      gone.reduce((kept, { finding }) => markIgnored(kept, finding.rule, outcome), memory),
  };
}
