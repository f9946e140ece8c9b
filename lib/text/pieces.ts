import type { Span } from './span.ts';

/** The longest piece, because code that reads a piece may be slower than linear. */
export const longestPiece = 600;

// Built once: constructing a segmenter costs more than using it.
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

// A full stop after one of these does not end a sentence.
const abbreviation =
  /(?:^|[\s("'])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Fr|Sr|St|Sgt|Cpt|Capt|Lt|Col|Gen|Cllr|Hon|vs|v|e\.g|i\.e|etc|approx|feat|ft|inc|Ltd|Co|Jr|[A-Z])\.\s*$/;

/** Names that no cut may split: a name can contain any punctuation. */
export interface Uncut {
  /** Names with punctuation that looks like the end of a sentence, at their positions. */
  readonly marked: readonly Span[];
  /** Finds every name in a short text; called only where a cut is in doubt. */
  readonly namesIn: (text: string) => readonly Span[];
}

const nothing: Uncut = { marked: [], namesIn: () => [] };

// "the U.N. Women came": two initials may end a sentence or continue as a name.
const initials = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.){2,}\s*$/u;

/** An upper bound on the length of a name, so only this much text around a cut is searched. */
const longestName = 150;

/**
 * The sentences of a text in order, without surrounding white space. A sentence longer than `longestPiece`
 * is cut at a space, or mid-word where there is none.
 */
export function* splitPieces(text: string, uncut: Uncut = nothing): Generator<Span> {
  let open: Span | undefined;
  for (const { segment, index } of sentences.segment(text)) {
    const end = index + segment.length;
    const joined: Span = { start: open?.start ?? index, end };
    const tail = text.slice(Math.max(index, end - 24), end);
    const goesOn = abbreviation.test(tail.slice(-12)) || isInsideName(text, end, tail, uncut);
    if (goesOn && !/\n\s*$/.test(tail) && joined.end - joined.start < longestPiece) {
      open = joined;
      continue;
    }
    open = undefined;
    yield* cut(text, joined, uncut);
  }
  if (open !== undefined) yield* cut(text, open, uncut);
}

/** True where a name continues after the punctuation, or ends with it mid-sentence ("Jump! was loud"). */
function isInsideName(text: string, end: number, tail: string, uncut: Uncut): boolean {
  const { marked } = uncut;
  if (marked.length > 0) {
    const mark = end - (tail.length - tail.trimEnd().length);
    const small = /^\p{Ll}/u.test(text.slice(end, end + 2));
    if (
      marked.some((name) => name.start < mark && (name.end > end || (small && name.end === mark)))
    )
      return true;
  }
  return initials.test(tail) && nameAcross(text, end, uncut) !== undefined;
}

/** The name that a cut at this offset would split. */
function nameAcross(text: string, offset: number, { namesIn }: Uncut): Span | undefined {
  const from = Math.max(0, offset - longestName);
  return namesIn(text.slice(from, offset + longestName))
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .find(({ start, end }) => start < offset && offset < end);
}

function* cut(text: string, whole: Span, uncut: Uncut): Generator<Span> {
  let { start } = whole;
  while (start < whole.end) {
    let end = Math.min(whole.end, start + longestPiece);
    if (end < whole.end) {
      end = cutBefore(text, start, end);
      const name = nameAcross(text, end, uncut);
      if (name !== undefined && name.start > start) end = name.start;
    }
    const piece = trim(text, start, end);
    if (piece.start < piece.end) yield piece;
    start = end;
  }
}

/** The last space in the second half, else the limit itself, moved out of any multi-unit character. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let i = limit; i > start + longestPiece / 2; i -= 1) {
    if (/\s/.test(text[i - 1] ?? '')) return i;
  }
  for (let i = limit; i > limit - 24; i -= 1) {
    if (!isInsideCharacter(text, i)) return i;
  }
  return limit;
}

/** True between the code points of one visible character. */
function isInsideCharacter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit <= 0xdfff) return true;
  return (
    /^[\p{M}\u200c\u200d]/u.test(text.slice(offset, offset + 2)) || text[offset - 1] === '\u200d'
  );
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
