import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Hook } from './hook.ts';
import { hasBeenBefore } from './tense.ts';

export const whoShouldCome: Hook = {
  question: 'Who would you most like to have there?',
  who: 'who should be there',
  answer: 'It’s for you if ',
  label: 'Say who should come',
};

export const whoShouldRead: Hook = {
  question: 'Who would you most like to read it?',
  who: 'who should read it',
  answer: 'One for anyone who ',
  label: 'Say who it’s for',
};

/** Questions for drafts that already name who teaches, plays or appears. */
const rows: Readonly<Record<string, Hook>> = {
  'blog or film': { question: 'Who else is in it, or helped with it?', who: 'who helped with it' },
  course: {
    question: 'Who has done it before, and what would they say about it?',
    who: 'someone who has done it',
    answer: 'As someone who did it last time put it, “',
    label: 'Quote someone who did it',
  },
  performance: { question: 'Who else is on the bill?', who: 'who else is on the bill' },
  exhibition: { question: 'Who helped to put it up?', who: 'who helped to put it up' },
};

/** The question to ask instead if the draft names a person. */
export function askElse(draft: DraftFacts, shape: string | undefined): Hook | undefined {
  if (shape === undefined || !namesPerson(draft)) return undefined;
  if (shape === 'course' && !hasBeenBefore(draft)) return whoShouldCome;
  if (shape === 'blog or film' && written.test(draft.text)) return whoShouldRead;
  return rows[shape];
}

/** Texts by a single author, whom the draft names, so there is nobody else to ask about. */
const written = /\b(?:column|blog|essay|op-ed|opinion piece|article|diary)\b/i;

export function namesPerson({ sentences }: DraftFacts): boolean {
  return sentences.some(
    ({ facts }) =>
      facts.names.some(({ kind }) => kind === 'person') ||
      facts.outsiders.some(({ kind }) => kind === 'person'),
  );
}
