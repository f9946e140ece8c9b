import type { Finding, Praise, Suggestion } from '../analyzer/finding.ts';
import { remapSpan, type Edit } from '../text/edit.ts';
import { textOf, type Span } from '../text/span.ts';

/**
 * A finding while its draft keeps changing. Its spans move with every edit; the words a suggestion replaces
 * must still be those of the draft it was made for.
 */
export interface HeldFinding {
  readonly finding: Finding;
  /** The words under each suggestion's span; undefined where it has none. */
  readonly expected: readonly (string | undefined)[];
}

export function holdFinding(finding: Finding, text: string): HeldFinding {
  return {
    finding,
    expected: finding.suggestions.map((suggestion) =>
      suggestion.kind === 'question' ? undefined : textOf(text, suggestion.span),
    ),
  };
}

/** All findings after an edit, except those whose words it touched; the same array when nothing changed. */
export function moveFindings(held: readonly HeldFinding[], edit: Edit): readonly HeldFinding[] {
  const moved = held.flatMap((finding) => moveFinding(finding, edit) ?? []);
  const isSame = moved.length === held.length && moved.every((each, index) => each === held[index]);
  return isSame ? held : moved;
}

/** The finding after an edit elsewhere; undefined when the edit touched its words. */
export function moveFinding(held: HeldFinding, edit: Edit): HeldFinding | undefined {
  const { finding } = held;
  if (isBefore(finding, edit)) return held;
  // A finding about the whole draft stays until the next answer: it has no words to touch.
  const span = finding.whole ? finding.span : remapSpan(finding.span, edit);
  if (!span) return undefined;
  const moved = finding.suggestions.flatMap((suggestion, index) => {
    const next = moveSuggestion(suggestion, edit);
    return next ? [{ suggestion: next, expected: held.expected[index] }] : [];
  });
  if (moved.length === 0 && finding.suggestions.length > 0) return undefined;
  return {
    finding: { ...finding, span, suggestions: moved.map(({ suggestion }) => suggestion) },
    expected: moved.map(({ expected }) => expected),
  };
}

export function movePraise(praise: Praise, edit: Edit): Praise | undefined {
  const span: Span | undefined = remapSpan(praise.span, edit);
  const isSame = span?.start === praise.span.start && span.end === praise.span.end;
  return isSame ? praise : span && { ...praise, span };
}

/** True when everything it refers to is before the edit, so nothing moves. */
function isBefore({ whole, span, suggestions }: Finding, { start }: Edit): boolean {
  const written = suggestions.flatMap((each) => (each.kind === 'question' ? [] : each.span));
  return [...(whole ? [] : [span]), ...written].every(({ end }) => end < start);
}

function moveSuggestion(suggestion: Suggestion, edit: Edit): Suggestion | undefined {
  if (suggestion.kind === 'question') return suggestion;
  const span = remapSpan(suggestion.span, edit);
  return span && { ...suggestion, span };
}
