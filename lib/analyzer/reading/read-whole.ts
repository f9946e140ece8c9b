import type { Draft } from '../../post.ts';
import { factsOf } from '../../sites/facts/all-sites.ts';
import type { Purpose, Reading, SpotlightCount, Topic, Verdict } from '../analysis.ts';
import type { CutSentence, DraftFacts, DraftSentence } from './draft-facts.ts';
import { bareNamesIn } from '../names/bare-names.ts';
import { languageOf } from './language.ts';
import { headClasses, readingClasses } from '../model/model.ts';
import type { Model } from '../model/model.ts';
import type { OwnPhrases } from './own-phrases.ts';
import { isSensitivePost } from '../sensitive/sensitive-posts.ts';
import type { ReadText } from './read-pieces.ts';
import { explain } from './explain.ts';
import { lookAt, readSentences } from './read-sentences.ts';
import { partsOf } from './sentence-parts.ts';
import type { SentenceParts } from './sentence-parts.ts';
import { creditsSomebody } from '../verdict/credits-somebody.ts';
import { cuts } from '../verdict/cuts.ts';
import { judgePost } from '../verdict/judge-post.ts';
import { topicOfShape } from '../verdict/topics.ts';

/** Fewer words than this, without links and tags, say nothing about a draft. */
const fewestWords = 6;

/** The range of draft lengths in the corpus; outside it only the lexicon decides what is sensitive. */
const fewestToTell = 10;
const mostToTell = 400;

interface DraftTools {
  readonly phrases: OwnPhrases;
  readonly model: Model | undefined;
}

/** So many sentences are judged between two pauses. */
const atOnce = 8;

/**
 * Combines the sentences of a draft: language, readings, verdict, purpose. Pauses often enough that no step of a
 * draft of any length takes long.
 */
export function* readDraft(
  draft: Draft,
  read: ReadText,
  rest: readonly CutSentence[],
  { phrases, model }: DraftTools,
): Generator<undefined, DraftFacts> {
  const language = languageOf([...read.sentences, ...rest].map(({ facts }) => facts.language));
  const { text } = read.normal;
  const mayBeBare = draft.kind === 'post' || draft.kind === 'quote';
  const cut = [...read.sentences, ...rest].map((sentence, i) => ({
    ...sentence,
    english: sentence.english && language === 'en',
    isBare: mayBeBare && i < read.sentences.length && bareNamesIn(sentence, text).length > 0,
  }));
  // The model knows only English.
  const { sentences: all, judged } = yield* judge(
    draft,
    cut,
    language === 'en' ? model : undefined,
  );
  const sentences = all.slice(0, read.sentences.length);
  const answers = isAnswer(draft, sentences);
  const words = all.reduce((sum, { facts }) => sum + facts.language.words, 0);
  const headMayTell = words >= fewestToTell && words <= mostToTell;
  const isReply = draft.kind === 'reply' || draft.kind === 'comment';
  // A thread is sensitive as a whole.
  const quiet =
    phrases.isSensitive([text, ...rest.map(({ facts }) => facts.text)].join('\n')) ||
    (yield* isSensitivePost(text, read.sentences, rest, draft.kind)) ||
    (language === 'en' && !isReply && headMayTell && judged.sensitive >= cuts.sensitive);
  const count = countSpotlight(
    all
      .filter(({ facts, isBare }) => !isBare && (facts.language.words > 0 || facts.tags.length > 0))
      .map(({ reading }) => reading),
  );
  const isUnclear = model === undefined || language !== 'en' || words < fewestWords;
  const isShared =
    answers ||
    draft.kind === 'quote' ||
    endsWithQuestion(sentences) ||
    speaksOfEverybody(all) ||
    all.some(({ facts, isBare }) => !isBare && creditsSomebody(facts));
  const sureness = isUnclear || isShared ? 0 : judged.brandOnly;
  const mayBeSensitive = judged.sensitive >= cuts.perhapsSensitive;
  const aboutUs = count.us > 0 || all.some(({ mixed }) => mixed);
  return {
    normal: read.normal,
    original: read.original,
    whole: draft.text,
    text,
    site: draft.site,
    kind: draft.kind,
    replyingTo: draft.replyingTo,
    sentences,
    rest: all.slice(read.sentences.length),
    quotations: read.quotations,
    language,
    count,
    verdict: isUnclear ? 'unclear' : verdictOf(count, all, sureness),
    sureness,
    mayBeSensitive,
    purpose: answers ? 'community' : judged.purpose,
    topic: aboutUs ? judged.topic : 'none',
    shape: aboutUs ? judged.shape : undefined,
    asks: judged.asks || (language === 'en' && endsWithQuestion(sentences)),
    quiet,
  };
}

/** Every "we" in the draft includes the readers, and the organisation is not named. */
function speaksOfEverybody(sentences: readonly CutSentence[]): boolean {
  return (
    sentences.some(({ facts }) => facts.we.inclusive.length > 0) &&
    sentences.every(({ facts }) => facts.we.exclusive.length + facts.own.length === 0)
  );
}

/** The last sentence addresses the readers and does not send them elsewhere. */
function endsWithQuestion(sentences: readonly CutSentence[]): boolean {
  const last = sentences.findLast(({ facts }) => facts.language.words > 0)?.facts;
  return (
    last !== undefined &&
    last.asks.some(({ kind }) => kind !== 'rhetorical') &&
    last.links.length === 0 &&
    last.calls.length === 0
  );
}

interface Judged {
  readonly brandOnly: number;
  readonly purpose: Purpose;
  readonly topic: Topic;
  readonly shape: string | undefined;
  readonly asks: boolean;
  /** Probability that the post is sensitive. */
  readonly sensitive: number;
}

function* judge(
  { site }: Draft,
  sentences: readonly (CutSentence & Pick<DraftSentence, 'isBare'>)[],
  model: Model | undefined,
): Generator<undefined, { readonly sentences: DraftSentence[]; readonly judged: Judged }> {
  if (model === undefined) {
    const unread = { reading: 'subject', because: [], mixed: false } as const;
    return {
      sentences: sentences.map((sentence) => ({ ...sentence, ...unread })),
      judged: {
        brandOnly: 0,
        purpose: 'information',
        topic: 'none',
        shape: undefined,
        asks: false,
        sensitive: 0,
      },
    };
  }
  const parts: SentenceParts[] = [];
  for (const { facts } of sentences) {
    parts.push(partsOf(facts, model));
    if (parts.length % atOnce === 0) yield;
  }
  yield;
  const look = lookAt(parts, site, model);
  yield;
  const shares = readSentences(parts, site, model, look);
  yield;
  const told = sentences.flatMap(({ isBare }, i) => (isBare ? [] : [i]));
  const toldParts = told.map((i) => parts[i]!);
  const heads = judgePost(
    toldParts,
    told.map((i) => shares[i]!),
    site,
    model,
    toldParts.length === parts.length ? look : lookAt(toldParts, site, model),
  );
  yield;
  const bestShape = bestOf(heads.shape);
  const shape = headClasses.shape[bestShape]!;
  return {
    sentences: sentences.map((sentence, i) => {
      const [us = 0, others = 0] = shares[i]!;
      const best = bestOf(shares[i]!);
      return {
        ...sentence,
        reading: readingClasses[best]!,
        because: explain(parts[i]!, best, model),
        mixed: us >= cuts.mixed && others >= cuts.mixed,
      };
    }),
    judged: {
      brandOnly: heads.brandOnly[1]!,
      purpose: headClasses.purpose[bestOf(heads.purpose)]!,
      topic: topicOfShape[shape]!,
      shape: heads.shape[bestShape]! >= cuts.shape ? shape : undefined,
      asks: heads.asks[1]! >= cuts.asks,
      sensitive: heads.sensitive[1]!,
    },
  };
}

function bestOf(shares: Float64Array): number {
  return shares.reduce((best, share, k) => (share > shares[best]! ? k : best), 0);
}

/** Counts sentences by reading. */
function countSpotlight(readings: readonly Reading[]): SpotlightCount {
  const count = { us: 0, others: 0, together: 0, subject: 0 };
  for (const reading of readings) count[reading] += 1;
  return count;
}

function verdictOf(
  count: SpotlightCount,
  sentences: readonly DraftSentence[],
  sureness: number,
): Verdict {
  if (sureness >= cuts.brandOnly) return 'brand-only';
  const counted = count.us + count.others + count.together;
  // A mixed sentence counts half for each side.
  const mixed = sentences.filter(({ reading, mixed: both }) => both && reading !== 'us').length;
  const share = (count.us + mixed / 2) / Math.max(1, counted);
  if (share > 0.5) return 'mostly-us';
  return share < 0.25 ? 'community-first' : 'shared';
}

function isAnswer(draft: Draft, sentences: readonly DraftSentence[]): boolean {
  if (draft.kind === 'reply' || draft.kind === 'comment' || draft.replyingTo.length > 0)
    return true;
  const first = sentences[0]?.facts;
  return (
    factsOf(draft.site).opensWithAnswered &&
    first !== undefined &&
    first.tags.some((tag) => tag.start < 2 && !tag.own && !isSubject(first.text, tag.end))
  );
}

// "@RiversideFB opens a second kitchen" is about them; "@RiversideFB looks lovely" is addressed to them.
const tells =
  /^(?:'s \p{L}|(?: (?:&|and|\+) ?[\p{L}@#]| (?!(?:thanks|congrats|looks|sounds|seems|feels|yes|always|sometimes|perhaps|kudos|props|cheers|this|was|is|us|as|does|has|needs|excited|delighted|pleased|agreed|loved|indeed|need|glad)\b)(?:will be|\p{Ll}{2,}[^s\P{Ll}]s|\p{Ll}{2,}ed) \P{P}| (?:is|are|has|have) \p{Ll}+(?:ing|ed) ))/u;

/** True when an X post that starts with a handle, which ends at `end`, is about that account. */
export function isSubject(text: string, end: number): boolean {
  return tells.test(text.slice(end, end + 40));
}
