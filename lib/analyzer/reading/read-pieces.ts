import { normalise } from '../../text/normalise.ts';
import type { NormalisedText } from '../../text/normalise.ts';
import { splitPieces } from '../../text/pieces.ts';
import type { Uncut } from '../../text/pieces.ts';
import { contains, moveSpan, overlaps } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { AnnotatedText } from '../../post.ts';
import type { AnalyzerCache } from '../cache.ts';
import type { CutSentence } from './draft-facts.ts';
import { readFacts } from './facts.ts';
import type { PieceInput, ReadingTools } from './facts.ts';
import { isEnglishSentence } from './language.ts';
import { findQuotations } from './quotations.ts';

/** The text of one box, read sentence by sentence. */
export interface ReadText {
  readonly original: string;
  readonly normal: NormalisedText;
  readonly quotations: readonly Span[];
  readonly sentences: CutSentence[];
}

/** Reads one box; yields after every sentence, so that the caller can let other work run. */
export function* readPieces(
  marked: AnnotatedText,
  limit: number,
  tools: ReadingTools,
  cache: AnalyzerCache,
  generation: string,
): Generator<undefined, ReadText> {
  const original = marked.text.slice(0, cutAt(marked.text, limit));
  const normal = normalise(original);
  const { text } = normal;
  const quotations = findQuotations(text);
  const mentions = marked.mentions
    .filter(({ span }) => span.end <= original.length)
    .map(({ span, name, handle }) => ({ ...normal.toNormal(span), name, handle }));
  const links = marked.links
    .filter(({ span }) => span.end <= original.length)
    .map(({ span, url }) => ({ ...normal.toNormal(span), url }));
  const sentences: CutSentence[] = [];
  let before = 0;
  for (const cut of splitPieces(text, uncutIn(text, tools))) {
    // One character may fold into several ("⑴" is "(1)"), and a cut may fall between them.
    const whole = normal.toNormal(normal.toOriginal(cut));
    const span = { start: Math.max(before, whole.start), end: whole.end };
    if (span.start >= span.end) continue;
    const piece: PieceInput = {
      text: text.slice(span.start, span.end),
      mentions: inside(mentions, span),
      links: inside(links, span),
      quoted: clip(quotations, span),
    };
    const key = `${generation}\n${JSON.stringify(piece)}`;
    let facts = cache.get(key);
    if (facts === undefined) {
      facts = readFacts(piece, tools);
      cache.set(key, facts);
    }
    sentences.push({ facts, span, english: isEnglishSentence(facts.language) });
    before = span.end;
    yield;
  }
  return { original, normal, quotations, sentences };
}

/** The names of the organisation and its partners: no sentence ends inside one. */
function uncutIn(text: string, { own, book }: ReadingTools): Uncut {
  return {
    marked: [...book.findMarked(text), ...own.findMarked(text)],
    namesIn: (words) => [...book.find(words).map(({ span }) => span), ...own.find(words)],
  };
}

/** The limit, moved out of a surrogate pair. */
function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}

function inside<T extends Span>(spans: readonly T[], outer: Span): T[] {
  return spans
    .filter((span) => contains(outer, span))
    .map((span) => ({ ...span, ...moveSpan(span, -outer.start) }));
}

function clip(spans: readonly Span[], outer: Span): Span[] {
  return spans
    .filter((span) => overlaps(span, outer))
    .map(({ start, end }) => ({
      start: Math.max(start, outer.start) - outer.start,
      end: Math.min(end, outer.end) - outer.start,
    }));
}
