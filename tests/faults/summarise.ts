import { coachLine } from '../../scripts/coach/coach-line.ts';

/**
 * What the coach says about one draft, as one readable line: each finding with its words and the text after its
 * first suggestion (or, after "?", its question); the praise; nothing if it is silent.
 */
export function summarise(line: string): string {
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
