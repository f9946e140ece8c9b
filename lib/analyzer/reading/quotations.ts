import type { Span } from '../../text/span.ts';

/** A quotation longer than this is not recognised. */
const longest = 1000;

/**
 * Text inside quotation marks, without the marks. Pairs are matched within one paragraph of normalised
 * text, where every double quotation mark is `"`.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i];
    if (mark === '\n') open = undefined;
    if (mark !== '"') continue;
    const before = text[i - 1] ?? ' ';
    const opens = open === undefined && !/[\p{L}\p{N}.,!?]/u.test(before);
    if (opens) open = i;
    else if (open !== undefined) {
      if (i - open > 1 && i - open < longest) found.push({ start: open + 1, end: i });
      open = undefined;
    }
  }
  return [...found, ...findSingle(text)].sort((a, b) => a.start - b.start);
}

// 'Single quotation marks' count too, except apostrophes, which follow a letter.
const single =
  /(?<![\p{L}\p{N}])'(?=\S)((?:[^'\n]|(?<=\p{L})'(?=\p{L})){8,300})'(?![\p{L}\p{N}])/dgu;

function findSingle(text: string): Span[] {
  if (!text.includes("'")) return [];
  return Array.from(text.matchAll(single), (match) => {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    return { start, end };
  });
}
