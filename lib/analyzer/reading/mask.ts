import type { Span } from '../../text/span.ts';

/** Fills spans with spaces or another character, so that offsets stay valid. */
export function mask(text: string, spans: readonly Span[], filler = ' '): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + filler.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

/** The spans of all matches of a global pattern; `group` selects a capture (needs the d flag). */
export function spansOf(pattern: RegExp, text: string, group = 0): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const indices = group === 0 ? undefined : match.indices?.[group];
    if (group !== 0 && indices === undefined) continue;
    const [start, end] = indices ?? [match.index, match.index + match[0].length];
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
