import type { RuleTools } from '../define-rule.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Suggestion } from '../finding.ts';
import { cuts } from '../verdict/cuts.ts';
import { askColleague, findColleague } from './colleague.ts';
import { inTime } from './define-shape.ts';
import type { Opening } from './define-shape.ts';
import { draftWords, outside, placed } from './draft-words.ts';
import { startAtEnd } from './name-at-end.ts';
import { partnersFor } from './partners-for.ts';
import { pickQuestion } from './pick-question.ts';
import { readCard } from './read-card.ts';
import { hasBeenBefore } from './tense.ts';
import type { CardReading } from './read-card.ts';

/** A longer list would go unread. */
const mostSuggestions = 4;
const day = 24 * 60 * 60 * 1000;
const month = 31 * day;

/**
 * The card for a draft that is only about its organisation: one question in the draft's own words, and suggestions.
 * Undefined if there is nothing good to ask.
 */
export function makeCard(
  draft: DraftFacts,
  tools: RuleTools,
): { readonly message: string; suggest(): Suggestion[] } | undefined {
  const reading = readCard(draft, tools);
  return (
    reading && {
      message: messageFor(draft, reading, tools),
      suggest: () => suggest(draft, reading, tools),
    }
  );
}

function messageFor(draft: DraftFacts, { hook }: CardReading, { recent }: RuleTools): string {
  const lastFive = recent.slice(0, 5);
  const streak = lastFive.length === 5 && lastFive.every(({ verdict }) => verdict === 'brand-only');
  if (streak) return 'Your last five were about you. Who could this one be about?';
  const shown = recent.filter(({ wasNudged }) => wasNudged === true).length;
  // Calling a post about a colleague “about you” would be rude.
  const isAboutSomebody = findColleague(draft.text) !== undefined;
  return shown < 3 && !isAboutSomebody && draft.sureness >= cuts.nudge
    ? `Everything here is about you so far. ${hook.question}`
    : hook.question;
}

function suggest(draft: DraftFacts, reading: CardReading, tools: RuleTools): Suggestion[] {
  const { fitting, waiting } = partnersFor(draft, reading.shape, reading.words, tools);
  const readers = readersFor(draft, reading, tools);
  const colleague = askColleague(draft, reading.words, tools);
  const presses = [
    ...fitting,
    ...(fitting.length === 0 ? [nameSomebody(draft, reading)] : []),
    ...(readers === undefined ? [] : [readers]),
    ...waiting,
    ...(colleague === undefined ? [] : [colleague]),
  ];
  const [first, second] = openingsFor(draft, reading);
  // Add a spare opening, or a second one, only if there are few other suggestions.
  if (first !== undefined && (!first.isSpare || presses.length < 2))
    presses.push(open(draft, first));
  if (second !== undefined && presses.length < (second.isSpare ? 2 : 3))
    presses.push(open(draft, second));
  return presses.slice(0, mostSuggestions);
}

const asksWho = /^Say (?:who|whose)\b/;

/** Signs that somebody has not started yet, so the opening says "will work with". */
const starting =
  /\b(?:appointed|elected|named as|takes (?:up|over)|will|joins|joining|starts|begins)\b/i;

/** The answer to the question comes first. For a portrait, the openings use the name, because "them" would be unclear. */
function openingsFor(draft: DraftFacts, { shape, hook }: CardReading): readonly Opening[] {
  const { who, answer, label = `Say ${who}` } = hook;
  const answers = who === undefined || answer === undefined ? [] : [{ label, text: answer }];
  const name = shape.id === 'appointment or portrait' ? findColleague(draft.text) : undefined;
  if (name !== undefined)
    return [
      ...answers,
      { label: `Let ${name} say it`, text: `As ${name} puts it: “` },
      {
        label: `Say who ${name} works with`,
        text: starting.test(draft.text) ? `${name} will work with ` : `${name} works with `,
      },
    ];
  // "On stage: " beside "First up: " would ask for the same people twice.
  const fitting = shape.openings.filter(
    ({ isAgain, unless }) =>
      (!isAgain || hasBeenBefore(draft)) && unless?.test(draft.text) !== true,
  );
  const others =
    answers.length === 0 ? fitting : fitting.filter(({ label }) => !asksWho.test(label));
  return [...answers, ...others.filter(({ text }) => text !== answer)];
}

/** Used if no partner in the book fits: inserts an "@" and puts the caret after it, where the site opens its own list. */
function nameSomebody(draft: DraftFacts, { shape, hook, over }: CardReading): Suggestion {
  return startAtEnd(draft, {
    label: hook.who === undefined ? inTime(shape.names, over) : `Name ${hook.who}`,
    text: '@',
    because: 'Puts in the @; you choose who',
  });
}

function open(draft: DraftFacts, { label, text }: Opening): Suggestion {
  return startAtEnd(draft, {
    label,
    text,
    because: text.trim() + (/[\p{L}:,]\s*$|“$/u.test(text) ? '…' : ''),
  });
}

function readersFor(
  draft: DraftFacts,
  { shape, list, over }: CardReading,
  { profile, recent, now = 0 }: RuleTools,
): Suggestion | undefined {
  const lately = recent.filter(({ at = now }) => now - at < month);
  const question = pickQuestion({
    text: draft.text,
    // Ignore topics that the draft only mentions further down.
    words: draftWords(draft, { sentences: 2, apart: [...outside, placed] }),
    shape,
    over,
    list,
    profile,
    asked: new Set(lately.flatMap(({ askedReaders }) => askedReaders ?? [])),
    turn: recent.length + Math.floor(now / day),
  });
  return question && startAtEnd(draft, { ...question, because: `“${question.text}”` });
}
