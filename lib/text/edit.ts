import type { Span } from './span.ts';

/** One replacement: at `start`, `removed` became `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** The smallest single edit that turns `before` into `after`; never cuts a surrogate pair in two. */
export function findEdit(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isInsidePair(before, start) || isInsidePair(after, start)) start -= 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  if (isInsidePair(before, before.length - tail) || isInsidePair(after, after.length - tail)) {
    tail -= 1;
  }
  return {
    start,
    removed: before.slice(start, before.length - tail),
    inserted: after.slice(start, after.length - tail),
  };
}

/** Applies the edit; throws when the text to remove is not at `start`. */
export function applyEdit(text: string, edit: Edit): string {
  const end = edit.start + edit.removed.length;
  if (text.slice(edit.start, end) !== edit.removed) {
    throw new RangeError(`Expected ${JSON.stringify(edit.removed)} at ${edit.start}.`);
  }
  return text.slice(0, edit.start) + edit.inserted + text.slice(end);
}

/**
 * Where a span is after the edit; undefined when the edit touches it. Typing directly at either end counts
 * as touching: "partner" followed by "s" is another word.
 */
export function remapSpan(span: Span, edit: Edit): Span | undefined {
  const end = edit.start + edit.removed.length;
  if (span.end < edit.start) return { start: span.start, end: span.end };
  if (span.start > end) {
    const shift = edit.inserted.length - edit.removed.length;
    return { start: span.start + shift, end: span.end + shift };
  }
  return undefined;
}

/** True when an offset falls between the two halves of a surrogate pair. */
function isInsidePair(text: string, offset: number): boolean {
  const left = text.charCodeAt(offset - 1);
  const right = text.charCodeAt(offset);
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
}
