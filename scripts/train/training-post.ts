import { createAnalyzerCache } from '../../lib/analyzer/cache.ts';
import type { ReadingTools } from '../../lib/analyzer/reading/facts.ts';
import { ownNamesOf } from '../../lib/analyzer/names/own-names.ts';
import { ownPhrasesOf } from '../../lib/analyzer/reading/own-phrases.ts';
import { runToEnd } from '../../lib/analyzer/analyze.ts';
import { annotateText } from '../../lib/analyzer/reading/read-draft.ts';
import { readPieces } from '../../lib/analyzer/reading/read-pieces.ts';
import { wordsOf } from '../../lib/analyzer/reading/features.ts';
import type { SentenceWords } from '../../lib/analyzer/reading/features.ts';
import { createPartnerBook } from '../../lib/partners/find-partners.ts';
import { blankProfile } from '../../lib/organisation/profile.ts';
import type { SiteId } from '../../lib/post.ts';
import type { Span } from '../../lib/text/span.ts';

/** A labelled post, invented or real. */
export interface LabelledPost {
  readonly id: string;
  readonly organisation: string;
  /** With or without "@". */
  readonly account: string;
  readonly site: SiteId;
  readonly text: string;
  /** Class numbers in the order of `readings`. */
  readonly sentences: readonly (Span & { readonly reading: number })[];
}

/** A post split and read as the analyzer does it, with the reading of each of its sentences. */
export interface TrainingPost<T extends LabelledPost = LabelledPost> {
  readonly post: T;
  readonly words: readonly SentenceWords[];
  /** One per entry of `words`; -1 if no labelled sentence covers it. */
  readonly readings: readonly number[];
  /** For each labelled sentence, the entry of `words` that covers most of it; -1 for none. */
  readonly covers: readonly number[];
}

const book = createPartnerBook([], 1);

/** Reads a post with a new user's profile: the organisation's name and its account, nothing else. */
export function readLabelled<T extends LabelledPost>(post: T): TrainingPost<T> {
  const profile = {
    ...blankProfile,
    name: post.organisation,
    handles: { [post.site]: post.account.replace(/^@/, '') },
  };
  const tools: ReadingTools = {
    own: ownNamesOf(profile),
    phrases: ownPhrasesOf(profile),
    book,
    patterns: new Map(),
  };
  const marked = annotateText(post.text, post.site);
  const { normal, sentences } = runToEnd(
    readPieces(marked, post.text.length, tools, createAnalyzerCache(), ''),
  );
  const gold = post.sentences.map((each) => ({ ...each, ...normal.toNormal(each) }));
  return {
    post,
    words: sentences.map(({ facts }) => wordsOf(facts)),
    readings: sentences.map(({ span }) => {
      const best = gold[mostShared(span, gold)];
      return best?.reading ?? -1;
    }),
    covers: gold.map((each) =>
      mostShared(
        each,
        sentences.map(({ span }) => span),
      ),
    ),
  };
}

/** The span that overlaps most with this one; -1 if none does. */
function mostShared(span: Span, spans: readonly Span[]): number {
  let best = -1;
  let most = 0;
  spans.forEach((other, i) => {
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (shared > most) {
      most = shared;
      best = i;
    }
  });
  return best;
}
