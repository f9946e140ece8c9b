import type { Draft } from '../post.ts';
import type { Reading, Verdict } from './analysis.ts';
import type { DraftFacts, DraftSentence } from './draft-facts.ts';
import { languageOf } from './language.ts';
import { purposeOf, topicOf } from './purpose.ts';
import { findQuietReason } from './quiet-posts.ts';
import type { ReadText } from './read-pieces.ts';
import { settleAsks } from './settle-asks.ts';
import { settleWe } from './settle-we.ts';
import { countSpotlight, isPitch, verdictOf } from './spotlight.ts';

/** Fewer words than this, links and tags aside, say nothing about a draft. */
const fewestWords = 6;

/** Puts the sentences of a draft together: language, counts, verdict, what it is for. */
export function readDraft(
  draft: Draft,
  read: ReadText,
  rest: readonly DraftSentence[],
): DraftFacts {
  const language = languageOf([...read.sentences, ...rest].map(({ facts }) => facts.language));
  const speaks = (sentence: DraftSentence) => ({
    ...sentence,
    english: sentence.english && language === 'en',
  });
  const sentences = settleWe(settleAsks(read.sentences.map(speaks)));
  const others = settleWe(settleAsks(rest.map(speaks)));
  const all = [...sentences, ...others];
  const { text } = read.normal;
  const answers = isAnswer(draft, sentences);
  const asks = all.some(({ facts }) => facts.asks.some(({ kind }) => kind !== 'rhetorical'));
  // A thread is quiet as a whole.
  const thread = [text, ...rest.map(({ facts }) => facts.text)].join('\n');
  const quiet = findQuietReason(thread, draft.kind) !== undefined;
  const count = countSpotlight(
    all
      .filter(({ facts }) => facts.language.words > 0 || facts.tags.length > 0)
      .map(({ facts }) => facts.reading),
  );
  const verdict = verdictFor(draft, all, { language, count, quiet, asks, answers });
  return {
    normal: read.normal,
    original: read.original,
    whole: draft.text,
    text,
    site: draft.site,
    kind: draft.kind,
    replyingTo: draft.replyingTo,
    sentences,
    rest: others,
    quotations: read.quotations,
    language,
    count,
    verdict,
    purpose: purposeOf(text, sentences, answers, asks),
    topic: topicOf(text, count.us > 0),
    asks,
    quiet,
  };
}

function isAnswer(draft: Draft, sentences: readonly DraftSentence[]): boolean {
  if (draft.kind === 'reply' || draft.kind === 'comment' || draft.replyingTo.length > 0)
    return true;
  // An X post that begins with somebody's handle is read as said to them.
  return (
    draft.site === 'x' && sentences[0]?.facts.tags.some((tag) => tag.start < 2 && !tag.own) === true
  );
}

function verdictFor(
  draft: Draft,
  sentences: readonly DraftSentence[],
  known: Pick<DraftFacts, 'language' | 'count' | 'quiet' | 'asks'> & { readonly answers: boolean },
): Verdict {
  const words = sentences.reduce((sum, { facts }) => sum + facts.language.words, 0);
  if (known.language !== 'en' || words < fewestWords || known.quiet) return 'unclear';
  const credits = sentences.some(({ facts }) => facts.tags.some((tag) => !tag.own));
  const answers = known.answers || draft.kind === 'quote';
  // A headline that asks nobody ("Looking for a gift?") weighs nothing.
  const spoken = sentences.filter(
    ({ facts }) =>
      facts.language.words > 0 &&
      (facts.reading !== 'subject' ||
        /\bdid you know\b/i.test(facts.voice) ||
        !facts.asks.some(({ kind }) => kind === 'rhetorical')),
  );
  const weigh = (reading: Reading) =>
    spoken.reduce(
      (sum, { facts }) => sum + (facts.reading === reading ? facts.language.words : 0),
      0,
    );
  const us = weigh('us');
  const weight = us / Math.max(1, us + weigh('subject'));
  const opens = spoken[0]?.facts.reading === 'us';
  return verdictOf(known.count, {
    credits,
    asks: known.asks,
    answers,
    weight,
    opens,
    pitches: sentences.some(({ facts }) => isPitch(facts)),
  });
}
