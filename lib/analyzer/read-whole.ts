import type { Draft } from '../post.ts';
import type { Reading, Verdict } from './analysis.ts';
import type { DraftFacts, DraftSentence } from './draft-facts.ts';
import type { SentenceFacts } from './facts.ts';
import { languageOf } from './language.ts';
import { purposeOf, topicOf } from './purpose.ts';
import { isQuiet } from './quiet-posts.ts';
import type { OwnPhrases } from './own-phrases.ts';
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
  phrases: OwnPhrases,
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
  const quiet =
    phrases.isQuiet([text, ...rest.map(({ facts }) => facts.text)].join('\n')) ||
    isQuiet(text, read.sentences, rest, draft.kind);
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
    topic: topicOf(sentences, count.us > 0 || all.some(({ facts }) => facts.mixed)),
    asks,
    quiet,
  };
}

function isAnswer(draft: Draft, sentences: readonly DraftSentence[]): boolean {
  if (draft.kind === 'reply' || draft.kind === 'comment' || draft.replyingTo.length > 0)
    return true;
  // An X post that begins with somebody's handle is read as said to them.
  const first = sentences[0]?.facts;
  return (
    draft.site === 'x' &&
    first !== undefined &&
    first.tags.some((tag) => tag.start < 2 && !tag.own && !isSubject(first.text, tag.end))
  );
}

// "@RiversideFB opens a second kitchen" tells of them; "@RiversideFB looks lovely" is said to them.
const tells =
  /^(?:'s \p{L}|(?: (?:&|and|\+) ?[\p{L}@#]| (?!(?:thanks|congrats|looks|sounds|seems|feels|yes|always|sometimes|perhaps|kudos|props|cheers|this|was|is|us|as|does|has|needs|excited|delighted|pleased|agreed|loved|indeed|need|glad)\b)(?:will be|\p{Ll}{2,}[^s\P{Ll}]s|\p{Ll}{2,}ed) \P{P}| (?:is|are|has|have) \p{Ll}+(?:ing|ed) ))/u;

/** True where an X post that begins with a handle, ending here, tells of them. */
export function isSubject(text: string, end: number): boolean {
  return tells.test(text.slice(end, end + 40));
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
  // A headline that asks nobody ("Looking for a gift?") a signpost ("Full story: …") and what goes on about the
  // house's own thing ("It covers …") weigh nothing.
  const spoken = sentences.filter(
    ({ facts }, i) =>
      facts.language.words > 0 &&
      (facts.reading !== 'subject' ||
        /\bdid you know\b/i.test(facts.voice) ||
        !(
          facts.asks.some(({ kind }) => kind === 'rhetorical') ||
          isPointer(facts) ||
          (sentences[i - 1]?.facts.reading === 'us' && goesOn.test(facts.voice))
        )),
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
    mixed: spoken.filter(({ facts }) => facts.mixed).length,
    pitches: sentences.some(({ facts }) => isPitch(facts)),
  });
}

// Said of plans, fairs and films; what an otter "covers" or "opens" is its own.
const goesOn =
  /^\W*(?:it|this|there) (?:(?:will|also|now) )?(?:sets? out|includes?|features?|(?:covers?|offers?|opens?) (?!its|his|her|their|itself|up\b)|runs? (?:from \d|from (?:mon|tues|wednes|thurs|fri|satur|sun)day|until|for \d)|takes? place|comes? with|costs? £?\d|be (?:games|food|music|live|free|plenty)|is (?:free|open|available|now|on (?:sale|show|display)))\b|^\W*they (?:are|will be) (?:free|available|on sale)\b/iu;

/** Nothing but where to read on. */
function isPointer(facts: SentenceFacts): boolean {
  return (
    facts.language.words <= 10 &&
    (facts.links.length > 0 || facts.calls.some(({ start }) => start < 3)) &&
    (facts.calls.some(({ kind }) => kind === 'read') || /:\s*https?:/.test(facts.text))
  );
}
