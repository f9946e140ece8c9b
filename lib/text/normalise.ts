import type { Span } from './span.ts';
import { foldCharacter } from './spelling.ts';

/** A normalised text with offsets mapped to and from the original. */
export interface NormalisedText {
  readonly text: string;
  /** Maps a span of the original to the normalised text. */
  toNormal(span: Span): Span;
  /** Maps a span of the normalised text to the original. */
  toOriginal(span: Span): Span;
}

// Characters that neither NFKC nor the table changes, so that most drafts need no offset map. A test tries each
// of them.
const plain =
  /^[\t\n -_a-~\u00a1-\u00a7\u00a9\u00ab\u00ae\u00b0\u00b1\u00bb\u00bf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e]*$/u;
// Joiners, direction marks and variation selectors: invisible, so not part of a word.
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Folds characters that look the same to a reader (styled letters, curly quotes, invisible marks) into one
 * spelling: NFKC cluster by cluster, keeping an offset for every code unit.
 */
export function normalise(original: string): NormalisedText {
  if (plain.test(original)) return unchanged(original);
  const parts: string[] = [];
  // back[i] is the original offset of normalised unit i; forth maps the other way.
  const back: number[] = [];
  const forth: number[] = [];
  let length = 0;
  for (const cluster of clusters(original)) {
    if (cluster.plain) {
      for (let i = 0; i < cluster.text.length; i += 1) {
        forth.push(length + i);
        back.push(cluster.start + i);
      }
      parts.push(cluster.text);
      length += cluster.text.length;
      continue;
    }
    const folded = fold(cluster.text);
    for (let i = 0; i < cluster.text.length; i += 1) forth.push(length);
    for (let i = 0; i < folded.length; i += 1) back.push(cluster.start);
    parts.push(folded);
    length += folded.length;
  }
  back.push(original.length);
  forth.push(length);
  const at = (map: readonly number[], offset: number) =>
    map[Math.max(0, Math.min(offset, map.length - 1))] ?? 0;
  const { borderBefore, borderAfter } = bordersOf(original);
  return {
    text: parts.join(''),
    toNormal: ({ start, end }) => ({ start: at(forth, start), end: at(forth, end) }),
    // A span ends where its last character ends, so invisible marks after it stay outside.
    toOriginal: ({ start, end }) => {
      const from = borderBefore(at(back, start));
      if (end <= start) return { start: from, end: from };
      let to = at(back, end - 1) + 1;
      while (to < original.length && at(forth, to) < end) to += 1;
      return { start: from, end: borderAfter(to) };
    },
  };
}

// Built once: constructing a segmenter costs more than using it.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Moves an offset that falls inside one visible character (a flag, an emoji family, a letter with its
 * marks) to its edge.
 */
function bordersOf(text: string) {
  let segments: Intl.Segments | undefined;
  const around = (offset: number) => {
    if (offset <= 0 || offset >= text.length) return undefined;
    if (isLetter(text.charCodeAt(offset - 1)) && isLetter(text.charCodeAt(offset)))
      return undefined;
    segments ??= graphemes.segment(text);
    return segments.containing(offset);
  };
  return {
    borderBefore: (offset: number) => around(offset)?.index ?? offset,
    borderAfter: (offset: number) => {
      const found = around(offset);
      if (found === undefined || found.index === offset) return offset;
      return found.index + found.segment.length;
    },
  };
}

/** Printable ASCII: there is always a boundary between two of these. */
function isLetter(unit: number): boolean {
  return unit >= 0x20 && unit <= 0x7e;
}

/** The normalised text without the offset map. */
export function normaliseText(text: string): string {
  return normalise(text).text;
}

function unchanged(text: string): NormalisedText {
  const copy = ({ start, end }: Span): Span => ({ start, end });
  return { text, toNormal: copy, toOriginal: copy };
}

// NFKC makes letters of them ("BakersTM"), which no reader does.
const signs = /^[™℠]$/u;

function fold(cluster: string): string {
  if (signs.test(cluster)) return cluster;
  const spelled = foldCharacter(cluster);
  if (spelled !== cluster) return spelled;
  const folded = cluster.normalize('NFKC').replace(unseen, '');
  return folded === cluster ? cluster : Array.from(folded, foldCharacter).join('');
}

interface Cluster {
  readonly text: string;
  readonly start: number;
  /** A run of ASCII, which normalisation never changes and most drafts mostly consist of. */
  readonly plain: boolean;
}

/** Runs of ASCII, and single characters with up to 15 combining marks, so that no cluster grows without limit. */
function* clusters(text: string): Generator<Cluster> {
  const pattern = /([\t\n -_a-~]+(?!\p{M}))|\P{M}\p{M}{0,15}|\p{M}{1,15}/gsu;
  for (const match of text.matchAll(pattern))
    yield { text: match[0], start: match.index, plain: match[1] !== undefined };
}
