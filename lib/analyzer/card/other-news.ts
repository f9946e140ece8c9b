import type { DraftFacts } from '../reading/draft-facts.ts';
import { whoShouldRead } from './else-asks.ts';
import { anyOf, wholeWords } from './hook.ts';
import type { Hook } from './hook.ts';

/** A question for other news, by words that say what has happened or is still to happen. */
interface Row {
  readonly why: string;
  readonly pattern: RegExp;
  readonly hook: Hook;
}

const rows: readonly Row[] = [
  {
    why: 'a first look: it is not out, but somebody has used it',
    pattern: wholeWords('first look, sneak peek, sneak preview, coming soon'),
    hook: {
      question: 'Who has tried it already?',
      who: 'who has tried it',
      answer: 'Already tried by ',
    },
  },
  {
    why: 'an authority has said yes, after a lot of paper',
    pattern:
      /\b(?:accepted our|approved our|granted (?:us|our)|planning permission|given the go-ahead|got the go-ahead)\b/i,
    hook: {
      question: 'Who did the legwork for it?',
      who: 'who did the legwork',
      answer: 'With thanks to ',
    },
  },
  {
    why: 'money came in: somebody gave it',
    pattern: /\b(?:funding round|seed round|Series [A-E]|(?:closed|raised) an? [£$€₹]\d)\b/,
    hook: { question: 'Who is backing it?', who: 'who is backing it', answer: 'Backed by ' },
  },
  {
    why: 'something one person wrote',
    pattern: wholeWords('column, opinion piece, op-ed, blog, blog post, essay'),
    hook: whoShouldRead,
  },
  {
    why: 'a season of shows: each has somebody who wrote it and somebody who stages it',
    pattern: /\bpremi[eè]res?\b|\b[Ss]eason \d+\b|\bour (?:\p{L}+ )?season of\b/u,
    hook: {
      question: 'Who wrote them, and who directs?',
      who: 'who wrote or directs one',
      answer: 'Written by ',
    },
  },
  {
    why: 'a new version of what a firm makes: others have tried it before it is sold',
    pattern:
      /\b[Vv](?:ersion )?\d+(?:\.\d+)?\b|\b(?:ships|shipping) (?:in|from|on)\b|\b[Pp]re-orders?\b|\bout of beta\b/u,
    hook: { question: 'Who tested it for you?', who: 'who tested it', answer: 'Tested with ' },
  },
  {
    why: 'goods have come in: somebody grew or made them',
    pattern:
      /\bha(?:ve|s) (?:just |now |finally )?(?:landed|arrived|come in)\b|\b(?:just|now) in\b(?! (?:time|case))|\bback in stock\b/i,
    hook: {
      question: 'Who grew or made them?',
      who: 'who grew or made them',
      answer: 'They come from ',
    },
  },
  {
    why: 'a plan: nobody has done it yet',
    pattern: /\b(?:[Bb]y 20\d\d|\p{Lu}\p{Ll}+ 20[3-9]\d|[Tt]argets|[Oo]ur pledge|we pledge)\b/u,
    hook: {
      question: 'Who will you do it with?',
      who: 'who you’ll do it with',
      answer: 'We’ll be working with ',
    },
  },
];

const done = anyOf(
  'built, made, won, ran, took, gave, found, brought, got, sent, held, put, set, done, grown, written, bought, kept, begun, taught, met, run',
);
/** Something that was done, by the organisation or for it: only then can the card ask who did the work. */
const deed = new RegExp(
  [
    String.raw`\b(?:we|have|has|was|were|been|is now|are now|we['’]ve)(?: (?:just|now|finally|also|all|already|been|not))* (?:\p{L}{3,}ed|${done})\b`,
    String.raw`\b(?:finished|completed|upgraded|restored|repaired)\b`,
    String.raw`\b(?:is|are) (?:done|ready|complete|up and running|in place)\b`,
    String.raw`: done\b`,
    // "41 adults darted".
    String.raw`\b\d[\d,]* [^.!?\d]{1,40}\b\p{L}{3,}ed\b`,
  ].join('|'),
  'iu',
);

/** For jokes, timetables, a delivery round: fits anything that has happened or is still to come. */
const anyoneElse: Hook = {
  question: 'Does anyone else have a part in it?',
  who: 'who has a part in it',
  answer: 'Together with ',
};

export function findOtherNews({ text }: DraftFacts): Hook {
  const row = rows.find(({ pattern }) => pattern.test(text));
  if (row !== undefined) return row.hook;
  return deed.test(text)
    ? { question: 'Whose work is behind it?', who: 'who did the work' }
    : anyoneElse;
}
