import type { Draft } from '../post.ts';
import type { Analysis } from './analysis.ts';
import { createAnalyzerCache } from './cache.ts';
import type { AnalyzerCache } from './cache.ts';
import type { AnalyzerContext } from './context.ts';
import type { CutSentence, DraftFacts } from './reading/draft-facts.ts';
import type { ReadingTools } from './reading/facts.ts';
import { chooseFindings, choosePraise } from './fold.ts';
import { findNewcomer } from './names/newcomers.ts';
import { ownNamesOf } from './names/own-names.ts';
import { ownPhrasesOf } from './reading/own-phrases.ts';
import { readDraft } from './reading/read-whole.ts';
import { readPieces } from './reading/read-pieces.ts';
import { patternsByRule } from './rules/index.ts';
import { summarise } from './reading/summarise.ts';

export { createAnalyzerCache } from './cache.ts';
export type { AnalyzerCache } from './cache.ts';
export type { AnalyzerContext, RecentPost } from './context.ts';

/** At most this many UTF-16 units of a draft are analysed; `analysedLength` says how many were. */
export const longestDraft = 10_000;

/** A published post gets no findings, so skip the rule patterns. */
const noPatterns: ReadingTools['patterns'] = new Map();

/**
 * Analyses a draft or, with `isPublished`, an imported post. Yields after every piece, before the findings and before the praise, so that the caller
 * controls the time and may stop. The same draft and context always give the same analysis.
 */
export function* analyze(
  draft: Draft,
  context: AnalyzerContext,
  cache: AnalyzerCache = createAnalyzerCache(),
): Generator<undefined, Analysis> {
  const facts = yield* readWhole(draft, context, cache);
  yield;
  const isSilent = context.isPublished || facts.quiet || context.model === undefined;
  const findings = isSilent ? [] : chooseFindings(facts, context);
  yield;
  const praise = isSilent ? [] : choosePraise(facts, context, findings);
  const { length } = facts.original;
  return { ...summarise(facts, context.profile), findings, praise, analysedLength: length };
}

/** Someone by this name whom the draft tags and the book does not contain, with what they are credited for. */
export function* readNewcomer(
  draft: Draft,
  name: string,
  context: AnalyzerContext,
  cache: AnalyzerCache,
): Generator<undefined, ReturnType<typeof findNewcomer>> {
  return findNewcomer(yield* readWhole(draft, context, cache), name);
}

/** Reads the draft and the other boxes of its thread into the facts that the rules check. */
export function* readWhole(
  draft: Draft,
  { profile, book, model, isPublished = false }: AnalyzerContext,
  cache: AnalyzerCache = createAnalyzerCache(),
): Generator<undefined, DraftFacts> {
  const phrases = ownPhrasesOf(profile);
  const tools: ReadingTools = {
    own: ownNamesOf(profile),
    phrases,
    book,
    patterns: isPublished ? noPatterns : patternsByRule,
  };
  const generation = generationIn(
    cache,
    `${book.revision} ${isPublished} ${JSON.stringify(profile)}`,
  );
  const read = yield* readPieces(draft, longestDraft, tools, cache, generation);
  const rest: CutSentence[] = [];
  for (const box of draft.rest) {
    rest.push(...(yield* readPieces(box, longestDraft, tools, cache, generation)).sentences);
  }
  return yield* readDraft(draft, read, rest, { phrases, model });
}

const generations = new WeakMap<AnalyzerCache, { readonly made: string; readonly id: string }>();

/**
 * A short id for everything that a sentence's facts depend on besides the sentence; in full it would be
 * part of every cache key.
 */
function generationIn(cache: AnalyzerCache, made: string): string {
  const last = generations.get(cache);
  if (last?.made === made) return last.id;
  const id = String(Number(last?.id ?? 0) + 1);
  generations.set(cache, { made, id });
  return id;
}

/** Runs the whole analysis at once, for callers that need no pauses. */
export function analyzeNow(
  draft: Draft,
  context: AnalyzerContext,
  cache?: AnalyzerCache,
): Analysis {
  return runToEnd(analyze(draft, context, cache));
}

/** Runs a generator to its end without pausing. */
export function runToEnd<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
