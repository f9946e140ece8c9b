import type { ReadSentence } from '../../lib/analyzer/analysis.ts';

/** A sentence of the draft, with the words that decided its reading highlighted. */
export function MarkedSentence({
  text,
  sentence,
}: {
  readonly text: string;
  readonly sentence: ReadSentence;
}) {
  const { span, because, reading } = sentence;
  const marks = because
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .toSorted((a, b) => a.start - b.start);
  const parts = [];
  let at = span.start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    parts.push(text.slice(at, mark.start));
    parts.push(
      <mark key={mark.start} class={`is-${reading}`}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at, span.end));
  return <>{parts}</>;
}
