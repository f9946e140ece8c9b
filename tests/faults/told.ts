import { coachLine } from '../../scripts/coach/coach-line.ts';

/**
 * What the coach says of one draft, in a line for people: each finding with its words, and the text after its first
 * suggestion was pressed (or, behind "?", the question that it asks); the praise; nothing where it keeps silent.
 */
export function told(line: string): string {
  const { analysis, text } = coachLine(line);
  if (analysis === undefined) return 'could not be read';
  const findings = analysis.findings.map(({ rule, whole, phrase, suggestions: [first] }) => {
    if (whole || first === undefined) return rule;
    const after =
      first.kind === 'question'
        ? `? ${first.label}`
        : text.slice(0, first.span.start) + first.text + text.slice(first.span.end);
    return `${rule} “${phrase}” → ${after}`;
  });
  const praise = analysis.praise.map(({ rule, span }) => {
    return `praise ${rule} “${text.slice(span.start, span.end)}”`;
  });
  return [...findings, ...praise].join(' || ').replaceAll('\n', '⏎') || 'nothing';
}
