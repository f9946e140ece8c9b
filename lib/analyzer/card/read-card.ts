import { kindOf } from '../../organisation/organisation-kinds.ts';
import type { OrganisationKind } from '../../organisation/organisation-kinds.ts';
import { fitTopics } from '../../partners/topic-fit.ts';
import type { DraftWords } from '../../partners/topic-fit.ts';
import { topicKey } from '../../organisation/words.ts';
import { withCapital } from '../../text/capital.ts';
import type { RuleTools } from '../define-rule.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import { cuts } from '../verdict/cuts.ts';
import { findColleague } from './colleague.ts';
import { findComingUp } from './coming-up.ts';
import { cues } from './cues.ts';
import { inTime } from './define-shape.ts';
import type { Shape } from './define-shape.ts';
import { draftWords, wordsSaid } from './draft-words.ts';
import { askElse, namesPerson } from './else-asks.ts';
import { families } from './families.ts';
import { words as wordsOf } from './hook.ts';
import type { Hook } from './hook.ts';
import { asksAtOutingsOnly } from './kind-questions.ts';
import { findListHook } from './list-hook.ts';
import type { ListHook } from './list-hook.ts';
import { leadSentences } from './main-clause.ts';
import { findNounHook } from './noun-hook.ts';
import type { FoundNoun } from './noun-hook.ts';
import { findHost, isNotice } from './notices.ts';
import { findBareNumber, findNumberHook } from './number-hook.ts';
import { findOtherNews } from './other-news.ts';
import { queryFor } from './partners-for.ts';
import { shapeOf } from './shapes/index.ts';
import { isOver } from './tense.ts';
import { findVerbHook } from './verb-hooks.ts';

/** What the card needs to know about a draft. */
export interface CardReading {
  readonly shape: Shape;
  readonly hook: Hook;
  readonly over: boolean;
  readonly words: DraftWords;
  readonly list: ListHook | undefined;
}

/**
 * Reads a draft for its card. Undefined if no card would help: for a notice, for an offer with nothing to ask about,
 * and if the model is unsure of the draft and no partner clearly belongs to it. A question must be right about the
 * draft; a partner's name helps anyway.
 */
export function readCard(draft: DraftFacts, tools: RuleTools): CardReading | undefined {
  const over = isOver(draft);
  const hosted = findHost(draft);
  if (isNotice(draft) && hosted === undefined) return undefined;
  const noun = findNounHook(draft, over);
  const shape = shapeFor(draft, noun, tools);
  const words = draftWords(draft);
  const list = findListHook(draft);
  const hook =
    draft.sureness < cuts.nudge
      ? ofPartner(draft, shape, words, tools, plainly)
      : (hosted ??
        madeOf(shape, words, tools) ??
        hookOf(draft, { shape, noun, over, list, words, kind: kindOf(tools.profile) }) ??
        ofPartner(draft, shape, words, tools, worthAsking) ??
        (shape.id === 'other news' ? ofOtherNews(draft, over) : undefined));
  return hook && { shape, hook, over, words, list };
}

/** A price. Millions are not: they are given, raised or spent. */
const price = /[£$€₹]\s?\d[\d.,]*(?![\d.,]|\s?(?:million|billion|trillion|[mbk]n?\b))/i;

/** The question for other news; none if it has a price, because an offer has no deed to ask about. */
function ofOtherNews(draft: DraftFacts, over: boolean): Hook | undefined {
  if (price.test(draft.text)) return undefined;
  return findComingUp(draft, over) ?? findOtherNews(draft);
}

/** The model's shape if it is sure and the draft's words agree, else the shape that a noun suggests. */
function shapeFor(draft: DraftFacts, noun: FoundNoun | undefined, { profile }: RuleTools): Shape {
  const small = draft.text.toLowerCase();
  const said = wordsSaid(draft);
  const modelled = draft.shape === undefined ? undefined : shapeOf(draft.shape);
  const isBorneOut =
    modelled !== undefined &&
    (modelled.says === undefined ||
      modelled.says.some((word) => (word.includes(' ') ? small.includes(word) : said.has(word))));
  const id = isBorneOut ? modelled.id : noun?.shape;
  const kind = kindOf(profile);
  // Patients and tenants are not customers, so nothing is an offer to them.
  const isService = kind !== undefined && asksAtOutingsOnly.has(kind);
  return shapeOf(id === 'price' && isService ? undefined : id);
}

interface Found {
  readonly shape: Shape;
  readonly noun: FoundNoun | undefined;
  readonly over: boolean;
  readonly list: ListHook | undefined;
  readonly words: DraftWords;
  readonly kind: OrganisationKind | undefined;
}

/** Shapes for which no question is asked about a verb. */
const asksByShape: ReadonlySet<string> = new Set([
  'award',
  'position',
  'applications open',
  'appeal',
  'price',
  'appointment or portrait',
  'match',
]);

/** A short question that quotes a phrase, a number, a list or a thing from the draft; else the shape's own question. */
function hookOf(
  draft: DraftFacts,
  { shape, noun, over, list, words, kind }: Found,
): Hook | undefined {
  const cue = ofCue(draft, shape);
  if (cue !== undefined) return cue;
  if (shape.id !== 'price' && shape.id !== 'applications open') {
    const number = findNumberHook(draft, over);
    if (number !== undefined) return number;
  }
  if (shape.id === 'exhibition' && list !== undefined && list.words.length < 60)
    return {
      question: `${withCapital(list.words)}: who made them?`,
      who: 'who made them',
      answer: 'Made by ',
    };
  if (shape.id === 'appointment or portrait') {
    const name = findColleague(draft.text);
    if (name !== undefined) return { question: `What would ${name} like to say?` };
  }
  const elseAsked = askElse(draft, shape.id === 'other news' ? noun?.shape : shape.id);
  if (elseAsked !== undefined) return elseAsked;
  if (noun !== undefined && agree(noun.shape, shape.id)) return noun;
  if (shape.id === 'price') return undefined;
  const verb = asksByShape.has(shape.id) ? undefined : findVerbHook(draft);
  if (verb !== undefined) return verb;
  if (shape.id === 'number reached') return findBareNumber(draft);
  // The questions for other news suit any draft, so try the book first.
  return shape.id === 'other news'
    ? undefined
    : (ofKind({ shape, kind, words }) ?? askShape(shape, over));
}

const artNouns = wordsOf(
  'art, artist, painting, print, drawing, sculpture, ceramic, photograph, glass, work',
);

/** A question that suits this kind of organisation better than the shape's own. */
function ofKind({
  shape: { id },
  kind,
  words: { nouns },
}: Pick<Found, 'shape' | 'kind' | 'words'>): Hook | undefined {
  if (id === 'exhibition' && kind === 'museum' && !artNouns.some((noun) => nouns.has(noun)))
    return {
      question: 'Whose were they, and who gave them to you?',
      who: 'who gave them',
      answer: 'Given by ',
    };
  if ((id === 'new kit or system' || id === 'product back') && kind === 'firm')
    return {
      question: 'Who asked for it, and who tested it?',
      who: 'who tested it',
      answer: 'Tested with ',
    };
  return undefined;
}

/** Shapes described in similar words: a noun that suggests one of them may be asked about in another. */
const kin: readonly (readonly string[])[] = [
  ['new place', 'new kit or system', 'number reached'],
  ['exhibition', 'performance', 'fair', 'course', 'meeting'],
  ['blog or film', 'performance', 'exhibition'],
  ['blog or film', 'product back', 'report'],
];

function agree(noun: string, shape: string): boolean {
  return (
    shape === 'other news' ||
    noun === shape ||
    kin.some((shapes) => shapes.includes(noun) && shapes.includes(shape))
  );
}

function askShape({ question }: Shape, over: boolean): Hook | undefined {
  return question === undefined ? undefined : { question: inTime(question, over) };
}

function ofCue(draft: DraftFacts, shape: Shape): Hook | undefined {
  const text = leadSentences(draft)
    .map(({ facts }) => facts.voice)
    .join('\n');
  for (const { pattern, asks, shapes, who, answer, label, ifNamed } of cues) {
    if (asks === undefined || shapes?.includes(shape.id) === false) continue;
    const found = pattern.exec(text);
    if (found && ifNamed !== undefined && namesPerson(draft)) return ifNamed;
    if (found)
      return {
        question: asks(found[0].trim(), found[1] ?? ''),
        ...(who !== undefined && { who }),
        ...(answer !== undefined && { answer }),
        ...(label !== undefined && { label }),
      };
  }
  return undefined;
}

/** "Whose malt and hops are in it?" Asked only if the book has a partner for each. */
function madeOf(shape: Shape, words: DraftWords, tools: RuleTools): Hook | undefined {
  if (shape.id !== 'award' && shape.id !== 'product back') return undefined;
  const parts = new Set(
    families
      .filter(({ says, isMade }) => isMade && says.some((word) => words.nouns.has(word)))
      .flatMap(({ asks }) => asks),
  );
  const [one, other] = tools
    .candidates(queryFor(shape, words, tools), 2)
    .flatMap(({ topics }) => topics.find((topic) => parts.has(topicKey(topic))) ?? []);
  return one === undefined || other === undefined || one === other
    ? undefined
    : { question: `Whose ${one.toLowerCase()} and ${other.toLowerCase()} are in it?` };
}

/** The score of a whole topic that the draft contains, word for word or nearly so; see topic-fit.ts. */
const plainly = 2.2;
/** One related word ("release" for "translation") is enough to offer a name, but not to ask about it. */
const worthAsking = 1.8;

/** Asks about a partner whose topics score at least this: "Warmworks is in your book for heat pumps." */
function ofPartner(
  draft: DraftFacts,
  shape: Shape,
  words: DraftWords,
  tools: RuleTools,
  least: number,
): Hook | undefined {
  const [partner] = tools.candidates(queryFor(shape, words, tools), 1);
  if (partner === undefined) return undefined;
  const { topics, score = 0 } = fitTopics(partner, words) ?? {};
  // Don't ask about a topic that is only mentioned further down.
  const isLead = (topic: string) =>
    topic.split(/\s+/).some((word) => words.lead?.has(topicKey(word)));
  if (topics === undefined || score < least || !topics.some(isLead)) return undefined;
  const small = draft.text.toLowerCase();
  const said = topics.find((topic) => small.includes(topic.toLowerCase()));
  return {
    question: `${partner.name} is in your book for ${said ?? topics[0]}. Do they come into it?`,
  };
}
