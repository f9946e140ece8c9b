import type { DraftFacts } from './draft-facts.ts';
import { anyOf, isOne, kindOf } from './subject-kinds.ts';
import type { SubjectKind } from './subject-kinds.ts';
import { findSubject } from './subject-words.ts';

/** The draft's own words, in the forms a question needs. */
interface Subject {
  /** "bread oven": the thing itself, new or not. */
  readonly bare: string;
  /** "a bread oven" */
  readonly any: string;
}

type Question = (subject: Subject) => string;

const goodOne: Question = ({ bare, any }) =>
  isOne(bare)
    ? `What makes a good ${bare}, in your experience?`
    : `What should everybody know about ${any}, going by your own experience?`;
const madeTheDay: Question = ({ any }) => `When did ${any} last make your day, or spoil it?`;
const inAStory: Question = ({ any }) => `Which story of yours has ${any} in it?`;
const stayed: Question = ({ bare }) => `Which ${bare} do you still think of, and why?`;
const lookFor: Question = ({ any }) => `What do you look for first in ${any}?`;
const toTheEnd =
  (verb: string): Question =>
  ({ any }) =>
    `When did you last ${verb} ${any} to the end, and what kept you at it?`;
const taught: Question = ({ bare }) => `Which ${bare} taught you something you still use?`;
const taste: Question = ({ bare }) => `What does the taste of ${bare} bring back for you?`;
const goesWith: Question = ({ bare }) => `What goes well with ${bare}, in your experience?`;
const beforeFirst: Question = ({ bare, any }) =>
  isOne(bare)
    ? `What do you wish somebody had told you before your first ${bare}?`
    : `What do you wish somebody had told you about ${any}?`;

/** What readers can tell of such a thing from their own lives, the best first. */
const questions: Readonly<Record<SubjectKind, readonly [Question, Question, Question]>> = {
  activity: [
    ({ bare }) => `Who got you into ${bare}?`,
    ({ bare }) => `What keeps you coming back to ${bare}?`,
    ({ bare }) => `What would you tell somebody who is new to ${bare}?`,
  ],
  course: [
    ({ bare, any }) =>
      isOne(bare)
        ? `What did you get out of the last ${bare} you took?`
        : `What have you got out of ${any} yourself?`,
    beforeFirst,
    stayed,
  ],
  event: [
    ({ any }) => `What makes ${any} worth leaving the house for?`,
    stayed,
    ({ any }) => `What would you tell somebody who has never been to ${any}?`,
  ],
  menu: [
    ({ any }) => `Which dish would you put on ${any}, and who taught you to make it?`,
    goodOne,
    madeTheDay,
  ],
  food: [taste, ({ bare }) => `Who makes the best ${bare} you know?`, goesWith],
  harvest: [
    ({ bare }) => `What is the best thing you have ever made with ${bare}?`,
    taste,
    goesWith,
  ],
  commitment: [beforeFirst, goodOne, madeTheDay],
  trouble: [
    ({ bare }) => `What has helped you with ${bare}?`,
    ({ bare }) => `Where have you met ${bare} yourself?`,
    ({ bare }) => `What have you learned about ${bare} the hard way?`,
  ],
  text: [lookFor, toTheEnd('read'), goodOne],
  film: [taught, toTheEnd('watch'), lookFor],
  sound: [taught, toTheEnd('listen to'), lookFor],
  outing: [
    stayed,
    ({ any }) => `Who first took you to ${any}?`,
    ({ any }) => `What would you miss most without ${any} near you?`,
  ],
  service: [madeTheDay, goodOne, inAStory],
  thing: [inAStory, goodOne, madeTheDay],
};

/** Up to three questions in the draft's own words that readers can answer from their own lives; none is better than a silly one. */
export function startersFor(draft: DraftFacts): readonly string[] {
  const bare = findSubject(draft);
  const kind = bare === undefined ? undefined : kindOf(bare);
  if (bare === undefined || kind === undefined) return [];
  const subject = { bare, any: anyOf(bare) };
  const [first, second, third] = questions[kind].map((question) => question(subject));
  const made = [first, second, third].filter((question) => question !== undefined);
  // It has been: nothing can make it worth the way any more.
  if (kind === 'event' && isPast(draft.text))
    return [`What do you remember of the ${bare}?`, ...made.slice(1)];
  if (kind === 'event' && isOnline(draft.text)) return [goodOne(subject), ...made.slice(1)];
  return made;
}

function isPast(text: string): boolean {
  return (
    /\b(?:was|were|had|lost|won|came|went|yesterday|last (?:night|week|weekend|month|year|\p{L}+day))\b/iu.test(
      text,
    ) &&
    !/\b(?:will|is back|book|join|come|tickets|tonight|tomorrow|next|upcoming|register|sign up|save the date)\b/i.test(
      text,
    )
  );
}

function isOnline(text: string): boolean {
  return /\b(?:online|webinars?|zoom|live-?stream|virtual)\b/i.test(text);
}
