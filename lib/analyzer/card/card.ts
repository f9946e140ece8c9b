import { kindOf } from '../../organisation/organisation-kinds.ts';
import type { Profile } from '../../organisation/profile.ts';
import { fitTopics } from '../../organisation/topic-fit.ts';
import type { DraftWords } from '../../organisation/topic-fit.ts';
import { topicKey } from '../../organisation/words.ts';
import { whyPartner } from '../../organisation/why-partner.ts';
import type { RuleTools } from '../define-rule.ts';
import type { DraftFacts } from '../draft-facts.ts';
import type { Suggestion } from '../finding.ts';
import { askColleague, findColleague } from './colleague.ts';
import { cues } from './cues.ts';
import type { Opening, Shape } from './define-shape.ts';
import { draftWords } from './draft-words.ts';
import { findListHook } from './list-hook.ts';
import { leadSentences } from './main-clause.ts';
import { nameAtEnd, startAtEnd } from './name-at-end.ts';
import { asksAtOutingsOnly } from './kind-questions.ts';
import { families } from './families.ts';
import { findNounHook } from './noun-hook.ts';
import { findNumberHook } from './number-hook.ts';
import { pickQuestion } from './pick-question.ts';
import { shapeOf } from './shapes/index.ts';
import { isOver } from './tense.ts';
import { withCapital } from '../../text/capital.ts';

/** More than a hand's choice is read by nobody. */
const mostSuggestions = 4;
const month = 31 * 24 * 60 * 60 * 1000;

/**
 * The card under a draft that speaks of its organisation alone: one question in the draft's own words, and what to
 * press. Undefined under an offer with its price, where the book has nobody who had a part in it.
 */
export function makeCard(
  draft: DraftFacts,
  tools: RuleTools,
): { readonly message: string; suggest(): Suggestion[] } | undefined {
  const shape = shapeFor(draft, tools.profile);
  if (
    shape.id === 'price' &&
    tools.candidates(queryFor(shape, draftWords(draft), tools), 1).length === 0
  )
    return undefined;
  return {
    message: messageFor(draft, shape, tools),
    suggest: () => suggest(draft, shape, tools),
  };
}

/** What the head is sure of, else what a noun says. Patients and tenants are nobody's customers: theirs is no offer to be judged. */
function shapeFor(draft: DraftFacts, profile: Profile): Shape {
  const id = draft.shape ?? findNounHook(draft, isOver(draft))?.shape;
  const kind = kindOf(profile);
  const isService = kind !== undefined && asksAtOutingsOnly.has(kind);
  return shapeOf(id === 'price' && isService ? undefined : id);
}

function messageFor(draft: DraftFacts, shape: Shape, tools: RuleTools): string {
  const { recent } = tools;
  const lastFive = recent.slice(0, 5);
  const streak = lastFive.length === 5 && lastFive.every(({ verdict }) => verdict === 'brand-only');
  if (streak) return 'Your last five were about you. Who could this one be about?';
  const question = madeOf(draft, shape, tools) ?? questionFor(draft, shape);
  const shown = recent.filter(({ wasNudged }) => wasNudged === true).length;
  // Of a post about a colleague it would be rude.
  const isAboutSomebody = findColleague(draft.text) !== undefined;
  return shown < 3 && !isAboutSomebody
    ? `Everything here is about you so far. ${question}`
    : question;
}

/** "Whose malt and hops are in it?": only of what the book has somebody for, so that it can be answered. */
function madeOf(draft: DraftFacts, shape: Shape, tools: RuleTools): string | undefined {
  if (shape.id !== 'award' && shape.id !== 'product back') return undefined;
  const words = draftWords(draft);
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
    : `Whose ${one.toLowerCase()} and ${other.toLowerCase()} are in it?`;
}

/** A turn of phrase, a number or a list of the draft, quoted back with one short question; else what the shape asks. */
function questionFor(draft: DraftFacts, shape: Shape): string {
  const over = isOver(draft);
  const text = leadSentences(draft)
    .map(({ facts }) => facts.voice)
    .join('\n');
  for (const { pattern, asks, shape: only } of cues) {
    const found = asks && (only === undefined || only === shape.id) && pattern.exec(text);
    if (found) return asks(found[0].trim(), found[1] ?? '');
  }
  const number = findNumberHook(draft, over);
  if (number !== undefined) return number;
  if (shape.id === 'exhibition') {
    const list = findListHook(draft);
    if (list !== undefined && list.words.length < 60)
      return `${withCapital(list.words)}: who made them?`;
  }
  if (shape.id === 'appointment or portrait') {
    const name = findColleague(draft.text);
    if (name !== undefined) return `What would ${name} like to say?`;
  }
  if (shape.id !== 'award' && shape.id !== 'position' && shape.id !== 'applications open') {
    const noun = findNounHook(draft, over);
    if (noun !== undefined) return noun.question;
  }
  const { question } = shape;
  return typeof question === 'string' ? question : over ? question.after : question.before;
}

function suggest(draft: DraftFacts, shape: Shape, tools: RuleTools): Suggestion[] {
  const words = draftWords(draft);
  const { fitting, waiting } = partnersFor(draft, shape, words, tools);
  const readers = readersFor(draft, shape, tools);
  const colleague = askColleague(draft, words, tools);
  const presses = [
    ...fitting,
    ...(fitting.length === 0 ? [nameSomebody(draft, shape)] : []),
    ...(readers === undefined ? [] : [readers]),
    ...waiting,
    ...(colleague === undefined ? [] : [colleague]),
  ];
  const [first, second] = openingsFor(draft, shape).map((opening) => open(draft, opening));
  if (first !== undefined) presses.push(first);
  // A second one only where there is little else.
  if (second !== undefined && presses.length < 3) presses.push(second);
  return presses.slice(0, mostSuggestions);
}

/** A portrait says who it is about; "them" would be nobody in particular. */
function openingsFor(draft: DraftFacts, { id, openings }: Shape): readonly Opening[] {
  const name = id === 'appointment or portrait' ? findColleague(draft.text) : undefined;
  if (name === undefined) return openings;
  return [
    { label: `Let ${name} say it`, text: `As ${name} puts it: “` },
    { label: `Say who ${name} works with`, text: `${name} works with ` },
  ];
}

/** For a writer whose book holds nobody who fits: the caret goes behind an "@", where the site opens its own list. */
function nameSomebody(draft: DraftFacts, { names }: Shape): Suggestion {
  return startAtEnd(draft, {
    label: names,
    text: '@',
    because: 'Puts in the @; you choose who',
  });
}

function open(draft: DraftFacts, { label, text }: Opening): Suggestion {
  return startAtEnd(draft, {
    label,
    text,
    because: text.trim() + (/[\p{L}:]\s*$|“$/u.test(text) ? '…' : ''),
  });
}

function queryFor({ wants, id }: Shape, words: DraftWords, { recent, now }: RuleTools) {
  const creditedBefore = new Map<string, number>();
  for (const { shape, credited = [] } of recent)
    if (shape === id)
      for (const each of credited) creditedBefore.set(each, (creditedBefore.get(each) ?? 0) + 1);
  return { words, kinds: wants, creditedBefore, ...(now !== undefined && { now }) };
}

/** Who fits the draft, two at most; where it is one, whoever waits longest past their rhythm besides, and said so. */
function partnersFor(
  draft: DraftFacts,
  shape: Shape,
  words: DraftWords,
  tools: RuleTools,
): { readonly fitting: readonly Suggestion[]; readonly waiting: readonly Suggestion[] } {
  const query = queryFor(shape, words, tools);
  const offered = tools.candidates(query, 2).map((partner) => {
    const topics = fitTopics(partner, words)?.topics ?? [];
    const times = query.creditedBefore.get(partner.id) ?? 0;
    const because = whyPartner(partner, { topics, times, now: tools.now });
    return { fits: topics.length > 0 || times > 1, press: nameAtEnd(draft, partner, because) };
  });
  const pressesOf = (fits: boolean) =>
    offered.filter((each) => each.fits === fits).map(({ press }) => press);
  return { fitting: pressesOf(true), waiting: pressesOf(false).slice(0, 1) };
}

function readersFor(
  draft: DraftFacts,
  shape: Shape,
  { profile, recent, now = 0 }: RuleTools,
): Suggestion | undefined {
  const lately = recent.filter(({ at = now }) => now - at < month);
  const question = pickQuestion({
    text: draft.text,
    // What is said in passing further down is no cause.
    words: draftWords(draft, 2),
    shape,
    list: findListHook(draft),
    profile,
    asked: new Set(lately.flatMap(({ askedReaders }) => askedReaders ?? [])),
    turn: recent.length + Math.floor(now / (24 * 60 * 60 * 1000)),
  });
  return question && startAtEnd(draft, { ...question, because: `“${question.text}”` });
}
